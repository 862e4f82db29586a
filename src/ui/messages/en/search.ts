/** Search. */
import { figure } from './forms.ts';
export const search = {
  label: 'Search',
  placeholder: 'Party, issue or quote …',
  results: 'Found',
  found: (n: number, shown: number): string =>
    n === 0
      ? 'Nothing found.'
      : n > shown
        ? `${figure(n)} found, the first ${figure(shown)} listed.`
        : n === 1
          ? '1 found.'
          : `${figure(n)} found.`,
  nothing: (query: string): string =>
    `Nothing holds “${query}”. Names, other names, issues, events, speakers and quotes were searched.`,
  foundIn: {
    name: 'Party',
    'other-name': 'Party, also called',
    title: 'Title',
    proposition: 'Issue, proposition',
    speaker: 'Speaker',
    words: 'Words',
  },
  kinds: { party: 'Party', issue: 'Issue', event: 'Event', statement: 'Statement' },
};
