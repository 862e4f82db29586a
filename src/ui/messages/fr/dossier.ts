/** The dossiers of party, tie, issue, statement and event. */
import type { Lack } from '../../../analysis/comparison.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, counted, figure, issues, parties, quotes, sources, statements } from './forms.ts';

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party} : silence`,
  neutral: (party) => `${party} : seulement neutre`,
  unclear: (party) => `${party} : seulement peu clair`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'Divisé par convergence + divergence (part)',
  activity: 'Divisé par (n + n′) / 2, n étant le nombre de positions d’une partie (activité)',
  jaccard: 'Divisé par Σ x où x′ = 0, plus Σ x′ où x = 0, plus Σ x·x′ (Jaccard)',
  cosine: 'Divisé par √(Σ x² · Σ x′²) (cosinus)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'ce que chaque partie a dit en dernier',
  any: 'au plus un oui et un non par partie',
  every: 'toutes les déclarations',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'Seules les questions contestées comptent.',
  all: 'Toutes les questions comptent.',
};

export const dossier: Messages['dossier'] = {
  ...dossierTerms,
  verdicts: {
    opposed: 'Opposition',
    mixed: 'Mitigé',
    agreed: 'Accord',
    incomparable: 'Non comparable',
  },

  undated: 'Sans date',
  noSource: 'aucune source indiquée',
  untitled: 'titre non visible dans la copie consultée',
  archived: 'copie archivée',
  translatedBy: (who) => `traduction : ${who}`,
  locator: (where) => `passage : ${where}`,
  redLine: 'Ligne rouge',
  joint: (others) => `Déclaration commune avec : ${commas(others)}`,
  jointly: 'Déclaration commune',
  replaced: 'plus ancien, non compté',
  unclear: 'mentionné, non compté',
  disputed: 'Contredit par des sources :',
  disputedBy: (who, date, outlet) => commas(outlet === undefined ? [who, date] : [who, date, outlet]),
  open: 'Ouvrir',
  towards: (party) => `Envers : ${party}`,

  copy: 'Copier la citation et sa source',
  copied: 'Copié',
  copyRefused: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le :',
  citation: {
    quoted: (text) => `« ${text} »`,
    coded: 'Position codée sans propos',
    reportedBy: (source) =>
      source === '' ? 'Propos rapportés, aucune source indiquée' : `Rapporté par : ${source}`,
    from: (title, id) => `(${title}, jeu de données Parley, déclaration ${id})`,
  },

  notInView: (name) => `${name} : hors de cette vue.`,
  statementNotInView:
    'Les filtres laissent cette déclaration hors de la vue : aucun chiffre à l’écran ne la compte.',
  show: 'Afficher',
  outside: (n) =>
    counted(n, {
      one: '# autre déclaration est hors de cette vue (écartée par les filtres ou la période).',
      other: '# autres déclarations sont hors de cette vue (écartées par les filtres ou la période).',
    }),

  party: {
    speakers: (n) => `Intervenants (${figure(n)})`,
    roleAt: (role, event) => `${role}, ${event}`,
    ties: 'Relations',
    greatestFirst: 'Les plus grands d’abord.',
    alignment: 'convergence',
    conflict: 'divergence',
    tie: (name, alignment, conflict) => `${name} : convergence ${alignment} ; divergence ${conflict}`,
    little: 'peu d’éléments',
    noTie: {
      apart: 'pas de relation : aucune question abordée par les deux',
      'no-value': 'pas de relation : l’une est neutre ou peu claire partout où les deux s’expriment',
      undisputed: 'pas de relation : personne ne conteste ce que les deux abordent',
      undivided: 'pas de relation : la division choisie n’a rien par quoi diviser',
    },
    asked: 'Ce qui lui est demandé',
    unanswered: 'aucune déclaration trouvée dans la vue',
    said: 'Ses propos, par question',
    count: (n, direct) => `${statements(n)}, ${quotes(direct)}.`,
    nothing: 'Aucune déclaration de cette partie dans la vue.',
    latestOf: (latest, all) =>
      latest === 1 ? `dernière sur ${figure(all)}` : `les ${figure(latest)} dernières sur ${figure(all)}`,
    differ: 'd’autres de la vue diffèrent',
    changed: 'changement',
    contested: 'contestée',
    undisputed: 'non contestée',
  },

  tie: {
    heading: (a, b) => `${a} et ${b}`,
    none: {
      apart:
        'Ces deux parties n’ont pas de relation dans cette vue : il n’y a aucune question sur laquelle toutes deux aient une déclaration, et aucune ne parle de l’autre.',
      'no-value':
        'Ces deux parties n’ont pas de relation dans cette vue : sur chaque question abordée par les deux, l’une est seulement neutre ou peu claire.',
      undisputed:
        'Ces deux parties n’ont pas de relation dans cette vue : personne ne conteste ce que les deux abordent, et seules les questions contestées font les relations.',
      undivided:
        'Ces deux parties n’ont pas de relation dans cette vue : la division choisie diviserait les chiffres par 0.',
    },
    compared: (agreed, opposed, mixed, compared) =>
      compared === 0
        ? 'Aucune question qui compte n’est comparable : les chiffres viennent de ce qu’elles disent l’une de l’autre.'
        : counted(compared, {
            one: 'Sur # question abordée par les deux et qui compte : ',
            other: 'Sur # questions abordées par les deux et qui comptent : ',
          }) +
          `accord sur ${figure(agreed)}, opposition sur ${figure(opposed)}` +
          `${mixed > 0 ? `, l’un et l’autre sur ${figure(mixed)}` : ''}.`,
    incomparable: (n) =>
      counted(n, { one: '# question n’est pas comparable.', other: '# questions ne sont pas comparables.' }),
    little: 'Peu d’éléments : moins de trois questions sont comparées.',
    alignment: 'Convergence',
    conflict: 'Divergence',
    net: 'Solde',
    sum: 'Le calcul, terme à terme',
    method: (rule, count) =>
      `Chaque terme est la plus petite des deux positions en valeur absolue, min(|v|, |w|) ; est retenu : ${rules[rule]}. ${counts[count]}`,
    issue: 'Question',
    total: 'Somme',
    divided: (norm, divisor) => `${divisors[norm]} = ${divisor}`,
    result: 'Résultat',
    attitude: (from, to) => `${from}, position envers : ${to}`,
    contested: 'Questions contestées',
    nobodyDisputes: (n, alone) =>
      alone
        ? counted(n, { one: '# que personne ne conteste', other: '# que personne ne conteste' })
        : counted(n, {
            one: 'et # autre que personne ne conteste',
            other: 'et # autres que personne ne conteste',
          }),
    uncounted: 'Elles ne font aucune relation tant que seules les questions contestées comptent.',
    cannot: (n) =>
      counted(n, { one: '# non comparable, et pourquoi', other: '# non comparables, et pourquoi' }),
    why: (party, lack) => lacks[lack](party),
    sameDocument: 'même document, un seul texte signé par les deux',
    attitudes: 'Ce qu’elles disent l’une de l’autre',
    rest: (n) =>
      counted(n, {
        one: '# autre déclaration qui ne compte pas',
        other: '# autres déclarations qui ne comptent pas',
      }),
  },

  issue: {
    asked: 'Demandé à :',
    nobodyAsked: 'N’est demandé nommément à personne.',
    contested: 'Contestée : quelque part dans les données, une partie est pour et une autre contre.',
    undisputed: 'Non contestée : nulle part dans les données une partie n’est pour et une autre contre.',
    roll: 'Qui se situe où',
    group: (word, n) => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'Aucune déclaration dans la vue. C’est un silence, non une neutralité.',
    redLines: 'Lignes rouges',
    sides: {
      supports: 'Propos des parties qui sont pour',
      conditional: 'Propos des parties qui posent des conditions',
      both: 'Propos des parties qui disent oui et non',
      neutral: 'Propos des parties neutres',
      opposes: 'Propos des parties qui sont contre',
      unclear: 'Propos peu clairs',
    },
    noParty: 'Aucune partie dans la vue.',
  },

  statement: {
    heading: (party) => `Déclaration : ${party}`,
    facts: 'Comment elle est enregistrée',
    position: 'Position',
    value: (word, value) => `${word}, valeur ${value}`,
    noValue: (word) => `${word}, sans valeur`,
    kind: 'Élément',
    language: 'Langue des propos',
    coder: 'Codé par',
    id: 'Identifiant',
    before: 'Avant : la même partie sur le même sujet',
    after: 'Après : la même partie sur le même sujet',
    contradicts: 'Contredit par des sources',
  },

  event: {
    statements: (n) => `${statements(n)} dans la vue`,
    none: 'Aucune déclaration faite ici n’est dans la vue.',
  },

  overview: {
    heading: 'Lire les propos derrière chaque signe',
    invitation:
      'Choisissez une partie pour lire ses citations, une relation pour lire les deux côtés face à face, avec le calcul de son chiffre, ou une question pour voir qui est pour, qui est contre et qui se tait.',
    summary: 'Ce jeu de données',
    counts: (n, direct, ofParties, onIssues, from) =>
      `${statements(n)} (${quotes(direct)}) ; ${parties(ofParties)}, ${issues(onIssues)}, ${sources(from)}.`,
    events: 'Événements',
  },
};
