import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const articles = (count: string, one: boolean) => (one ? '1 Artikel' : `${count} Artikel`);

export const feedWords: AllWords['feedWords'] = {
  feeds: 'Feeds',
  lead: 'Blogs und Zeitschriften melden neue Artikel in einem Feed. Updraft ordnet sie nach deinen eigenen Markierungen neben den Leitfäden ein und öffnet sie auf ihrer Website.',
  none: 'Noch keine. Updraft ruft nirgends etwas ab.',
  add: 'Feed hinzufügen',
  address: 'Adresse der Website oder ihres Feeds',
  addressHint: 'blog.example.com',
  addressWhy:
    'Dein Browser fragt, ob Updraft von dieser einen Website abrufen darf. Danach wird alle sechs Stunden nachgesehen, ohne Cookies.',
  tag: 'Schlagwort (optional)',
  save: 'Hinzufügen',
  cancel: 'Abbrechen',
  asking: 'Dein Browser fragt, ob Updraft von dort abrufen darf. Danach wird der Feed gesucht.',
  added: (title, count, one) => `${title}: ${articles(count, one)}.`,
  untagged: 'Ohne Schlagwort',
  refresh: 'Jetzt nachsehen',
  allow: 'Erlauben',
  allowAll: (count) => `Alle ${n(count)} erlauben`,
  remove: 'Entfernen',
  retag: 'Schlagwort ändern',
  newTag: 'Schlagwort, leer für keines',
  keepTag: 'Speichern',
  of: (verb, name) => `${verb}: ${name}`,
  refreshing: 'Wird nachgesehen',
  notAllowedHere: 'Nicht nachgesehen: Dein Browser wurde auf diesem Computer noch nicht danach gefragt.',
  lookedAt: (when, count, one, fresh) =>
    fresh === '0' ? `${when}: ${articles(count, one)}.` : `${when}: ${articles(count, one)}, ${fresh} neu.`,
  failedAt: (when, why) => `${when}: ${why}`,
  removed: (title, removed, kept) =>
    kept === '0'
      ? `${title} ist entfernt, mit ${removed} Artikeln.`
      : `${title} ist entfernt, mit ${removed} Artikeln. Gemerkte, die bleiben: ${kept}.`,
  undo: 'Rückgängig',
  undone: (title) => `${title} ist wieder da.`,
  importOpml: 'OPML importieren',
  importOpmlWhy:
    'Eine Liste von Feeds, wie Feedreader sie exportieren. Nichts wird abgerufen, bevor du jede Website erlaubst.',
  exportOpml: 'OPML exportieren',
  importedOpml: (added, same, refused) =>
    [
      `${counted(added, 'Feed', 'Feeds')} hinzugefügt.`,
      same ? `${n(same)} schon hier.` : '',
      refused ? `${n(refused)} nicht aufgenommen: keine Adresse, die abgefragt werden darf.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stripLine: 'Eine Zeile am Tag auf der Kalenderseite',
  stripLineWhy:
    'In der Leiste am Rand deines Kalenders: was du als Nächstes lesen kannst, und warum. Nie, während eine Studie läuft.',
  unknownSource: 'Ein Feed, den du entfernt hast',
  opens: 'Öffnet auf der Website, in einem neuen Tab.',
};
