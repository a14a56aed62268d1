/** Words of the Trends tab. */
export const trendsTabWords = {
  none: 'No tags yet.',
  noneHint: 'Tag a few meetings as they end. After about a week this page starts to say something.',
  share: (percent: string) => `About ${percent} of your tagged hours gave you energy.`,
  basis: (tags: number, hours: string, weeks: number) =>
    `${tags === 1 ? '1 tag' : `${tags} tags`} over ${hours}, ${weeks === 1 ? 'one week' : `${weeks} weeks`}.`,
  range: (low: string, high: string) => `Likely ${low} to ${high}.`,
  weeks: 'Hours a week',
  weeksSentence: (weeks: number, energizing: string, neutral: string, draining: string) =>
    `In the last ${weeks === 1 ? 'week' : `${weeks} weeks`}: ${energizing} energizing, ${neutral} neutral, ${draining} draining.`,
  energizing: 'Energizing',
  neutral: 'Neutral',
  draining: 'Draining',
  week: 'Week of',
  tags: 'Tags',
  hours: 'Hours',
  asTable: 'Show as table',
  asPlot: 'Show as plot',
  kinds: 'Energy by kind',
  kindsSentence: 'Mean of your tags per kind, from very draining to very energizing.',
  kind: 'Kind',
  mean: 'Mean energy',
  needs: (count: number) => `Needs about ${count} more ${count === 1 ? 'tag' : 'tags'}`,
  counts: (energizing: number, draining: number, all: number) =>
    `${energizing} energizing, ${draining} draining of ${all}`,
  untagged: (percent: string) => `${percent} of your hours carry no tag yet.`,
  gives: 'What gives',
  takes: 'What takes',
  quiet: 'So far, and not sure',
  nothingYet: 'Nothing you could rely on yet. That is normal with few tags.',
};
