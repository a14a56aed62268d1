import * as v from 'valibot';
import { text } from './activity.ts';
import { reminderSettings } from './reminders.ts';

const lineId = v.pipe(v.string(), v.minLength(1), v.maxLength(1100));
const sheet = v.strictObject({
  picked: v.pipe(v.array(lineId), v.maxLength(200)),
  wishes: v.pipe(v.array(text), v.maxLength(20)),
});
/** The conversation sheet as it was left: ids of the lines that are picked, and the wishes. Names are let in anew each time. */
export type SheetDraft = v.InferOutput<typeof sheet>;

/** The kept sheet; an empty one where nothing was kept, or nothing that can be read. */
export function sheetDraftIn(settings: unknown): SheetDraft {
  const kept = v.safeParse(v.object({ sheet }), settings);
  return kept.success ? kept.output.sheet : { picked: [], wishes: [] };
}

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
    sheet,
  }),
);
export type SettingsChange = v.InferOutput<typeof settingsChange>;
