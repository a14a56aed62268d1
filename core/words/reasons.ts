import type { Because, Counted, Moment } from '../articles/because.ts';
import type { Cluster } from '../articles/guide.ts';
import type { Declaration } from '../profile.ts';
import { spoken } from './spoken.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;
const range = (lower: number, upper: number) => `likely ${Math.round(lower * 100)} to ${percent(upper)}`;
const tags = (n: number) => (n === 1 ? '1 tag' : `${n} tags`);
const weeksOf = (n: number) => (n === 1 ? '1 week' : `${n} weeks`);
const of = ({ what, count, n }: Counted) => `${what} ${count} of ${n}`;

const moments: Record<Moment, string> = {
  'third-in-run': 'From the third meeting in a row on',
  'heavy-days': 'On your fuller days',
  afternoon: 'From noon on',
  late: 'After 15:00',
  'long-making': 'In stretches of 90 minutes and more',
  'later-weeks': 'In kinds that used to energize you, of late',
};

const said: Record<Declaration, string> = {
  'weighing-independence': 'you are weighing independence',
  'all-or-nothing-plan': 'you think of quitting and starting over',
  'held-by-money': 'money holds you where you are',
  'one-more-year': 'you give it one more year',
  'too-late': 'it feels too late to change',
  'no-box-fits': 'no box on the ladder fits',
  'not-managing': 'you do not want to manage people',
  'not-narrower': 'you do not want to specialize further',
  'not-founding': 'you do not want to found a company',
  'toward-strategy': 'you want to move toward strategy',
  'toward-teaching': 'you want to move toward teaching',
  'toward-craft': 'you want to be known for your craft',
  'collecting-credentials': 'you keep collecting certificates',
  'too-many-commitments': 'you have too many commitments',
  'tired-of-selling': 'you are tired of selling',
};

const untested = {
  independence: 'You are weighing independence and work for an employer: none of your tags is from such weeks.',
  plan: 'You think of starting over, and none of your tags is from that work.',
  decision: 'What you are deciding about adds hours in kinds you have hardly tagged.',
} as const;

const themes: Record<Cluster, string> = {
  observe: 'watching your own energy',
  moves: 'small moves',
  traps: 'decisions and traps',
  care: 'load and recovery',
  meetings: 'meetings and hours',
  meaning: 'meaning and people',
  paths: 'paths without a name',
};

/** The sentence that says why an article is offered; every number in it is one of the facts. */
function sentence(because: Because): string {
  switch (because.say) {
    case 'share': {
      const skill = because.skill === undefined ? '' : `; your skill ${because.skill} of 5`;
      return `${because.what}: ${because.count} of ${because.n} ${because.side}, ${range(because.lower, because.upper)}${skill}.`;
    }
    case 'late-choices':
      return `Choosing and approving after 14:00: ${because.count} of ${because.n} draining, ${range(because.lower, because.upper)}.`;
    case 'all-tags':
      return `${because.count} of your ${tags(because.n)} in ${weeksOf(because.weeks)} ${because.count === 1 ? 'was' : 'were'} ${because.side}, ${range(because.lower, because.upper)}.`;
    case 'comparison':
      return `${moments[because.moment]}: ${because.count} of ${because.n} ${because.side}; otherwise ${because.restCount} of ${because.rest}.`;
    case 'trade':
      return `Hours to trade: ${of(because.draining)} draining, ${of(because.energizing)} energizing.`;
    case 'several':
      return `${because.side === 'draining' ? 'Several small drains' : 'What energizes you'}: ${because.kinds.map(of).join(', ')}.`;
    case 'person':
      return `With ${because.name || 'one person'}: ${because.count} of ${because.n} ${because.side}, other than without them in the same kinds of work.`;
    case 'weeks':
      return because.of === 'hours'
        ? `Your days have been getting longer over ${weeksOf(because.weeks)}.`
        : `The ${because.of} share went from ${percent(because.first)} to ${percent(because.last)} in ${weeksOf(because.weeks)}.`;
    case 'tagged-days':
      return `${tags(because.tags)} on ${because.days === 1 ? '1 day' : `${because.days} days`} so far: too few for a pattern.`;
    case 'tagged-share':
      return `You tagged ${because.tagged} of the last ${because.of} activities.`;
    case 'skipped':
      return because.when === 'runs'
        ? 'Meetings late in a run go untagged more often.'
        : 'Your fuller days go untagged more often.';
    case 'adjusted':
      return `${because.what} stands out, and hardly so at the same hours and load.`;
    case 'meeting-hours':
      return `About ${Math.round(because.hours)} hours of meetings a week; ${because.count} of ${because.n} ${because.side}.`;
    case 'stretches':
      return `Your usual stretch without interruption is ${because.minutes} minutes.`;
    case 'evenings':
      return `${because.count} of your ${tags(because.n)} are from evenings and weekends.`;
    case 'decision':
      return because.daysLeft === undefined
        ? `You are deciding about “${because.title}”.`
        : `You are deciding about “${because.title}”, due in ${because.daysLeft === 1 ? '1 day' : `${because.daysLeft} days`}.`;
    case 'decision-drains':
      return `“${because.title}” would add ${because.hours === 1 ? '1 hour' : `${because.hours} hours`} a week, most of the draining ones in ${because.what}.`;
    case 'untested':
      return because.what in untested
        ? untested[because.what as keyof typeof untested]
        : `You want to move toward ${because.what}; so far ${tags(because.n)} of that work.`;
    case 'rates-known':
      return `You have enough tags in ${because.kinds} kinds to work out what another mix of hours would be like.`;
    case 'no-experiment':
      return `A pattern stands (${of(because.pattern)} ${because.pattern.side}), and no experiment is running.`;
    case 'experiment-ended':
      return `Your experiment “${because.title}” has ended.`;
    case 'exhaustion':
      return `Your check-ins put exhaustion at ${because.mean.toFixed(1)} of 5${because.weeks > 1 ? ` over ${weeksOf(because.weeks)}` : ''}.`;
    case 'self-employed':
      return 'You work for yourself.';
    case 'said':
      return `You said ${said[because.declaration]}.`;
    case 'starter':
      return because.tags === 0
        ? 'You have not tagged anything yet; this is a good place to start.'
        : `${tags(because.tags)} are few yet; this is a good place to start.`;
    case 'words':
      return `It speaks of ${because.words.join(', ')}, as your calendar does.`;
    case 'concept':
      return `About ${because.name}. ${sentence(because.because)}`;
    case 'unrelated':
      return 'From your own articles; nothing in your tags calls for it yet.';
    case 'theme':
      return `From the library: ${themes[because.cluster]}.`;
  }
}

/** Words of why an article is offered, and of who is paid for it. */
export const reasonWords = spoken('reasonWords', {
  sentence,
  ads: 'Marked as carrying advertising.',
  affiliate: 'It says that it may contain affiliate links or is paid for.',
});
