import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { dayAndTime, whole } from '../core/format.ts';
import type { Instant } from '../core/time.ts';
import { calendarWords } from '../core/words/calendars.ts';
import { AddAddress, type AddressAdded } from './AddAddress.tsx';

/** One calendar address as the list shows it. */
export interface CalendarRow {
  address: string;
  name: string;
  host: string;
  /** False where the browser does not let Updraft fetch from there. */
  isAllowed: boolean;
  /** The last look: how many meetings, or what went wrong in a sentence; `undefined` before the first. */
  last: { at: Instant; meetings: number } | { at: Instant; why: string } | undefined;
}

export interface CalendarAddressesProps {
  language: string;
  zone: string;
  /** `undefined` while they are read. */
  rows: ReadonlySignal<readonly CalendarRow[] | undefined>;
  /** Asks the browser and fetches; `isLeft` tells whether the person has closed the dialog. */
  onAdd: (address: string, isLeft: () => boolean) => Promise<AddressAdded>;
  /** Each resolves to a sentence that says what happened, empty where the list says it. */
  onRefresh: (address: string) => Promise<string>;
  onAllow: (address: string) => Promise<string>;
  onRemove: (address: string) => Promise<string>;
}

/** Calendars that are looked at from time to time, how the last look went, and the way to add one. */
export function CalendarAddresses(props: CalendarAddressesProps) {
  const { language, zone, rows, onAdd, onRefresh, onAllow, onRemove } = props;
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState('');
  const run = async (address: string, act: (address: string) => Promise<string>) => {
    // Asked before anything else happens: browsers take the question only from the press itself.
    const done = act(address);
    setBusy(address);
    setSaid('');
    setSaid(await done);
    setBusy(undefined);
  };
  const button = (verb: string, { address, name }: CalendarRow, act: (address: string) => Promise<string>) => (
    <button
      type="button"
      aria-label={calendarWords.of(verb, name)}
      disabled={busy !== undefined}
      onClick={() => void run(address, act)}
    >
      {verb}
    </button>
  );
  const lastOf = ({ last, isAllowed, address }: CalendarRow) => {
    if (busy === address) return calendarWords.refreshing;
    if (!isAllowed) return calendarWords.notAllowedHere;
    if (!last) return '';
    const when = dayAndTime(last.at, zone, language);
    if ('why' in last) return calendarWords.failedAt(when, last.why);
    return calendarWords.lookedAt(when, whole(last.meetings, language), last.meetings === 1);
  };
  const shown = rows.value;
  return (
    <div class="block">
      <h3>{calendarWords.addresses}</h3>
      <p>{calendarWords.addressesWhy}</p>
      {shown?.length === 0 && <p class="empty">{calendarWords.noAddresses}</p>}
      {shown && shown.length > 0 && (
        <ul class="rows calendar-rows" aria-label={calendarWords.addresses}>
          {shown.map((row) => (
            <li key={row.address} aria-busy={busy === row.address}>
              <span class="name" dir="auto">
                {row.name}
              </span>
              {row.name !== row.host && <span class="host">{row.host}</span>}
              <span class={row.last && 'why' in row.last ? 'problem' : 'last'}>{lastOf(row)}</span>
              <span class="actions">
                {row.isAllowed
                  ? button(calendarWords.refresh, row, onRefresh)
                  : button(calendarWords.allow, row, onAllow)}
                {button(calendarWords.remove, row, onRemove)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => setAdding(true)}>
        {calendarWords.add}
      </button>
      <p role="status">{said}</p>
      {adding && (
        <AddAddress
          onAdd={onAdd}
          onClose={(added) => {
            setAdding(false);
            if (added) setSaid(calendarWords.isAdded(added.name, whole(added.added, language), added.added === 1));
          }}
        />
      )}
    </div>
  );
}
