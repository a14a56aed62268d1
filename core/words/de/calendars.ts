import type { AllWords } from '../all.ts';
import { end } from './forms.ts';

const meetings = (count: string, one: boolean) => (one ? '1 Meeting' : `${count} Meetings`);
const stay = (kept: string) =>
  kept === '1' ? '1 bleibt, weil du es markiert hast' : `${kept} bleiben, weil du sie markiert hast`;

export const calendarWords: AllWords['calendarWords'] = {
  title: 'Kalender',
  lead: 'Updraft liest Google Kalender und Outlook im Web, während du sie ansiehst. Andere Kalender können aus einer Datei oder von einer Adresse kommen.',
  file: 'Kalenderdatei importieren',
  fileWhy:
    'Eine Datei mit der Endung .ics, wie jeder Kalender sie exportieren kann. Gelesen werden zwei Jahre zurück und fünf Wochen voraus.',
  reading: 'Die Datei wird gelesen',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  refused: 'Nichts wurde geändert.',
  unreadable: 'Die Datei konnte nicht gelesen werden.',
  tooLarge: 'Die Datei ist größer als 100 MB, mehr liest Updraft nicht.',
  preview: 'Was diese Datei hinzufügen würde',
  nothing: 'Kein Meeting in den letzten zwei Jahren oder den nächsten fünf Wochen.',
  found: (count, one, from, until) =>
    end(from === until ? `${meetings(count, one)} am ${from}` : `${meetings(count, one)} vom ${from} bis ${until}`),
  known: (count, all) => (all ? 'Alle sind schon hier.' : `Davon schon hier: ${count}.`),
  leftOut: 'Ausgelassen',
  leftOutNames: {
    allDay: 'Ganztägige Einträge',
    cancelled: 'Abgesagte Meetings',
    declined: 'Abgelehnte Meetings',
    free: 'Als frei eingetragene Zeiten',
    outOfOffice: 'Abwesenheiten',
    other: 'Aufgaben und andere Einträge',
  },
  refusedParts: 'Nicht lesbar',
  more: (count) => `und ${count} weitere`,
  apply: 'Zu meinen Kalenderdaten hinzufügen',
  adding: 'Wird hinzugefügt',
  notAdded: 'Die Meetings konnten nicht geschrieben werden, und nichts wurde geändert.',
  added: (added, one, changed, same) =>
    `${meetings(added, one)} hinzugefügt, ${changed} aktualisiert, ${same} schon hier.`,
  undo: 'Rückgängig',
  undone: (removed, kept) =>
    kept === '0' ? `Wieder entfernt: ${removed}.` : `Wieder entfernt: ${removed}; ${stay(kept)}.`,
  addresses: 'Kalenderadressen',
  addressesWhy:
    'Nach einem Kalender, der sich unter einer Adresse veröffentlicht, wird alle sechs Stunden gesehen. Bevor von dort etwas abgerufen wird, fragt dein Browser.',
  noAddresses: 'Noch keine. Updraft ruft nirgends etwas ab.',
  add: 'Kalenderadresse hinzufügen',
  address: 'Adresse',
  addressHint: 'https://… oder webcal://…',
  addressWhere:
    'Im Google Kalender ist es die „Privatadresse im iCal-Format“ in den Einstellungen eines Kalenders, in Outlook der ICS-Link eines veröffentlichten Kalenders.',
  secret: 'Wer die Adresse hat, kann den Kalender lesen. Sie steht auch in deinen Sicherungen.',
  save: 'Hinzufügen',
  asking: 'Dein Browser fragt, ob Updraft von dort abrufen darf. Danach wird der Kalender gelesen.',
  isAdded: (name, added, one) => `${name}: ${meetings(added, one)} hinzugefügt.`,
  refresh: 'Jetzt nachsehen',
  remove: 'Entfernen',
  allow: 'Erlauben',
  of: (verb, name) => `${verb}: ${name}`,
  refreshing: 'Wird nachgesehen',
  notAllowedHere: 'Nicht nachgesehen: Dein Browser wurde auf diesem Computer noch nicht danach gefragt.',
  lookedAt: (when, count, one) => `${when}: ${meetings(count, one)}.`,
  failedAt: (when, why) => `${when}: ${why}`,
  removed: (name, removed, kept) => {
    const gone = `${name} ist entfernt. Nicht markierte Meetings daraus, auch entfernt: ${removed}.`;
    return kept === '0' ? gone : `${gone} Markierte Meetings, die bleiben: ${kept}.`;
  },
};
