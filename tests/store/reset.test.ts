import { expect, test } from 'vitest';
import { reset } from '../../src/store/store.ts';
import { ADDRESSED } from '../helpers/arbitraryView.ts';
import { wholeView } from '../helpers/build.ts';

test('reset opens the period again, also for a choice that changes only what it names', () => {
  const view = wholeView(ADDRESSED, {
    from: '2017-01-01',
    to: '2017-02-01',
    since: '2017-01-10',
    kind: 'matrix',
  });
  expect({ ...view, ...reset(view, ADDRESSED) }).toMatchObject({
    from: undefined,
    to: undefined,
    since: undefined,
    kind: 'matrix',
    count: 'contested',
  });
});
