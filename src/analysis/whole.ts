/** What a data set says as a whole, whatever the view: found once, however often the picture asks. */
import type { Dataset } from '../model/dataset.ts';
import type { Norm } from '../model/view.ts';
import { countsUnder } from './contested.ts';
import { EVERYTHING } from './filter.ts';
import { findings } from './findings.ts';
import { once } from './once.ts';
import type { Stances } from './stances.ts';
import { tiesOf, type Tie } from './ties.ts';

const whole = once((dataset: Dataset) =>
  findings(dataset, EVERYTHING, { count: 'contested', rule: 'latest', norm: 'none' }),
);

/** What each party said last on each issue. */
export function wholeStances(dataset: Dataset): Stances {
  return whole(dataset).stances;
}

/** All ties from what the parties said last on contested issues. */
export function wholeTies(dataset: Dataset, norm: Norm): readonly Tie[] {
  const { stances, attitudes, contested, ties } = whole(dataset);
  return norm === 'none' ? ties : tiesOf(stances, attitudes, countsUnder('contested', contested), norm);
}
