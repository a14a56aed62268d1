/** True of an activity whose title was not kept. */
export const isRedacted = (activity: { redacted?: unknown }): boolean => activity.redacted === true;
