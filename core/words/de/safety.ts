import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const records = (count: number) => counted(count, 'Eintrag', 'Einträge');
const activities = (count: number) => counted(count, 'Aktivität', 'Aktivitäten');
const things = (count: number, tags: number) =>
  `${activities(count)} und ${counted(tags, 'Markierung', 'Markierungen')}`;

export const safetyWords: AllWords['safetyWords'] = {
  title: 'Sicherheit',
  snapshots: 'Einen früheren Stand zurückholen',
  snapshotsWhy:
    'Vor einer Wiederherstellung, einem Import, einer Kalenderdatei oder dem Löschen eines Teils hebt Updraft 30 Tage lang auf, was hier war. Einen Stand zurückzuholen ersetzt, was jetzt hier ist; auch das wird wieder aufgehoben.',
  noSnapshots: 'Noch nichts aufgehoben.',
  reasons: {
    'before-restore': 'vor einer Wiederherstellung',
    'before-import': 'vor einem Import',
    'before-erase': 'vor einer Löschung',
    'before-update': 'vor einer Aktualisierung von Updraft',
    'before-sync': 'vor einer Zusammenführung',
  },
  snapshot: (when, why, count, tags) => `${when}, ${why}: ${things(count, tags)}`,
  bringBack: 'Zurückholen',
  broughtBack: 'Zurückgeholt.',
  check: 'Meine Daten prüfen',
  checkWhy:
    'Liest jeden Eintrag und berechnet neu, was daraus folgt. Beschädigte Einträge werden beiseitegelegt, keiner wird gelöscht.',
  checking: 'Wird geprüft.',
  allWell: (count) => `${records(count)} geprüft. Alles ist in Ordnung.`,
  setAside: (count, damaged) =>
    `${records(count)} geprüft. ${damaged === 1 ? '1 war beschädigt und liegt' : `${n(damaged)} waren beschädigt und liegen`} unten beiseite; alles andere ist lesbar.`,
  damaged: 'Beiseitegelegt',
  exportDamaged: 'Beiseitegelegtes exportieren',
  room: 'Platz',
  used: (used, quota) => `Updraft belegt ${used} von ${quota}, die dieser Browser ihm geben würde.`,
  isKept: 'Der Browser behält die Daten, bis du sie löschst.',
  notKept: 'Der Browser darf die Daten räumen, wenn die Festplatte fast voll ist. Bewahre anderswo eine Sicherung auf.',
  askToKeep: 'Den Browser bitten, sie zu behalten',
  eraseSome: 'Einen Teil löschen',
  eraseSomeWhy:
    'Aktivitäten mit ihren Markierungen und Notizen, aus diesen Tagen oder einem Kalender. Andere Geräte löschen sie beim Zusammenführen ebenfalls.',
  from: 'Von',
  until: 'Bis',
  calendar: 'Kalender',
  anyCalendar: 'Bitte wählen',
  eraseDays: 'Diese Tage löschen',
  eraseCalendar: 'Diesen Kalender löschen',
  chooseDays: 'Wähle den ersten und den letzten Tag.',
  chooseCalendar: 'Wähle einen Kalender.',
  erasedSome: (count, tags, left) =>
    `Gelöscht: ${things(count, tags)}. Übrig: ${activities(left)}. Was hier war, lässt sich 30 Tage lang zurückholen.`,
  encrypted: 'Verschlüsselte Sicherung',
  encryptedWhy:
    'Nur mit der Passphrase lesbar, die nirgends gespeichert wird: Ohne sie ist die Datei verloren. Führe sie auf einem anderen Gerät zusammen, und beide haben dasselbe.',
  passphrase: 'Passphrase',
  exportEncrypted: 'Verschlüsselte Sicherung exportieren',
  mergeEncrypted: 'Verschlüsselte Sicherung zusammenführen',
  tooShort: (letters) => `Die Passphrase braucht mindestens ${n(letters)} Zeichen.`,
  encrypting: 'Einen Moment.',
  notEncrypted: 'Die Datei ist keine verschlüsselte Sicherung von Updraft. Nichts wurde geändert.',
  wrongPassphrase: 'Diese Passphrase öffnet die Datei nicht, oder die Datei wurde verändert.',
  newer:
    'Ein neueres Updraft hat hier Daten gespeichert, die dieses nicht lesen kann. Nichts wurde geändert. Aktualisiere Updraft, um fortzufahren.',
  blocked:
    'Ein anderer Tab hält die Daten fest, während Updraft aktualisiert wird. Schließe andere Tabs von Updraft; dann geht es von selbst weiter.',
  full: 'Auf dieser Festplatte ist kein Platz mehr, darum lässt sich nichts speichern. Schaffe etwas Platz und versuche es noch einmal.',
  failedStep:
    'Deine Daten ließen sich nicht auf diese Version bringen. Sie sind unverändert. Starte den Browser neu; hilft das nicht, kann die vorige Version sie lesen, wenn du sie wieder installierst.',
};
