import type { Lexicon } from '../lexicon.ts';

/** French. */
export const french: Lexicon = {
  headFirst: true,
  prepositions: 'à, au, aux, avec, chez, de, des, du, d, dans, par, pour, sur, vers',
  small: 'les, l, une, et, ou, notre, nos, nouveau, nouvelle, nouveaux, m, mme, n',
  kinds: {
    'one-on-one': [
      'point individuel, entretien individuel, tête-à-tête, bilatéral*, point avec, échange avec',
      '',
      'point, entretien, échange, discussion, suivi, hebdo, rdv',
    ],
    standup: ['mêlée, point quotidien, point matin*, brief* matin*', 'quotidien*', 'matin'],
    status: [
      `réunion d équipe, réunion de service, copil, réunion de chantier, transmissions, relève, passation*,
       point d étape, point projet, point équipe, réunion des chefs, cadres, statut, statuts`,
      'comité, suivi, hebdo, mise à jour, conseil, commission',
      'réunion, point, échange, rencontre, hebdomadaire, mensuel*, visio, appel, rendez-vous, rdv',
    ],
    review: [
      `revue, relecture*, relire, retour d expérience, rex, réception, contrôle, bilan, rcp, vérif*, recette,
       visite de sécurité, visite de chantier`,
      'débrief*, examen, valid*',
    ],
    planning: [
      `planning, lancement*, cadrage, feuille de route, affinage*, prioris*, calendrier, objectifs, organiser,
       préparation de la fête, !organiser`,
      'démarrage',
      'prépar*, organisation*',
    ],
    workshop: ['atelier*, séance de travail, session de travail, groupe de travail, remue-méninges', 'séminaire'],
    interview: [
      `entretien d embauche, présélection*, entretien téléphonique, entretien technique, embauche, candidat*,
       jury de sélection, candidature*`,
      'entretien, jury',
    ],
    presentation: [
      'soutenance, conférence de presse, exposé, restitution, répétition*, discours, portes ouvertes',
      'salon',
    ],
    teaching: [
      `cours, copies, enseign*, td, leçon*, élève*, étudiant*, encadrement*, accueil arrivant, physique, chimie,
       maths, histoire, géographie, soutien scolaire, TP, exercices`,
      'stagiaire*, apprenti*, classe, doctorant*, intégration',
      'formation*',
    ],
    client: [
      `tribunal, appel d offres, devis, usager*, permanence, locataire*, fournisseur*, vente*, conseil famille,
       conseil juridique, cour d appel, assises, plaidoirie`,
      'partenaire*, offre, prestataire*, riverains',
      'accueil',
    ],
    'people-admin': [
      `entretien annuel*, entretien professionnel*, entretien d évaluation, évaluation annuelle, congés,
       planning des congés, planning des gardes, revue des salaires, paie, ressources humaines, rh, fiche de poste,
       effectifs, rémunération*, remplacement*, arrêt*, heures supplémentaires, contrat de travail, mutuelle`,
      'primes, horaires',
    ],
    'all-hands': ['réunion générale, ag, tout le personnel, réunion de rentrée', 'vœux'],
    social: [
      `déjeuner*, pot, apéro*, dîner*, anniversaire*, fête*, repas*, galette, soirée*, pique-nique, goûter, verre,
       resto*, ciné, jeux, apéritif, barbecue*`,
      'départ, sortie, pause',
    ],
    admin: [
      `frais, mails, courriel*, paperasse, compta*, impôts, tva, classement, commande*, saisie*, courrier*, achats,
       clôture, assurance*, remboursement*, relances, justificatif*, reçu*, trier, dossiers, note de frais,
       notes de frais`,
      'démarches, réservation*, tri',
    ],
    incident: [
      `panne*, astreinte*, indisponibilité, coupure*, faille, sinistre*, alerte*, fuite*, dégât*, inondation*,
       vol matériel, incendie, retour sur la panne`,
      'plainte*',
    ],
    building: [
      'coder, codage, maquette fonctionnelle, mise en place, réalisation, monter, fabriqu*, bricol*',
      'création, paramétrage',
    ],
    maintaining: [
      `correctif*, dépannage, entretien matériel, entretien locaux, mise en production, déploie*, sauvegarde*,
       nettoyage*, mises à jour, répar*, remplacer, imprimante, nettoyer, entretien véhicule*,
       mise à jour du logiciel, chaudière, entretien de la chaudière, entretien chauffage`,
      'serveur*',
    ],
    analysis: [
      `étude*, recherche*, enquête*, dépouillement, veille, indicateurs, tableau de bord, calcul*, chiffrage,
       chiffre*, résultats, comparer, comparaison, comparatif`,
      'données, tableaux',
    ],
    writing: [
      `rédac*, rédig*, écri*, rapport*, compte rendu, cr, communiqué*, synthèse, lettre*, pv, cahier des charges,
       brouillon*, conclusions, chapitre*, ^terminer, courrier* rédiger, courriers aux fournisseurs`,
      'note',
    ],
    design: ['esquisse*, maquette*, graphisme, dessin*', 'visuel*, affiche*'],
    strategy: [
      'stratég*, comité de direction, codir, comex, conseil d administration, orientations stratégiques',
      'réflexion, perspectives',
    ],
    learning: [
      `formation*, apprentissage, colloque*, journée d étude, révisions, premiers secours, lecture*, habilitation*,
       anglais, espagnol, cours espagnol, cours anglais, cours de langue, recyclage, secourisme`,
      'apprendre, lire',
    ],
    other: ['déplacement*, trajet*, vol, avion, médecin, voyage*, bloqué, perso, train, trains'],
  },
};
