/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import type { MergeKind } from '../../../model/problem.ts';
import type { Messages } from '../en/messages.ts';
import { counted, figure, rows } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'pour',
  conditional: 'pour, sous condition',
  neutral: 'neutre',
  opposes: 'contre',
  unclear: 'peu clair',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'Partie',
  issue: 'Question',
  topic: 'Thème',
  event: 'Événement',
  speaker: 'Intervenant',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'jour/mois/année',
  'month-first': 'mois/jour/année',
};

export const mend: Messages['open']['mend'] = {
  title: 'Ce que l’on peut y faire',
  counts: (good, all) =>
    good === all
      ? counted(all, { one: 'La seule ligne est lisible.', other: 'Les # lignes sont toutes lisibles.' })
      : good === 0
        ? counted(all, {
            one: 'La seule ligne n’est pas encore lisible.',
            other: 'Aucune des # lignes n’est encore lisible.',
          })
        : `Lignes lisibles : ${figure(good)} sur ${figure(all)}.`,
  noProblems: 'Il n’y a plus rien à corriger.',
  readGroups: (n) =>
    counted(n, {
      one: 'Afficher le seul groupe à la place des participants',
      other: 'Afficher les # groupes à la place des participants',
    }),
  readType: (label) => `Lire les déclarations de type « ${label} »`,
  download: 'Télécharger les erreurs en tableau',
  openGood: (n) =>
    counted(n, { one: 'Ouvrir la seule ligne correcte', other: 'Ouvrir les # lignes correctes' }),
  openWith: 'Ouvrir ainsi',
  failed: (why) => `Les erreurs n’ont pas pu être examinées de plus près : ${why}`,
  form: 'Dites comment il faut le comprendre',
  standing: 'Les premières lignes telles quelles',
  headings: 'À quoi correspond chaque en-tête',
  columns: {
    party: 'Partie',
    issue: 'Question',
    towards: 'Envers une partie',
    position: 'Position',
    date: 'Date',
    text: 'Propos',
  },
  needed: {
    party: 'requis',
    issue: 'celui-ci ou le suivant est requis',
    towards: 'celui-ci ou le précédent est requis',
    position: 'requis',
    date: undefined,
    text: undefined,
  },
  noHeading: 'aucun',
  words: 'Quelle position ces mots expriment',
  word: (word, n) => `« ${word} » (${counted(n, { one: '# case', other: '# cases' })})`,
  noPosition: 'choisir',
  moreWords: (n) =>
    counted(n, {
      one: 'et # autre, que seul le fichier lui-même permet de corriger',
      other: 'et # autres, que seul le fichier lui-même permet de corriger',
    }),
  positions,
  dates: 'Comment les dates sont écrites',
  date: (date) => `${date} signifie`,
  noDateOrder: 'choisir',
  dateOrders,
  preview: 'Les premières lignes telles qu’elles seront lues',
  row: 'Ligne',
  towards: (party) => `envers : ${party}`,
  unread: 'pas encore lu',
  nothing: '–',
  merges: 'Est-ce la même chose ?',
  mergesHint:
    'Ces noms ne diffèrent que par la casse, les espaces ou la ponctuation. Ils restent distincts, sauf indication contraire de votre part.',
  kinds,
  keep: 'Nom qui reste',
  same: (name) => `« ${name} », c’est la même chose`,
  merge: (n) => (n === 0 ? 'Fusionner' : counted(n, { one: 'Fusionner # nom', other: 'Fusionner # noms' })),
  leftOut: (n) => `Ouvert sans ${rows(n)}`,
  leftOutHint: 'Ces lignes avaient des erreurs et ont été écartées. Rien sur cette page ne les compte.',
};
