import * as v from 'valibot';
import { reminderSettings } from './reminders.ts';

/**
 * What can be set, each by its name in a backup's `settings`; the settings of calendar addresses are kept by their own code.
 * A setting that is missing is off, or as its reader says.
 */
export const settingsChange = v.partial(
  v.strictObject({
    /** Coming meetings of a series say how it was before. */
    forecast: v.boolean(),
    /** At most one line a day in the strip about what to read. */
    stripArticle: v.boolean(),
    reminders: reminderSettings,
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChange>;
