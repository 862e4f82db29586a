/** All lanes of what was found. */
import type { Findings } from '../../src/analysis/findings.ts';
import { laneList, type Lane } from '../../src/analysis/lanes.ts';
import type { Lanes } from '../../src/model/view.ts';

export function lanesOf(found: Findings, lanes: Lanes): readonly Lane[] {
  const { ids, laneOf } = laneList(found, lanes);
  return ids.map(laneOf);
}
