import { spoken } from './spoken.ts';

const tags = (n: number) => (n === 1 ? '1 tag' : `${n} tags`);

/** Words of the Paths tab. */
export const pathsWords = spoken('pathsWords', {
  alone: 'Work alone',
  lead: 'Ways of working that no ladder shows, held against your own tags.',
  basis: (n: number) =>
    `From ${tags(n)} of the last half year, your skills and what you said of yourself. A lens is a way to look, not what you are.`,
  early: 'Too early to say.',
  needs: (n: number, days: number) => {
    const parts = [
      n > 0 ? `about ${tags(n)}` : '',
      days > 0 ? `${days === 1 ? '1 more day' : `${days} more days`} with tags` : '',
    ];
    return `A lens needs ${parts.filter(Boolean).join(' and ')} more than there are.`;
  },
  watching: 'A study is running. Lenses stay closed until it ends, so that they do not bend what you see.',
  none: 'No path stands out. Your tags speak for none of these more than against it, and that is an answer, too.',
  names: {
    hybrid: 'Specialist and generalist',
    entrepreneur: 'In-house entrepreneur',
    artisan: 'Craft artisan',
    ladder: 'Steady ladder',
    independent: 'Independent',
  },
  about: {
    hybrid: 'Two or three deep places, and the bridge between them.',
    entrepreneur: 'From zero to one inside somebody else’s company, then hand over.',
    artisan: 'One craft, deeper and better instead of bigger.',
    ladder: 'The known way up, as a manager or as an expert, because it fits.',
    independent: 'Your own work on your own account, selling included.',
  },
  speaks: 'Your tags speak for it',
  little: 'Little speaks for it so far',
  for: 'For it',
  against: 'Against it',
  noFor: 'Nothing in your tags so far.',
  noAgainst: 'Nothing in your tags so far.',
  amount: (part: string) => `counts ${part}`,
  changes: 'What would change this',
  turns: (what: string, n: number) => `If the next ${n} ${what} tags were draining, its main support would be gone.`,
  change: {
    hybrid: 'One field that takes nearly all the energizing hours.',
    entrepreneur: 'Tags that show keeping things going energizes you as starting them does.',
    artisan: 'A second field that energizes as much, or a lower rating of your own skill.',
    ladder: 'Leading or your own field beginning to drain, or a sentence in your profile that says no.',
    independent: 'Tags of selling and administration: they decide more than the work itself.',
  },
  probe: 'A first small probe',
  probes: {
    hybrid: {
      title: 'An hour at the bridge',
      change: 'One hour a week on a problem that needs both of my fields, with somebody from the other one.',
      stop: 'Nobody needs it after three weeks.',
    },
    entrepreneur: {
      title: 'One small launch, handed over',
      change: 'I start one small thing, and name on the first day who takes it over in the last week.',
      stop: 'Nobody would take it over.',
    },
    artisan: {
      title: 'Two guarded hours of the craft',
      change: 'Two hours a week for one hard piece of my craft, in the calendar and without meetings.',
      stop: 'They are taken for something else three weeks in a row.',
    },
    ladder: {
      title: 'A taste of the next rung',
      change: 'I take over one duty of the next rung for an hour a week, and drop an hour that drains.',
      stop: 'The dropped hour comes back.',
    },
    independent: {
      title: 'Selling on trial',
      change: 'Two hours a week of finding and asking a first client, logged and tagged as such.',
      stop: 'It collides with my contract.',
    },
  },
  start: 'Make it an experiment',
});
