/** Words of the Read tab and the reader. */
export const readWords = {
  heading: 'For you now',
  library: 'All guides',
  back: 'Back to the list',
  why: 'Why this',
  save: 'Save for later',
  saved: 'Saved',
  notForMe: 'Not for me',
  done: 'Read to the end',
  dismissed: 'Put away. It stays in All guides.',
  bringBack: 'Bring back',
  loading: 'One moment',
  failed: 'This guide could not be opened. Try again.',
  references: 'References',
  minutes: (minutes: number) => `${minutes} min read`,
  related: 'Related guides',
};
