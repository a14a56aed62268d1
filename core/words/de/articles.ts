import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const articles = (count: number) => counted(count, 'Artikel', 'Artikel');

export const articleWords: AllWords['articleWords'] = {
  title: 'Artikel',
  import: 'Artikel importieren',
  importWhy:
    'Markdown-Dateien, wie Blogs und Notizprogramme sie schreiben. Sie werden neben den Leitfäden eingeordnet und in der Seitenleiste gelesen. Bilder und Verweise nach außen bleiben weg, damit nichts abgerufen wird.',
  folder: 'Ordner importieren',
  notInBackup:
    'Importierte Artikel stehen nicht in deinen Sicherungen: Die Dateien bleiben ihre Quelle. Was du mit ihnen machst, steht darin.',
  reading: (done, of) => `${n(done)} von ${n(of)} gelesen`,
  preview: 'Was importiert würde',
  taken: (count) => `${articles(count)} zum Aufnehmen.`,
  nothing: 'Darunter ist keine Markdown-Datei.',
  drafts: (count) => (count === 1 ? '1 Entwurf wird ausgelassen:' : `${n(count)} Entwürfe werden ausgelassen:`),
  refused: (count) => (count === 1 ? '1 Datei ist nicht lesbar:' : `${n(count)} Dateien sind nicht lesbar:`),
  andMore: (count) => `und ${n(count)} weitere`,
  tooLarge: 'ist zu groß',
  unreadable: 'ist nicht lesbar',
  noText: 'enthält keinen Text',
  apply: 'Importieren',
  cancel: 'Abbrechen',
  imported: (added, changed) =>
    changed ? `Importiert: ${n(added)} neu, ${n(changed)} ersetzt.` : `Importiert: ${n(added)} neu.`,
  tooMany: (most) => `Nichts wurde importiert: Mehr als ${n(most)} Artikel haben keinen Platz.`,
  failed: 'Nichts wurde importiert. Versuche es noch einmal.',
  own: 'Importierte Artikel',
  remove: 'Entfernen',
  removeOne: (title) => `„${title}“ entfernen`,
  removeAll: 'Alle importierten Artikel entfernen',
  removed: 'Entfernt.',
  marks: 'Was du zu Artikeln gesagt hast',
  marksNone: 'Noch nichts weggelegt, gemerkt oder gelesen.',
  putAway: 'Weggelegt',
  saved: 'Für später gemerkt',
  read: 'Zu Ende gelesen',
  bringBack: 'Zurückholen',
  unsave: 'Nicht mehr merken',
  unread: 'Als ungelesen markieren',
  feedback: {
    'not-for-me': 'nichts für dich',
    'did-it': 'schon gemacht',
    'less-of-theme': 'weniger zu diesem Thema',
  },
};
