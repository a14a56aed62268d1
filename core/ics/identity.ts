/** How the activities of one UID are called. */
export interface Identity {
  source: 'google' | 'ics';
  series: string;
  /** @param instance of a series: the start of the occurrence as `stampText` writes it */
  idOf(instance: string | undefined): string;
  /** The series of a meeting that is not one of a series in the file. */
  seriesOfSingle: string | null;
}

const GOOGLE = /^([^\s@]+)@google\.com$/i;
/** A meeting that was taken out of its series keeps the start it had there in its id. */
const INSTANCE = /_\d{8}(?:T\d{6}Z?)?$/;

/**
 * The identity behind a UID. Google's are `<event id>@google.com`, and its calendar page names an occurrence
 * `<event id>_<start in UTC>`: both ways lead to the same activity. A series that was changed from some day on is called
 * `<event id>_R20260101T090000` in both places.
 */
export function identityOf(uid: string): Identity {
  const [, eventId] = GOOGLE.exec(uid) ?? [];
  if (eventId === undefined) {
    const series = `ics:${uid}`;
    return {
      source: 'ics',
      series,
      idOf: (instance) => (instance ? `${series}/${instance}` : series),
      seriesOfSingle: null,
    };
  }
  const series = `google:${eventId}`;
  const seriesOfSingle = INSTANCE.test(series) ? series.replace(INSTANCE, '') : null;
  return {
    source: 'google',
    series,
    idOf: (instance) => (instance ? `${series}_${instance}` : series),
    seriesOfSingle,
  };
}
