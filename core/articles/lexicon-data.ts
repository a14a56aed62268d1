import type { Cluster } from './guide.ts';
import type { Trait } from './kind-traits.ts';

/** What somebody may want of a matter: it drains them and should get easier, or it gives and there should be more. */
export type Direction = 'ease' | 'more';

/** A matter that articles are about, in the words that articles use for it. */
export interface Concept {
  id: string;
  name: string;
  cluster: Cluster;
  /** Words and phrases that are about it whenever they occur, separated by commas. */
  terms: string;
  /** Words that often are, and need company. */
  weak: string;
  /** Concepts next door: an article about one of them is a little about this one. */
  near: readonly string[];
  /** Guides that speak of it, and which way; their signals say how much it matters to a person. */
  guides: Readonly<Record<string, Direction>>;
  /** Kinds of work that are it, by id or by what they ask of a person. */
  kinds: readonly string[];
  traits: readonly Trait[];
  /** Words that show an article's direction, beside the general ones. */
  ease: string;
  more: string;
}

const concept = (
  id: string,
  name: string,
  cluster: Cluster,
  terms: string,
  weak: string,
  more: Partial<Omit<Concept, 'id' | 'name' | 'cluster' | 'terms' | 'weak'>>,
): Concept => ({
  id,
  name,
  cluster,
  terms,
  weak,
  near: [],
  guides: {},
  kinds: [],
  traits: [],
  ease: '',
  more: '',
  ...more,
});

/** Words by which any article shows that something should get easier. */
export const EASE_CUES =
  'drain, draining, drained, exhausting, exhausted, exhaustion, tired, tiring, overwhelm, overwhelmed, too many, too much, fewer, less, reduce, cut, cutting, cancel, decline, say no, stop, quit, leave, survive, cope, coping, recover, delegate, hand over, hand off, dread, hate, avoid, escape, fix, shorten, shrink, stress, stressful, suffer, burden, overload, trap, stuck, cost, pitfall, mistake, warning, hard to, struggle, relief, boundary';

/** Words by which any article shows that there should be more of something. */
export const MORE_CUES =
  'more of, make time for, protect, build on, grow, growing, growth, thrive, love, enjoy, joy, energizing, energising, energize, energized, give energy, gives energy, mastery, master, deepen, better at, improve, become, path to, path into, get into, earn, practice, practise, develop, step up, seat at the table, start, starting, lean, expand, pursue, invest, craft, return to, back to, flourish, passion, opportunity';

