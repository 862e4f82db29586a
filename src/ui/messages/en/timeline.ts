/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import { and, commas, plural } from './forms.ts';

const said: Readonly<Record<PositionWord, (who: string, many: boolean, what: string) => string>> = {
  supports: (who, many, what) => `${who} ${many ? 'support' : 'supports'} ${what}`,
  conditional: (who, many, what) => `${who} ${many ? 'support' : 'supports'} ${what} on a condition`,
  neutral: (who, many, what) => `${who} ${many ? 'are' : 'is'} neutral on ${what}`,
  opposes: (who, many, what) => `${who} ${many ? 'oppose' : 'opposes'} ${what}`,
  unclear: (who, many, what) => `${who} ${many ? 'are' : 'is'} unclear on ${what}`,
};

const before: Readonly<Record<PositionWord, string>> = {
  supports: 'support',
  conditional: 'support on a condition',
  neutral: 'neutrality',
  opposes: 'opposition',
  unclear: 'an unclear position',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'Parties', issue: 'Issues' };

export const timeline = {
  name: 'Timeline',
  lanesTitle: 'Lanes',
  lanes,
  lane: (name: string, n: number): string => `${name}, ${plural(n, 'statement', 'statements')} in view`,
  silent: 'Silent: no statement in view',
  undated: 'Undated',
  keys: 'Left and right arrow keys walk a lane in the order of time, up and down to the next lane. Enter selects, Escape lets go.',

  said,
  mark: (what: string, when: string, more: readonly string[]): string => commas([what, when, ...more]),
  partial: (when: string): string => `some time in ${when}`,
  joint: 'joint',
  jointly: (others: string): string => `jointly with ${others}`,
  turned: (words: readonly PositionWord[]): string => `turned from ${and(words.map((word) => before[word]))}`,
  redLine: 'red line',
  uncounted: 'not counted',

  legend: {
    title: 'Legend',
    words: {
      supports: 'supports',
      conditional: 'supports on a condition',
      neutral: 'neutral',
      opposes: 'opposes',
      unclear: 'unclear, never counted',
    } satisfies Record<PositionWord, string>,
    sides: 'Above the line: for; below: against',
    uncounted: 'smaller: not counted',
    redLine: 'red line',
    turn: 'change of position',
    span: 'month or year, no day given',
    wide: 'Days with much said are drawn wider',
  },

  emptyParties: 'No party is in view, so there is no lane.',
  emptyStatements: 'No statement is in view: the filters and the period leave all of them out.',
  nothing: 'This data set has no statement yet.',
  back: 'Reset the filters',
};
