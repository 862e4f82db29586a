/** How wide an arc is: px per unit of the sum, the same in every view with the same norm. */
import { most } from '../analysis/tieTable.ts';
import { wholeTieTable } from '../analysis/whole.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Norm } from '../model/view.ts';

/** Units of width (px at scale 1) for one unit of alignment or conflict. */
export interface ArcScale {
  readonly perUnit: number;
  /** The greatest alignment or conflict of the whole data set under the default count. */
  readonly greatest: number;
}

const WIDEST = 11;

/** Sums below this do not fill the widest arc: one shared issue must not look like a pact. */
const FULL_SUM = 6;

/** Where marks are small, arcs are thinner by this. */
const THINNER = 0.25;

const known = new WeakMap<Dataset, Map<Norm, ArcScale>>();

/**
 * The scale of a data set's arcs under a norm, from all its statements whatever the view: `11 v / max(6,
 * greatest)` for plain sums. Normalised values have no sum to fill, so that their greatest is the widest.
 */
export function arcScale(dataset: Dataset, norm: Norm): ArcScale {
  const scales = known.get(dataset) ?? new Map<Norm, ArcScale>();
  known.set(dataset, scales);
  const made = scales.get(norm) ?? measure(dataset, norm);
  scales.set(norm, made);
  return made;
}

/** The scale for pictures of very many parties. */
export function thinner({ perUnit, greatest }: ArcScale): ArcScale {
  return { perUnit: THINNER * perUnit, greatest };
}

function measure(dataset: Dataset, norm: Norm): ArcScale {
  const { alignment, conflict } = wholeTieTable(dataset, norm);
  const greatest = Math.max(most(alignment), most(conflict));
  const full = norm === 'none' ? Math.max(FULL_SUM, greatest) : greatest || 1;
  return { perUnit: WIDEST / full, greatest };
}

/** An arc's width; at least 1, so that nothing said is invisible. */
export function arcWidth(scale: ArcScale, amount: number): number {
  return Math.max(1, amount * scale.perUnit);
}

/** The dashes of conflict: .75 of the width, at least 4; gaps .45 of it, at least 3. */
export function conflictDash(width: number): string {
  const part = (value: number): string => String(Math.round(value * 10) / 10);
  return `${part(Math.max(4, 0.75 * width))} ${part(Math.max(3, 0.45 * width))}`;
}
