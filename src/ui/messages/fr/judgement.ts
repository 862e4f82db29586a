/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Messages } from '../en/messages.ts';
import { counted, issues } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'pour',
  conditional: 'pour, sous condition',
  neutral: 'neutre',
  opposes: 'contre',
  both: 'oui et non',
  unclear: 'peu clair',
  none: 'silence',
};

export const judgement: Messages['judgement'] = {
  words,

  blocs: {
    title: 'Blocs',
    explained:
      'Les parties, en autant de camps qu’il faut pour le moins d’écarts : convergence entre camps plus divergence à l’intérieur d’un camp.',
    draw: 'Les dessiner sur le graphe',
    alone: 'seule',
    proven: 'Meilleure division, prouvée : aucune autre n’a moins d’écarts.',
    found: 'Meilleure division trouvée : avec autant de parties, toutes n’ont pas pu être essayées.',
    fits: 'Chaque relation concorde : aucun écart.',
    complaints: (n, sum) =>
      counted(n, {
        one: `# relation ne concorde pas : écarts ${sum}`,
        other: `# relations ne concordent pas : écarts ${sum}`,
      }),
    complaint: {
      conflict: (amount) => `divergence ${amount} à l’intérieur d’un bloc`,
      alignment: (amount) => `convergence ${amount} entre deux blocs`,
    },
    almost: (sum) => `Presque aussi bonne, avec des écarts de ${sum}`,
    legend: (names) => `Bloc : ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'Supposé',
    marked: 'Supposé, non dit',
    of: (names) => `supposé, non dit : ${names}`,
    star: '* supposé, non dit',
    lede: 'Supposé, non dit',
    suppose: (party, issue) => `Supposer une autre position : ${party}, « ${issue} »`,
    heading: 'Et si',
    explained: 'Supposez une autre position ; relations, blocs et terrain d’entente suivent aussitôt.',
    open: 'Et si…',
    asSaid: (position) => `Comme dit : ${position}`,
    what: (position) => `Supposer : ${position}`,
    cell: (supposed, said) => `supposé : ${supposed} ; dit : ${said}`,
    count: (n) => counted(n, { one: '# position supposée', other: '# positions supposées' }),
    undo: 'Retirer',
    undoOf: (party, issue) => `Retirer ce qui est supposé : ${party}, « ${issue} »`,
    reset: 'Retirer les suppositions',
    key: 'Suppr',
    notInView: 'hors de la vue, ne change rien',
    shared:
      'Cette vue contient des suppositions. Elles font partie du lien, et quiconque l’ouvre en est averti.',
  },

  since: {
    title: (day) => `Depuis le ${day}`,
    lede: (day) => `Par rapport au ${day}`,
    said: (day) => `par rapport au ${day}`,
    label: 'Comparer avec',
    off: 'Arrêter de comparer',
    offShort: 'Arrêter',
    dayBefore: 'Comparer avec la veille',
    moved: (n) =>
      n === 0
        ? 'aucune partie n’a bougé'
        : counted(n, { one: '# position a changé', other: '# positions ont changé' }),
    movedTitle: 'Qui a bougé',
    nobody: 'Aucune partie qui avait pris position n’en a pris une autre.',
    spoke: (n) =>
      counted(n, { one: '# première position depuis lors', other: '# premières positions depuis lors' }),
    step: (from, to) => `${from} → ${to}`,
    before: 'Avant',
    after: 'Maintenant',
    ghost: 'Contour pointillé : la relation telle qu’elle était',
  },

  changes: {
    title: 'Ce qui diffère',
    nothing: 'Rien ne diffère.',
    ties: (n) => counted(n, { one: '# relation diffère', other: '# relations diffèrent' }),
    turned: (n) => counted(n, { one: '# relation s’inverse', other: '# relations s’inversent' }),
    sum: { alignment: 'convergence', conflict: 'divergence' },
    fromTo: (what, from, to) => `${what} ${from} → ${to}`,
    gained: (issue) => `« ${issue} » devient terrain d’entente`,
    lost: (issue) => `« ${issue} » n’est plus terrain d’entente`,
    gainedMany: (n) => `désormais terrain d’entente : ${issues(n)}`,
    lostMany: (n) => `plus terrain d’entente : ${issues(n)}`,
    blocs: (from, to) => `blocs : ${from} → ${to}`,
    newTie: 'nouvelle relation',
    noTie: 'plus de relation',
    turnedRemark: 'inversée',
  },
};
