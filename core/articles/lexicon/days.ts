import { type Concept, concept } from './concept.ts';

/** Matters of the working day: meetings, hours, load, people. */
export const DAYS: readonly Concept[] = [
  concept(
    'one-on-ones',
    'one-to-ones',
    'meetings',
    'one on one, one to one, 1 on 1, 1 1 meeting, skip level, check in meeting, manager check in, weekly check in with',
    'direct report, feedback conversation, agenda, rapport, report',
    {
      near: ['managing', 'meetings'],
      guides: { 'one-on-ones': 'ease' },
      kinds: ['one-on-one'],
      ease: 'cadence, biweekly, every other week, written update, redesign',
      more: 'coaching, listen, trust',
    },
  ),
  concept(
    'meetings',
    'meetings',
    'meetings',
    'meeting overload, meeting diet, recurring meeting, meeting cost, fewer meeting, bad meeting, meeting agenda, meeting free, no meeting day, cancel meeting, calendar audit, meeting culture, decline a meeting, meeting invite, weekly meeting',
    'meeting, invite, calendar, agenda, attendee, facilitator',
    {
      near: ['status', 'back-to-back', 'focus'],
      guides: { 'meeting-diet': 'ease', 'essentialism-less': 'ease' },
      kinds: ['all-hands', 'workshop'],
    },
  ),
  concept(
    'status',
    'status rounds',
    'meetings',
    'status meeting, status update, status report, stand up, standup, daily scrum, progress report, async update, written update, weekly status, status round, reporting line',
    'status, update, report, sync',
    {
      near: ['meetings', 'planning'],
      guides: { 'meeting-diet': 'ease' },
      kinds: ['status', 'standup'],
      ease: 'async, asynchronous, written, replace',
    },
  ),
  concept(
    'back-to-back',
    'back-to-back days',
    'meetings',
    'back to back, consecutive meeting, meeting marathon, between meeting, buffer time, zoom fatigue, video call fatigue, meeting after meeting, attention residue, context switching, speedy meeting, 25 minute meeting, 50 minute meeting',
    'buffer, transition, break, in a row, fatigue, afternoon',
    {
      near: ['meetings', 'recovery', 'hours'],
      guides: { 'back-to-back-days': 'ease' },
    },
  ),
  concept(
    'focus',
    'long stretches of work',
    'meetings',
    'deep work, focus time, maker schedule, maker s schedule, uninterrupted, fragmented, fragmentation, interruption, flow state, time block, time blocking, long block, maker time, makers schedule, distraction, concentration, no meeting morning',
    'focus, block, flow, notification, concentrate, quiet',
    {
      near: ['making', 'meetings', 'hours'],
      guides: { 'maker-manager-time': 'more' },
    },
  ),
  concept(
    'hours',
    'hours of the day',
    'meetings',
    'time of day, chronotype, circadian, morning person, night owl, early bird, afternoon slump, afternoon dip, energy peak, peak hour, best hour, morning hour, biological clock, post lunch',
    'morning, afternoon, evening, noon, rhythm, clock, lark, owl, sleep',
    {
      near: ['focus', 'recovery'],
      guides: { 'time-of-day-energy': 'ease' },
    },
  ),
  concept(
    'overload',
    'load',
    'care',
    'workload, work load, overload, overwork, overworked, too much work, long hours, capacity, overcommitted, overcommitment, say no, saying no, essentialism, doing less, do less, subtract, subtraction, commitment, busyness, plate',
    'busy, priority, load, volume, less, less is more, prune',
    {
      near: ['burnout', 'meetings', 'recovery'],
      guides: { 'misfit-or-overload': 'ease', 'essentialism-less': 'ease' },
    },
  ),
  concept(
    'burnout',
    'burnout',
    'care',
    'burnout, burn out, burned out, burnt out, exhaustion, cynicism, depersonalization, emotional exhaustion, running on empty, chronic stress, breakdown',
    'tired, stress, exhausted, empty, warning sign, sick leave',
    {
      near: ['recovery', 'overload'],
      guides: { 'burnout-early-signs': 'ease', 'recovery-between': 'ease' },
    },
  ),
  concept(
    'recovery',
    'recovery',
    'care',
    'recovery, micro break, microbreak, psychological detachment, switch off, switching off, take a break, taking break, lunch break, rest day, recharge, unplug, after work, weekend off, holiday, vacation, sleep better',
    'break, rest, walk, nap, detach, evening, weekend, pause',
    {
      near: ['burnout', 'back-to-back', 'hours'],
      guides: { 'recovery-between': 'ease' },
    },
  ),
  concept(
    'emotional-labour',
    'how one has to seem',
    'care',
    'emotional labor, emotional labour, surface acting, deep acting, difficult people, difficult customer, angry customer, difficult client, de escalation, compassion fatigue, customer support, service with a smile, empathy fatigue, hard conversation, difficult conversation',
    'customer, complaint, support, smile, empathy, patient, escalation, care work',
    {
      near: ['clients', 'people', 'burnout'],
      guides: { 'emotional-labour': 'ease' },
      traits: ['serving'],
    },
  ),
  concept(
    'people',
    'people who give energy',
    'meaning',
    'relational energy, energizing people, energising people, toxic colleague, toxic coworker, energy vampire, work friend, friendship at work, coworker, colleague, high quality connection, social network at work, psychological safety, teammate',
    'people, team, relationship, trust, together, collaborate, collaboration',
    {
      near: ['emotional-labour', 'meaning'],
      guides: { 'people-who-give-energy': 'more', 'emotional-labour': 'ease' },
      kinds: ['social'],
    },
  ),
];
