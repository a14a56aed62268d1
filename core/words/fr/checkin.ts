import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const checkinWords: AllWords['checkinWords'] = {
  lead: 'Trois questions sur la semaine passée. Répondez comme vous le sentez ; il n’y a pas de score.',
  questions: {
    exhaustion: 'À quel point le travail vous a-t-il fatigué ?',
    distance: 'À quel point le travail vous a-t-il semblé lointain, comme s’il n’était pas le vôtre ?',
    efficacy: 'À quel point avez-vous pu faire ce qui compte dans votre travail ?',
  },
  names: { exhaustion: 'Épuisement', distance: 'Distance', efficacy: 'Efficacité' },
  answers: ['À peine', 'Un peu', 'Moyennement', 'Beaucoup', 'Énormément'],
  answer: (value, word) => `${value}, ${word}`,
  save: 'Enregistrer le bilan',
  needsAll: 'Répondez aux trois, ou gardez-les pour un autre jour.',
  saved: 'Enregistré.',
  once: (day) => `Une fois par semaine suffit. Le prochain sera possible à partir du ${day}.`,
  undo: 'Retirer ce bilan',
  heading: 'Au fil du temps',
  none: 'Aucun bilan pour l’instant. Une courbe apparaît à partir du deuxième.',
  one: 'Un bilan jusqu’ici. Une courbe apparaît à partir du deuxième.',
  sentence: (count, exhaustion, distance, efficacy) =>
    `Sur ${n(count)} bilans, du premier au dernier : épuisement ${exhaustion}, distance ${distance}, efficacité ${efficacy}.`,
  change: (from, to) => (from === to ? `toujours à ${to}` : `de ${from} à ${to}`),
  plot: 'Bilans',
  columns: ['Jour', 'Épuisement', 'Distance', 'Efficacité'],
  help: 'À propos de ces questions, et vers qui se tourner',
  helpTitle: 'À propos de ces questions',
  helpText: [
    'Elles portent sur trois choses que touche souvent une longue tension au travail : votre fatigue, la distance que vous ressentez avec ce travail, et votre capacité à faire ce qui compte. Ce sont les mots d’Updraft, pas un test, et aucune réponse ne signifie que quelque chose ne va pas chez vous.',
    'Une semaine dit peu. Plusieurs semaines dans le même sens disent davantage : il vaut alors la peine de regarder ce qui a changé au travail, combien de repos il y a entre-temps, et à qui vous pourriez en parler.',
    'La cause est souvent le travail lui-même, et se reposer plus fort n’est alors pas la réponse. La charge, la liberté d’organiser son travail et un traitement juste sont des choses qu’une direction ou des représentants du personnel peuvent changer ; apportez ce que montrent vos propres marques.',
  ],
  helpTurn: 'Vers qui se tourner',
  helpTurnList: [
    'Une personne de confiance, au travail ou ailleurs. Le dire à voix haute est un bon premier pas.',
    'Votre médecin, si vous dormez mal depuis des semaines, si vous ne récupérez pas le week-end ou si vous perdez le goût de ce que vous aimiez. Un médecin sait distinguer ce qu’aucun questionnaire ne distingue.',
    'Un service d’aide aux salariés, la médecine du travail ou une assistante sociale du personnel, si votre employeur en a. Demandez ce qui reste confidentiel.',
    'Si vous sentez que vous ne pouvez plus continuer, ou si vous pensez à vous faire du mal : le numéro d’urgence ou une ligne d’écoute de votre pays, maintenant. Il n’est pas nécessaire d’être sûr que c’est assez grave.',
  ],
  helpStays: 'Vos réponses restent dans ce navigateur. Personne ne les voit, à moins que vous ne les montriez.',
  helpBack: 'Retour au bilan',
};
