/** The matrix view: parties × issues, and parties × parties. */
import { commas, figure } from './forms.ts';
export const matrix = {
  stances: 'Stances: issues by parties',
  ties: 'Ties: parties by parties',
  stancesHint:
    'Rows and columns stand so that camps appear; the order is no ranking. A cell opens its words.',
  tiesHint: 'Alignment and conflict of each pair. A cell opens both sides’ words and the sum.',
  issue: 'Issue',
  party: 'Party',
  words: {
    supports: 'supports',
    conditional: 'conditional',
    neutral: 'neutral',
    opposes: 'opposes',
    both: 'both yes and no',
    unclear: 'unclear',
    none: 'silent',
  },
  part: (rows: number, ofRows: number, columns: number, ofColumns: number): string =>
    `The first ${figure(rows)} of ${figure(ofRows)} rows and ${figure(columns)} of ${figure(ofColumns)} columns. The tables of numbers have all.`,
  latestOf: (n: number): string => `latest of ${figure(n)}`,
  changed: 'changed',
  redLine: 'red line',
  cell: (party: string, issue: string, word: string, more: readonly string[]): string =>
    commas([`${party} on ${issue}: ${word}`, ...more]),
  noTie: 'no tie',
  self: '–',
  tieCell: (a: string, b: string, alignment: string, conflict: string): string =>
    `${a} and ${b}: alignment ${alignment}, conflict ${conflict}`,
  contested: 'contested',
  undisputed: 'undisputed',
  empty: 'Nothing to compare: no party or no issue is in view. Choose some in the filters, or reset them.',
};
