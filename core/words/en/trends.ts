/** Words of statements, trends, experiments and mixes. */
export const trendWords = {
  /** Names of groups that are the same for everyone, by family and key. */
  groups: {
    hour: {
      'before-10': 'before 10:00',
      '10-12': '10:00 to 12:00',
      '12-14': '12:00 to 14:00',
      '14-16': '14:00 to 16:00',
      'from-16': 'after 16:00',
    },
    weekday: {
      monday: 'Mondays',
      tuesday: 'Tuesdays',
      wednesday: 'Wednesdays',
      thursday: 'Thursdays',
      friday: 'Fridays',
      saturday: 'Saturdays',
      sunday: 'Sundays',
    },
    'back-to-back': { no: 'with a break before', yes: 'back-to-back' },
    size: { 'up-to-2': 'two people or fewer', '3-6': 'three to six people', 'from-7': 'seven people or more' },
    load: {
      'up-to-2h': 'days with up to 2 hours of meetings',
      '2-4h': 'days with 2 to 4 hours of meetings',
      '4-6h': 'days with 4 to 6 hours of meetings',
      'from-6h': 'days with more than 6 hours of meetings',
    },
  },
};