/** The matters of working life that articles are read for. */
export const CONCEPTS: readonly Concept[] = [
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
  concept(
    'managing',
    'managing people',
    'moves',
    'people management, engineering manager, people manager, middle manager, new manager, first time manager, manager burnout, managing people, managing a team, management track, leading a team, team lead, manager to individual contributor, manager role, player coach, pendulum, step down from management, leaving management',
    'manager, management, lead, leader, leadership, team, direct report',
    {
      near: ['one-on-ones', 'people-admin', 'making'],
      guides: { 'manager-back-to-craft': 'ease' },
      kinds: ['one-on-one', 'people-admin', 'interview'],
      ease: 'individual contributor, hands on, back to, step down, return to',
      more: 'new manager, first time manager, become a manager, leadership skill',
    },
  ),
  concept(
    'making',
    'hands-on work',
    'paths',
    'hands on, hands on work, coding, programming, software development, building things, craft, craftsmanship, artisan, makers, shipping code, technical work, tinker, tinkering, prototype, prototyping, workbench, individual contributor, technical skill',
    'build, builder, code, developer, engineer, engineering, technical, make, maker, tool',
    {
      near: ['focus', 'managing', 'design'],
      guides: { 'craft-artisan': 'more', 'manager-back-to-craft': 'more', 'maker-manager-time': 'more' },
      kinds: ['building'],
    },
  ),
  concept(
    'writing',
    'writing',
    'paths',
    'writing, writer, copywriting, copywriter, editor, editing, author, prose, first draft, storytelling, brand voice, content design, ux writing, journalism, manuscript, technical writing, write well',
    'write, draft, essay, copy, blog, sentence, story',
    {
      near: ['design', 'focus', 'making'],
      guides: { 'craft-artisan': 'more' },
      kinds: ['writing'],
    },
  ),
  concept(
    'design',
    'creative work',
    'paths',
    'creative work, creativity, design work, designer, illustration, illustrator, visual design, art direction, ideation, brainstorm, creative block, studio, architecture practice, sketchbook, creative career',
    'creative, design, idea, art, imagination, sketch',
    {
      near: ['writing', 'making'],
      guides: { 'craft-artisan': 'more' },
      kinds: ['design'],
    },
  ),
  concept(
    'analysis',
    'analysis',
    'paths',
    'data analysis, data science, data scientist, analyst, research, researcher, statistics, experiment design, spreadsheet, investigation, laboratory, evidence',
    'data, analyse, analyze, model, study, insight',
    {
      near: ['making', 'learning'],
      kinds: ['analysis'],
    },
  ),
  concept(
    'presenting',
    'presenting',
    'paths',
    'public speaking, presentation skill, presenting, keynote, conference talk, slide deck, speaker, audience, stage fright, storytelling with data, giving a talk, executive presentation, briefing',
    'presentation, talk, slide, speech, stage, pitch',
    {
      near: ['strategy', 'teaching'],
      guides: { 'specialist-into-strategy': 'more' },
      kinds: ['presentation'],
    },
  ),
  concept(
    'teaching',
    'teaching',
    'meaning',
    'teaching, teach, teacher, mentoring, mentor, coaching, coach, workshop facilitation, facilitator, trainer, onboarding new, apprentice, tutoring, lecture, explain',
    'training, lesson, class, student, guide others, learn by teaching',
    {
      near: ['learning', 'presenting', 'people'],
      kinds: ['teaching'],
      traits: ['teaching'],
    },
  ),
  concept(
    'strategy',
    'strategy and influence',
    'moves',
    'strategy, strategic, influence without authority, staff engineer, principal engineer, staff plus, seat at the table, technical strategy, influence, roadmap ownership, executive, thought leader, individual contributor path, technical leadership, staff path, vision document, planning table, strategist, strategic thinking',
    'influence, vision, direction, stakeholder, decision maker, leadership',
    {
      near: ['presenting', 'planning', 'paths'],
      guides: { 'specialist-into-strategy': 'more' },
      kinds: ['strategy'],
    },
  ),
  concept(
    'planning',
    'planning and committees',
    'moves',
    'committee, approval, sign off, consensus, stakeholder review, design by committee, bureaucracy, sprint planning, quarterly planning, roadmap planning, governance, alignment meeting, decision by committee, red tape, approval process',
    'plan, planning, stakeholder, coordinate, coordination, process, alignment, review cycle, deadline',
    {
      near: ['status', 'meetings', 'decisions'],
      guides: { 'essentialism-less': 'ease' },
      kinds: ['planning'],
      traits: ['deciding'],
    },
  ),
  concept(
    'interviews',
    'hiring',
    'moves',
    'hiring, interviewing candidate, job interview panel, recruiting, recruiter, interviewer, candidate, hiring manager, hiring process',
    'interview, recruit, onboard, talent',
    {
      near: ['managing'],
      kinds: ['interview'],
    },
  ),
  concept(
    'people-admin',
    'paperwork',
    'moves',
    'admin work, administrative work, paperwork, performance review, appraisal, expense report, timesheet, bookkeeping, compliance, form filling, invoicing, email overload, inbox, busywork, shallow work',
    'admin, administrative, form, email, chore, invoice, tax',
    {
      near: ['planning', 'independence'],
      guides: { 'twenty-percent-shift': 'ease' },
      kinds: ['admin', 'people-admin'],
      ease: 'automate, batch, outsource',
    },
  ),
  concept(
    'clients',
    'client work',
    'paths',
    'client work, client session, client relationship, consulting, consultant, customer success, account management, advisory, client meeting, stakeholder interview, workshop with client',
    'client, customer, advise, account, session',
    {
      near: ['independence', 'emotional-labour', 'teaching'],
      kinds: ['client'],
    },
  ),
  concept(
    'independence',
    'independent work',
    'paths',
    'freelance, freelancer, freelancing, self employed, self employment, solopreneur, going independent, independent consultant, portfolio career, contractor, own business, own boss, sole trader, find client, finding client, sales call, proposal writing, selling yourself, day rate, first client, going solo, quit your job, leave your job, gig',
    'client, invoice, proposal, sell, selling, sales, pipeline, rate, pricing, independent, solo, founder',
    {
      near: ['clients', 'career-change', 'people-admin'],
      guides: { 'freelance-portfolio-pitfalls': 'ease', 'side-project-probe': 'more', 'in-house-entrepreneur': 'more' },
      traits: ['selling'],
      ease: 'before you, nobody tells you, hidden, unpaid, pitfall, risk',
      more: 'first client, land, launch',
    },
  ),
  concept(
    'incidents',
    'incidents and upkeep',
    'care',
    'on call, oncall, incident response, outage, postmortem, post mortem, firefighting, technical debt, maintenance work, keeping the lights on, legacy system, pager, alert fatigue, bug fixing, toil',
    'incident, maintenance, alert, support, bug, patch, operations',
    {
      near: ['burnout', 'overload'],
      kinds: ['incident', 'maintaining'],
    },
  ),
  concept(
    'learning',
    'learning',
    'observe',
    'deliberate practice, learning a new skill, new skill, upskilling, upskill, reskill, certification, certificate, credential, online course, bootcamp, degree, career capital, skill building, beginner, lifelong learning, exam, badge',
    'learn, learning, skill, course, practice, study, training, expert, expertise',
    {
      near: ['strengths', 'teaching'],
      guides: { 'energizing-but-weak': 'more', 'optimisation-trap': 'ease' },
      kinds: ['learning'],
      ease: 'another certificate, one more course, collecting, wrong job, diminishing',
      more: 'beginner, deliberate practice, weekend, first step',
    },
  ),
  concept(
    'strengths',
    'strengths and energy',
    'observe',
    'strength, weakness, good at, zone of genius, competence trap, competence curse, peter principle, energy audit, energy not time, manage your energy, self knowledge, self awareness, personality, talent, what drains you, golden cage, cage, praised for',
    'energy, skill, competence, drain, talent, excel',
    {
      near: ['learning', 'meaning', 'small-moves'],
      guides: { 'good-at-drained-by': 'ease', 'energy-not-strengths': 'ease' },
    },
  ),
  concept(
    'small-moves',
    'small moves',
    'moves',
    'job crafting, small experiment, tiny experiment, small step, small change, redesign your job, reshape your job, twenty percent, 20 percent, 20 time, negotiate your role, role negotiation, job redesign, trial, prototype your life, life design, odyssey plan, experiment, incremental',
    'experiment, try, iterate, adjust, swap, trade, hypothesis, small',
    {
      near: ['strengths', 'career-change'],
      guides: { 'twenty-percent-shift': 'more', 'job-crafting-basics': 'more', 'small-experiments': 'more' },
    },
  ),
  concept(
    'decisions',
    'decisions',
    'traps',
    'job offer, promotion, career decision, decision fatigue, decision making, difficult decision, big decision, choice overload, pros and cons, counter offer, accept the offer, say yes to, lateral move, next role, head of, trajectory, ten year, crossroads, regret',
    'decide, decision, choice, offer, choose, title, option',
    {
      near: ['career-change', 'money', 'managing'],
      guides: { 'trajectory-over-state': 'more', 'promotion-decision-check': 'more', 'decision-fatigue': 'ease' },
    },
  ),
  concept(
    'money',
    'staying for the pay',
    'traps',
    'golden handcuff, vesting, stock option, equity, compensation, salary, mortgage, lifestyle creep, lifestyle inflation, financial freedom, pension, sunk cost, too late to change, one more year, severance, bonus',
    'money, pay, income, saving, security, afford',
    {
      near: ['decisions', 'career-change', 'independence'],
      guides: { 'golden-handcuffs': 'ease', 'sunk-cost-career': 'ease', 'stick-it-out': 'ease' },
    },
  ),
  concept(
    'career-change',
    'changing course',
    'traps',
    'career change, change career, career pivot, switch career, side project, side hustle, quitting, quit my job, start over, starting over, midlife, mid career, retrain, sabbatical, leap, dream job, escape plan, follow your passion, new career, resign',
    'pivot, change, dream, leave, new field, risk, reinvent',
    {
      near: ['independence', 'decisions', 'small-moves'],
      guides: { 'side-project-probe': 'more', 'escape-fantasy': 'ease', 'stick-it-out': 'ease' },
    },
  ),
  concept(
    'meaning',
    'meaning',
    'meaning',
    'meaningful work, purpose, autonomy, intrinsic motivation, self determination, motivation, progress principle, calling, job satisfaction, fulfilment, fulfillment, ikigai, what motivates, engaged, engagement',
    'meaning, motivate, values, autonomy, mastery, happy, joy',
    {
      near: ['strengths', 'people', 'paths'],
      guides: { 'autonomy-mastery': 'more' },
    },
  ),
  concept(
    'paths',
    'paths without a name',
    'paths',
    'generalist, specialist, t shaped, polymath, multipotentialite, hybrid role, intrapreneur, intrapreneurship, zero to one, new venture inside, career ladder, job title, career path, nonlinear career, squiggly career, range, jack of all trade, interdisciplinary, unconventional career',
    'ladder, path, title, hybrid, combination, venture, bridge, unusual',
    {
      near: ['strategy', 'making', 'career-change'],
      guides: {
        'specialist-generalist': 'more',
        'in-house-entrepreneur': 'more',
        'legible-paths': 'more',
        'craft-artisan': 'more',
      },
    },
  ),
];
