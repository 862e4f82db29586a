/** The lanes that are shown, made and placed in steps: of very many parties that takes long. */
import { onceInSteps, type OnceInSteps } from '../analysis/inSteps.ts';
import type { Lane, LaneList } from '../analysis/lanes.ts';
import { once } from '../analysis/once.ts';
import type { Dataset, Id } from '../model/dataset.ts';
import type { Lanes } from '../model/view.ts';
import { axisInSteps, type Axis } from './lanesAxis.ts';
import { placeLane, type PlacedLane } from './lanesPlace.ts';

/** Lanes of a list, and the width in px that there is for them. */
export interface AskedLanes {
  readonly dataset: Dataset;
  readonly list: LaneList;
  readonly ids: readonly Id[];
  readonly width: number;
}

export interface PlacedLanes {
  readonly axis: Axis;
  readonly lanes: readonly PlacedLane[];
}

export const placedLanes: OnceInSteps<AskedLanes, PlacedLanes> = onceInSteps(
  (asked) => asked,
  function* ({ dataset, list, ids, width }) {
    const axis = yield* axisFor(dataset, list.lanes, width);
    const lanes: PlacedLane[] = [];
    for (const id of ids) {
      yield;
      const lane = list.laneOf(id);
      yield;
      lanes.push(placedOn(lane, axis, list.lanes));
    }
    return { axis, lanes };
  },
);

/** So many questions about a list are known at a time: what was asked before the window had another width is let go. */
const KEPT = 4;

const questionsOf = once((_list: LaneList): AskedLanes[] => []);

/** The question for some lanes: the same object whenever the same is asked. */
export function askedLanes(asked: AskedLanes): AskedLanes {
  const questions = questionsOf(asked.list);
  const known = questions.find(
    ({ width, ids }) =>
      width === asked.width && ids.length === asked.ids.length && ids.every((id, at) => id === asked.ids[at]),
  );
  if (known) return known;
  questions.unshift(asked);
  questions.splice(KEPT);
  return asked;
}

const lastAxes = once(
  (_dataset: Dataset) => new Map<Lanes, { readonly width: number; readonly axis: Axis }>(),
);

/** The same axis as before where nothing has another width: a lane that stands on it need not be placed again. */
function* axisFor(dataset: Dataset, lanes: Lanes, width: number) {
  const axes = lastAxes(dataset);
  const last = axes.get(lanes);
  if (last?.width === width) return last.axis;
  const axis = yield* axisInSteps(dataset, lanes, width);
  axes.set(lanes, { width, axis });
  return axis;
}

const lastPlaced = once((_lane: Lane): { axis?: Axis; placed?: PlacedLane } => ({}));

function placedOn(lane: Lane, axis: Axis, lanes: Lanes): PlacedLane {
  const last = lastPlaced(lane);
  if (last.axis !== axis || !last.placed) {
    last.axis = axis;
    last.placed = placeLane(lane, axis, lanes);
  }
  return last.placed;
}
