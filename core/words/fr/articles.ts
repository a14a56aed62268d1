import type { AllWords } from '../all.ts';
import { counted, isOne, n } from './forms.ts';

export const articleWords: AllWords['articleWords'] = {
  title: 'Articles',
  import: 'Importer des articles',
  importWhy:
    'Des fichiers Markdown, comme en écrivent les blogs et les logiciels de notes. Ils sont classés à côté des guides et se lisent dans le panneau latéral. Les images et les liens vers l’extérieur sont laissés de côté : rien n’est donc téléchargé.',
  folder: 'Importer un dossier',
  notInBackup:
    'Les articles importés ne sont pas dans vos sauvegardes : les fichiers restent leur source. Ce que vous en faites y est.',
  reading: (done, of) => `Lecture : ${n(done)} sur ${n(of)}`,
  preview: 'Ce qui serait importé',
  taken: (count) => `${counted(count, 'article', 'articles')} à ajouter.`,
  nothing: 'Il n’y a aucun fichier Markdown parmi ceux-ci.',
  drafts: (count) =>
    isOne(count) ? `${n(count)} brouillon est laissé de côté :` : `${n(count)} brouillons sont laissés de côté :`,
  refused: (count) => `${counted(count, 'fichier illisible', 'fichiers illisibles')} :`,
  andMore: (count) => `et ${counted(count, 'autre', 'autres')}`,
  tooLarge: 'est trop volumineux',
  unreadable: 'est illisible',
  noText: 'ne contient pas de texte',
  apply: 'Importer',
  cancel: 'Annuler',
  imported: (added, changed) =>
    changed
      ? `Import terminé : ${counted(added, 'nouveau', 'nouveaux')}, ${counted(changed, 'remplacé', 'remplacés')}.`
      : `Import terminé : ${counted(added, 'nouveau', 'nouveaux')}.`,
  tooMany: (most) => `Rien n’a été importé : il n’est pas possible de garder plus de ${n(most)} articles.`,
  failed: 'Rien n’a été importé. Réessayez.',
  own: 'Articles importés',
  remove: 'Retirer',
  removeOne: (title) => `Retirer « ${title} »`,
  removeAll: 'Retirer tous les articles importés',
  removed: 'Retiré.',
  marks: 'Ce que vous avez dit des articles',
  marksNone: 'Rien d’écarté, d’enregistré ni de lu pour l’instant.',
  putAway: 'Écartés',
  saved: 'À lire plus tard',
  read: 'Lus jusqu’au bout',
  bringBack: 'Remettre',
  unsave: 'Ne plus garder',
  unread: 'Marquer comme non lu',
  feedback: {
    'not-for-me': 'pas pour vous',
    'did-it': 'déjà fait',
    'less-of-theme': 'moins sur ce thème',
  },
};
