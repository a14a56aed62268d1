import type { AllWords } from '../all.ts';
import { counted, n } from './forms.ts';

const tags = (count: number) => counted(count, 'marque', 'marques');

export const pathsWords: AllWords['pathsWords'] = {
  alone: 'Travailler en solo',
  lead: 'Des façons de travailler qu’aucune échelle ne montre, confrontées à vos propres marques.',
  basis: (count) =>
    `D’après ${tags(count)} des six derniers mois, vos niveaux de maîtrise et ce que vous avez dit de vous. Un angle est une façon de regarder, pas ce que vous êtes.`,
  early: 'Trop tôt pour le dire.',
  needs: (count, days) => {
    const parts = [
      count > 0 ? `environ ${tags(count)}` : '',
      days > 0 ? `${counted(days, 'jour', 'jours')} avec des marques` : '',
    ];
    return `Pour un angle, il faut encore ${parts.filter(Boolean).join(' et ')}.`;
  },
  watching: 'Une étude est en cours. Les angles restent fermés jusqu’à la fin, pour ne pas fausser ce que vous voyez.',
  none: 'Aucun chemin ne se détache. Vos marques ne parlent pour aucun d’eux plus que contre lui, et c’est aussi une réponse.',
  names: {
    hybrid: 'Spécialiste et généraliste',
    entrepreneur: 'Entreprendre en interne',
    artisan: 'L’artisanat du métier',
    ladder: 'L’échelle régulière',
    independent: 'L’indépendance',
  },
  about: {
    hybrid: 'Deux ou trois domaines en profondeur, et le pont entre eux.',
    entrepreneur: 'De zéro à un dans l’entreprise de quelqu’un d’autre, puis passer la main.',
    artisan: 'Un seul métier, plus profond et mieux fait plutôt que plus grand.',
    ladder: 'La voie connue vers le haut, par l’encadrement ou l’expertise, parce qu’elle convient.',
    independent: 'Votre propre travail à votre propre compte, vente comprise.',
  },
  speaks: 'Vos marques parlent pour lui',
  little: 'Peu de choses parlent pour lui jusqu’ici',
  for: 'Pour',
  against: 'Contre',
  noFor: 'Rien dans vos marques jusqu’ici.',
  noAgainst: 'Rien dans vos marques jusqu’ici.',
  amount: (part) => `compte pour ${part}`,
  changes: 'Ce qui changerait cela',
  turns: (what, count) =>
    `Si les ${n(count)} prochaines marques (${what}) disaient « prend de l’énergie », son principal appui disparaîtrait.`,
  change: {
    hybrid: 'Un seul domaine qui prendrait presque toutes les heures qui donnent de l’énergie.',
    entrepreneur: 'Des marques montrant que faire durer les choses vous donne autant d’énergie que les commencer.',
    artisan: 'Un second domaine qui donne autant d’énergie, ou une évaluation plus basse de votre maîtrise.',
    ladder:
      'Diriger ou votre propre domaine qui se met à prendre de l’énergie, ou une phrase de votre profil qui dit non.',
    independent: 'Des marques de vente et d’administratif : elles décident plus que le travail lui-même.',
  },
  probe: 'Un premier petit essai',
  probes: {
    hybrid: {
      title: 'Une heure sur le pont',
      change: 'Une heure par semaine sur un problème qui demande mes deux domaines, avec quelqu’un de l’autre domaine.',
      stop: 'Personne n’en a besoin au bout de trois semaines.',
    },
    entrepreneur: {
      title: 'Un petit lancement, puis passer la main',
      change: 'Je lance une petite chose, et dis dès le premier jour qui la reprend la dernière semaine.',
      stop: 'Personne ne la reprendrait.',
    },
    artisan: {
      title: 'Deux heures protégées pour le métier',
      change: 'Deux heures par semaine pour une partie difficile de mon métier, dans l’agenda et sans réunions.',
      stop: 'Elles sont prises pour autre chose trois semaines de suite.',
    },
    ladder: {
      title: 'Goûter à l’échelon suivant',
      change:
        'Je prends une tâche de l’échelon suivant une heure par semaine, et laisse une heure qui prend de l’énergie.',
      stop: 'L’heure laissée revient.',
    },
    independent: {
      title: 'La vente à l’essai',
      change: 'Deux heures par semaine pour trouver et solliciter un premier client, notées et marquées comme telles.',
      stop: 'Cela entre en conflit avec mon contrat.',
    },
  },
  start: 'En faire une expérience',
};
