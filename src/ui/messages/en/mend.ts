/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { MergeKind } from '../../../model/problem.ts';
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import { figure, plural } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'supports',
  conditional: 'conditional',
  neutral: 'neutral',
  opposes: 'opposes',
  unclear: 'unclear',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'Party',
  issue: 'Issue',
  topic: 'Topic',
  event: 'Event',
  speaker: 'Speaker',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day/month/year',
  'month-first': 'month/day/year',
};

export const mend = {
  title: 'What can be done about it',
  counts: (good: number, rows: number) =>
    good === rows
      ? `${rows === 1 ? 'The only row' : `All ${figure(rows)} rows`} can be read.`
      : good === 0
        ? `None of ${plural(rows, 'row', 'rows')} can be read yet.`
        : `${figure(good)} of ${plural(rows, 'row', 'rows')} can be read.`,
  noProblems: 'Nothing is wrong with it any more.',
  readGroups: (n: number) => `Show the ${plural(n, 'group', 'groups')} instead of the participants`,
  readType: (label: string) => `Read the statements of type “${label}”`,
  download: 'Download what is wrong as a sheet',
  openGood: (n: number) => `Open the ${plural(n, 'good row', 'good rows')}`,
  openWith: 'Open with this',
  failed: (why: string) => `What is wrong could not be looked at more closely: ${why}`,
  form: 'Say how it is meant',
  standing: 'The first rows as they stand',
  headings: 'Which heading stands for what',
  columns: {
    party: 'Party',
    issue: 'Issue',
    towards: 'Towards a party',
    position: 'Position',
    date: 'Date',
    text: 'Words',
  },
  needed: {
    party: 'needed',
    issue: 'this or the next is needed',
    towards: 'this or the one before is needed',
    position: 'needed',
    date: undefined,
    text: undefined,
  },
  noHeading: 'none',
  words: 'What these say for a position',
  word: (word: string, n: number) => `“${word}” (${plural(n, 'cell', 'cells')})`,
  noPosition: 'choose',
  moreWords: (n: number) => `and ${figure(n)} more, which only the file itself can mend`,
  positions,
  dates: 'How dates are written',
  date: (date: string) => `${date} means`,
  noDateOrder: 'choose',
  dateOrders,
  preview: 'The first rows as they will be read',
  row: 'Row',
  towards: (party: string) => `towards ${party}`,
  unread: 'not read yet',
  nothing: '–',
  merges: 'Are these the same?',
  mergesHint:
    'These names differ only in case, blanks or punctuation. They are kept apart unless you say otherwise.',
  kinds,
  keep: 'Name that stays',
  same: (name: string) => `“${name}” is the same`,
  merge: (n: number) => (n === 0 ? 'Merge' : `Merge ${plural(n, 'name', 'names')}`),
  leftOut: (n: number) => `Opened without ${plural(n, 'row', 'rows')}`,
  leftOutHint: 'These rows had problems and were left out. Nothing on this page counts them.',
};
