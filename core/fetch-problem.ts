/** Why an address brought nothing. `status` is an answer other than what was asked for, `moved` a redirection. */
export type FetchProblem =
  | 'not-allowed'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'moved'
  | 'status'
  | 'not-a-calendar'
  | 'not-a-feed'
  | 'broken-feed';
