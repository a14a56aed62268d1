import { plainText } from '../csv/cell.ts';
import { KIND_IDS } from '../kind.ts';
import { fail, ok, type Result } from '../result.ts';
import { kindWords } from '../words/kinds.ts';
import { clockIn, type DateOrder, dayIn, minutesIn, momentIn, momentOf } from './clock.ts';
import { quoted } from './daylio.ts';
import { chosenEnergy, energyChoices, energyIn, energyOnScale } from './energies.ts';
import type { Choice, Decisions, ImportOptions, ImportRead } from './reading.ts';
import { folded, type Table, type TableRow } from './table.ts';
import { Taking } from './taking.ts';
import { orderChoice } from './tracker.ts';

/** What a column can mean. `date` is the day where `start` and `end` are only times of day. */
export const FIELDS = ['title', 'date', 'start', 'end', 'minutes', 'hours', 'energy', 'kind', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** Names that columns go by, as a guess: the first column with one of them. */
const NAMES: Record<Field, RegExp> = {
  title:
    /^(title|subject|summary|what|activity|meeting|task|event|description|name|titel|betreff|titre|título|titolo)\b/,
  date: /^(date|day|datum|tag|jour|fecha|data|giorno)$/,
  start: /^(start|begin|from|started|beginn|von|début|inicio|início|inizio)/,
  end: /^(end|finish|to|until|stop|ended|ende|bis|fin|fim|fine)\b/,
  minutes: /^(min|minutes|mins|minuten|minutos|minuti|duration|length|dauer|durée)\b/,
  hours: /^(hours|hrs|stunden|heures|horas|ore)\b/,
  energy: /^(energy|mood|rating|feeling|score|energie|stimmung|énergie|energía|humor)/,
  kind: /^(kind|type|category|art|typ|kategorie|catégorie|categoría|categoria)\b/,
  note: /^(note|notes|comment|comments|remark|notiz|kommentar|nota|notas)\b/,
};

/** Most columns that are offered. */
const MOST_COLUMNS = 60;

/**
 * The entries of any table, by columns that are guessed from their names and can be chosen (`column:<field>`, by number).
 * It needs a start, and an end or a length; without a column for the length, an entry takes half an hour. Energy may be
 * −2 to 2, 1 to 5, 0 to 10 or words.
 */
export function readSpreadsheet(
  table: Table,
  { zone, decisions = {} }: ImportOptions,
): Result<ImportRead, 'unreadable'> {
  const columns = columnChoices(table, decisions);
  const columnOf = new Map(columns.map(({ said, value }) => [said, value === '' ? -1 : Number(value)]));
  const cell = (row: TableRow, field: Field) => plainText(row.cells[columnOf.get(field) ?? -1] ?? '').trim();
  const isChosen = (field: Field) => (columnOf.get(field) ?? -1) >= 0;
  const taking = new Taking('spreadsheet', null);
  if (!isChosen('start') && !isChosen('date')) {
    if (table.names.length < 2) return fail('unreadable', 'The file is no table with a column for when something was.');
    taking.problems.add('line 1', 'no column says when something was: choose one for “date” or “start”');
    return ok(taking.read(columns));
  }
  const words = (field: Field) => {
    const found = new Map<string, number>();
    for (const row of table.rows) {
      const word = cell(row, field).slice(0, 60);
      if (word) found.set(word, (found.get(word) ?? 0) + 1);
    }
    return found;
  };
  const said = words('energy');
  const onScale = energyOnScale([...said.keys()]);
  const energies = energyChoices(said, (word) => onScale(word) ?? energyIn(word), decisions);
  const energyOf = chosenEnergy(energies);
  const kinds = kindChoices(words('kind'), decisions);
  const kindOf = new Map(kinds.map((choice) => [choice.said, choice.value]));
  const dateField = isChosen('date') ? 'date' : 'start';
  const dates = orderChoice(
    table.rows.map((row) => cell(row, dateField)),
    'dmy',
    decisions.dates,
  );
  for (const row of table.rows) {
    const where = `line ${row.line}`;
    const span = row.isBroken
      ? 'its quotes do not match'
      : spanOf((field) => cell(row, field), isChosen('date'), dates.order, zone);
    if (typeof span === 'string') {
      taking.problems.add(where, span);
      continue;
    }
    const kind = kindOf.get(cell(row, 'kind').slice(0, 60)) || undefined;
    const energy = energyOf(cell(row, 'energy').slice(0, 60));
    taking.add({ where, title: cell(row, 'title'), ...span, zone, energy, note: cell(row, 'note'), kind });
  }
  if (table.beyond > 0) taking.problems.add('', `${table.beyond} more lines are not read`);
  return ok(taking.read([...columns, ...dates.choices, ...energies, ...kinds]));
}

const HALF_HOUR = 30 * 60_000;

function spanOf(
  cell: (field: Field) => string,
  hasDate: boolean,
  order: DateOrder,
  zone: string,
): { start: number; end: number } | string {
  const [date, from, to] = [cell('date'), cell('start'), cell('end')];
  const day = hasDate ? dayIn(date, order) : undefined;
  if (hasDate && !day && momentIn(date, order, zone) === undefined) return `${quoted(date)} is not a date`;
  const moment = (text: string) => {
    const clock = clockIn(text);
    return day && clock ? momentOf(day, clock, zone) : momentIn(text, order, zone);
  };
  const start = from ? moment(from) : (momentIn(date, order, zone) ?? (day ? momentOf(day, '09:00', zone) : undefined));
  if (start === undefined) {
    const onlyDay = dayIn(from, order);
    return onlyDay ? `${quoted(from)} names no time of day` : `${quoted(from)} is not a date with a time`;
  }
  const minutes = cell('minutes') ? minutesIn(cell('minutes'), 'minutes') : undefined;
  const hours = cell('hours') ? minutesIn(cell('hours'), 'hours') : undefined;
  if (to) {
    const end = moment(to);
    if (end === undefined) return `${quoted(to)} is not a time it could have ended`;
    // Past midnight, where only times of day are written.
    return { start, end: end < start && day && clockIn(to) ? end + 86_400_000 : end };
  }
  const length = minutes ?? hours;
  if (length === undefined && (cell('minutes') || cell('hours')))
    return `${quoted(cell('minutes') || cell('hours'))} is not a length`;
  return { start, end: start + (length === undefined ? HALF_HOUR : length * 60_000) };
}

function columnChoices({ names }: Table, decisions: Decisions): Choice[] {
  const offered = names.slice(0, MOST_COLUMNS);
  const options = [
    { value: '' },
    ...offered.map((name, index) => ({ value: String(index), label: name || `${index + 1}` })),
  ];
  const used = new Set<number>();
  return FIELDS.map((field) => {
    const key = `column:${field}`;
    const decided = Object.hasOwn(decisions, key) ? decisions[key] : undefined;
    const guessed = offered.findIndex((name, index) => !used.has(index) && NAMES[field].test(folded(name)));
    if (guessed >= 0) used.add(guessed);
    const value = options.some((option) => option.value === decided) ? decided : undefined;
    return { group: 'column', key, said: field, value: value ?? (guessed < 0 ? '' : String(guessed)), options };
  });
}

const MOST_KINDS = 40;

function kindChoices(words: ReadonlyMap<string, number>, decisions: Decisions): Choice[] {
  const ids: readonly string[] = KIND_IDS;
  const byName = new Map(
    ids.flatMap(
      (id) =>
        [
          [id, id],
          [folded(kindWords[id] ?? id), id],
        ] as const,
    ),
  );
  const options = ['', ...ids].map((value) => ({ value }));
  return [...words.keys()].slice(0, MOST_KINDS).map((word) => {
    const key = `kind:${word}`;
    const decided = Object.hasOwn(decisions, key) ? decisions[key] : undefined;
    const value = decided === '' || ids.includes(decided ?? '-') ? decided : undefined;
    return { group: 'kind', key, said: word, value: value ?? byName.get(folded(word)) ?? '', options };
  });
}
