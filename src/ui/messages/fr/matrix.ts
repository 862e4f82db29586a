/** The matrix view: parties × issues, and parties × parties. */
import type { Messages } from '../en/messages.ts';
import { commas, figure } from './forms.ts';

export const matrix: Messages['matrix'] = {
  stances: 'Positions : questions par partie',
  ties: 'Relations : partie par partie',
  stancesHint:
    'Lignes et colonnes sont ordonnées pour faire apparaître les camps ; l’ordre n’est pas un classement. Une case ouvre ses propos.',
  tiesHint:
    'Convergence et divergence de chaque paire. Une case ouvre les propos des deux côtés et le calcul.',
  issue: 'Question',
  party: 'Partie',
  words: {
    supports: 'pour',
    conditional: 'sous condition',
    neutral: 'neutre',
    opposes: 'contre',
    both: 'à la fois oui et non',
    unclear: 'peu clair',
    none: 'silence',
  },
  part: (rows, ofRows, columns, ofColumns) =>
    `Les premières lignes (${figure(rows)} sur ${figure(ofRows)}) et colonnes (${figure(columns)} sur ${figure(ofColumns)}). Les tableaux de nombres ont tout.`,
  latestOf: (n) => `dernière sur ${figure(n)}`,
  changed: 'changement',
  redLine: 'ligne rouge',
  cell: (party, issue, word, more) => commas([`${party}, « ${issue} » : ${word}`, ...more]),
  noTie: 'pas de relation',
  self: '–',
  tieCell: (a, b, alignment, conflict) => `${a} et ${b} : convergence ${alignment} ; divergence ${conflict}`,
  contested: 'contestée',
  undisputed: 'non contestée',
  empty:
    'Rien à comparer : aucune partie ou aucune question dans la vue. Choisissez-en dans les filtres, ou réinitialisez-les.',
};
