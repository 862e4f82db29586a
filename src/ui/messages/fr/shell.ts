/** The frame round the views: header, filters, share, failures. */
import type { Messages } from '../en/messages.ts';
import { counted, figure, issues, parties, statements } from './forms.ts';

export const shell: Messages['shell'] = {
  product: 'Parley',
  filters: 'Filtres',
  dossier: 'Dossier',
  views: 'Vues',
  viewNames: {
    graph: 'Graphe',
    matrix: 'Matrice',
    'common-ground': 'Terrain d’entente',
    timeline: 'Chronologie',
  },
  skip: 'Aller au graphe',

  language: 'Langue',
  languageMissing: (name) => `Langue non chargée : ${name}.`,
  theme: 'Couleurs',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  method: 'Comment c’est fait',
  close: 'Fermer',
  showMore: (next, left) =>
    next === left
      ? `Afficher les autres (${figure(left)})`
      : `En afficher encore ${figure(next)} sur ${figure(left)}`,
  andMore: (n) => counted(n, { one: 'et # autre', other: 'et # autres' }),
  sheetMore: 'Lire la suite',
  sheetLess: 'Voir l’image',
  hints: {
    title: 'Premiers pas',
    list: [
      'Cliquez sur une partie pour lire ses propos.',
      'Cliquez sur une ligne entre deux parties pour lire les deux côtés face à face, avec le calcul qui la fonde.',
      '« Partager » copie un lien qui ouvre exactement ce que vous voyez.',
    ],
    dismiss: 'Compris',
  },

  share: 'Partager',
  shareTitle: 'Partager cette vue',
  shareLink: 'Lien vers cette vue',
  shareCopied: 'Lien copié.',
  shareRefused: 'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le.',
  shareExplained:
    'Le lien contient tout ce que vous avez choisi, et la version des données. Il fonctionne pour quiconque peut ouvrir cette page.',
  shareAgain: 'Copier le lien',

  show: 'Afficher',
  alignment: 'Convergence',
  conflict: 'Divergence',
  pillsTitle: 'Questions sur le graphe',
  pills: {
    shown: 'Questions principales',
    all: 'Toutes celles de la vue',
    off: 'Aucune',
  },
  parties: 'Parties',
  partiesFirst: 'Initiales',
  all: 'Toutes',
  none: 'Aucune',
  statementsOf: statements,
  issuesOf: issues,
  issues: 'Questions dans la vue',
  issuesOfTopic: (n, topic) => `${topic} : ${issues(n)}`,
  evidence: 'Éléments',
  evidenceKinds: { direct: 'Citations directes', reported: 'Propos rapportés', coded: 'Codé, sans propos' },
  joint: 'Déclarations communes',
  confidence: 'Confiance',
  confidences: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
  numbers: 'Comment les chiffres sont faits',
  count: { contested: 'Questions contestées seulement', all: 'Toutes les questions' },
  countHint: {
    contested:
      'Seulement les questions où quelqu’un est pour et quelqu’un contre. Des formules que personne ne conteste ne font pas d’amis.',
    all: 'Chaque question, y compris les formules non contestées. Des parties en guerre peuvent sembler converger.',
  },
  ruleTitle: 'Déclarations qui comptent',
  rules: {
    latest: 'La dernière de chaque partie',
    any: 'Un oui, un non par partie',
    every: 'Chaque déclaration',
  },
  normTitle: 'Divisé par',
  norms: {
    none: 'Rien',
    share: 'Somme de la relation (part)',
    activity: 'Activité moyenne',
    jaccard: 'Union des positions (Jaccard)',
    cosine: 'Longueur des positions (cosinus)',
  },
  minTitle: 'Masquer les arcs sous',
  reset: 'Réinitialiser',

  inWords: (view) =>
    `${parties(view.parties)} sur ${figure(view.ofParties)}, ` +
    `${counted(view.ties, { one: '# relation', other: '# relations' })} : ` +
    `${statements(view.statements)} sur ${figure(view.ofStatements)} ; ` +
    `${view.count === 'contested' ? 'les questions contestées' : 'toutes les questions'} comptent ; ` +
    `${counted(view.drawn, { one: '# question dessinée', other: '# questions dessinées' })} sur ${figure(view.ofIssues)}.`,
  limits: {
    period: (from, to) =>
      from === undefined
        ? `jusqu’au ${to ?? ''}`
        : to === undefined
          ? `à partir du ${from}`
          : `du ${from} au ${to}`,
    issues: (n, all) => `${issues(n)} sur ${figure(all)}`,
    topics: (n, all) => `${counted(n, { one: '# thème', other: '# thèmes' })} sur ${figure(all)}`,
    evidence: (words) => `éléments : ${words}`,
    noEvidence: 'aucun élément choisi',
    evidenceKinds: { direct: 'citations directes', reported: 'propos rapportés', coded: 'positions codées' },
    confidence: (words) => `confiance : ${words}`,
    noConfidence: 'aucun degré de confiance choisi',
    confidences: { high: 'élevée', medium: 'moyenne', low: 'faible' },
    joint: 'sans déclarations communes',
    rule: {
      latest: 'les dernières déclarations comptent',
      any: 'un oui et un non de chaque partie comptent',
      every: 'chaque déclaration compte',
    },
    norm: {
      none: 'non normalisé',
      share: 'en parts de chaque relation',
      activity: 'divisé par l’activité moyenne',
      jaccard: 'similarité de Jaccard',
      cosine: 'similarité cosinus',
    },
    min: (n) => `arcs dès ${figure(n)}`,
  },

  ledeNoStatement: 'Aucune déclaration dans la vue : les filtres ou les jours les écartent toutes.',
  ledeNothing:
    'Aucune paire de parties de la vue n’est comparable : rien de ce qu’elles ont dit ne se rencontre sur une question qui compte.',
  ledeNoParty: 'Aucune partie affichée. Choisissez-en sous « Parties », ou réinitialisez la vue.',
  ledeConflict: 'Plus forte divergence',
  ledeAlignment: 'Plus forte convergence',
  lede: (n, from, to) =>
    `Qui est d’accord avec qui, et qui ne l’est pas : propos de ${parties(n)}, ${from} – ${to}`,
  ledeUndated: (n) => `Qui est d’accord avec qui, et qui ne l’est pas : propos de ${parties(n)}`,

  alertTitle: 'Cette adresse n’a pas été entièrement comprise',
  alertDismiss: 'Continuer sans',

  update: {
    said: {
      waiting:
        'Une nouvelle version de Parley est là. Cette page reste telle quelle jusqu’à ce que vous la chargiez.',
      elsewhere:
        'Un autre onglet est passé à une nouvelle version de Parley. Celui-ci montre encore l’ancienne.',
    },
    use: 'Charger la nouvelle version',
    later: 'Plus tard',
    atRisk:
      'Le jeu de données ouvert ici n’est pas conservé sur cette machine et serait perdu. « Partager » l’enregistre en fichier Parley.',
    anyway: 'Charger sans lui',
  },

  opening: 'Ouverture du jeu de données…',
  coming: 'Un instant…',
  failureTitle: 'Aucun jeu de données affiché',
  failures: {
    unknownDataset: (id) =>
      `Cette adresse demande le jeu de données « ${id} », qui n’est pas ici. Si vous avez son fichier, ouvrez-le : la vue de cette adresse suit.`,
    damagedLink: 'Ce lien porte son propre jeu de données, qui est illisible.',
    unreachable: (what) => `Le jeu de données n’a pas pu être chargé : ${what}`,
    unreadable: (n) =>
      counted(n, {
        one: 'Le jeu de données a # problème et n’a pas été ouvert.',
        other: 'Le jeu de données a # problèmes et n’a pas été ouvert.',
      }),
    problem: (path, found, expected) => `${path} : trouvé ${found}, attendu ${expected}`,
    more: (n) => counted(n, { one: 'et # autre', other: 'et # autres' }),
    home: 'Ouvrir le jeu de données fourni',
  },
};
