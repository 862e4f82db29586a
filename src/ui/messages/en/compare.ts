/** Parties side by side, in the matrix view. */
import { figure, plural } from './forms.ts';
export const compare = {
  title: 'Compare parties',
  hint: 'Choose two or more: where each stands on every issue, and in which words, side by side.',
  oneMore: 'Choose one more party to compare.',
  clear: 'Clear',
  leftOut: (parties: string): string => `Chosen to compare, but not in view and left out: ${parties}.`,
  add: 'Compare side by side',

  heading: 'Side by side',
  meaning:
    'Two parties differ where they take different positions; a yes and a conditional yes are different. Silence and unclear words are neither difference nor agreement. The order is no ranking.',
  caption: (parties: string, issues: number): string =>
    `${parties}: positions and newest words on ${plural(issues, 'issue', 'issues')}`,
  only: {
    title: 'Show',
    all: 'All issues',
    differences: 'Only differences',
    agreements: 'Only agreements',
  },
  issues: (n: number): string => plural(n, 'issue', 'issues'),
  outcomes: {
    difference: 'differ',
    agreement: 'agree',
    incomparable: 'cannot be compared',
  },
  empty: {
    all: 'None of these parties says anything in view.',
    differences: 'These parties differ on no issue in view.',
    agreements: 'These parties agree on no issue in view.',
  },
  of: (party: string, issue: string): string => `${party} on ${issue}:`,
  said: (n: number): string => `${figure(n)} parties side by side`,
};
