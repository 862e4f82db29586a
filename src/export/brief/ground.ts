/** The common ground of a brief: what is shared, what divides, what a red line blocks, and what one party alone speaks of. */
import { isShared } from '../../analysis/changes.ts';
import { commonGround, type Ground } from '../../analysis/commonGround.ts';
import { byDivision } from '../../analysis/dividing.ts';
import type { Steps } from '../../analysis/inSteps.ts';
import type { Reading } from '../../analysis/reading.ts';
import { stanceOf } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { statementsOf } from './matrix.ts';
import type { Evidence, Notebook } from './notes.ts';
import { listedInSteps, type Listed } from './order.ts';

export interface BriefGround {
  readonly ground: Ground;
  /** Some stance on the issue is supposed. */
  readonly supposed: boolean;
  readonly evidence: Evidence;
}

/** Every issue with a statement in view stands in one of the kinds. */
export interface GroundKinds {
  /** All that have a stance, two at least, are on one side. By consensus. */
  readonly shared: readonly Ground[];
  /** Somebody is on the other side, and no red line stands there. By the conflict that the issue makes. */
  readonly divided: readonly Ground[];
  /** A red line stands on the other side. By consensus. */
  readonly blocked: readonly Ground[];
  /** Fewer than two parties have a stance: nothing can be said of what is common. By consensus. */
  readonly single: readonly Id[];
}

export function* groundKinds(reading: Reading): Steps<GroundKinds> {
  const grounds = yield* commonGround.inSteps(reading);
  const kindOf = (ground: Ground): keyof GroundKinds => {
    if (ground.blockedBy.length > 0) return 'blocked';
    if (isShared(ground)) return 'shared';
    return ground.factors.reduce((sum, { withStance }) => sum + withStance, 0) > 1 ? 'divided' : 'single';
  };
  const of = (kind: keyof GroundKinds): readonly Ground[] => grounds.filter((each) => kindOf(each) === kind);
  return {
    shared: of('shared'),
    divided: byDivision(of('divided')),
    blocked: of('blocked'),
    single: of('single').map(({ issue }) => issue),
  };
}

/** The first `most` of a kind, with what they rest on. */
export function* groundRows(
  grounds: readonly Ground[],
  most: number,
  reading: Reading,
  notebook: Notebook,
): Steps<Listed<BriefGround>> {
  return yield* listedInSteps(grounds, most, (ground) => {
    const held = [...ground.stances.values()]
      .flat()
      .flatMap((party) => stanceOf(reading.stances, party, ground.issue) ?? []);
    return {
      ground,
      supposed: held.some(({ supposed }) => supposed === true),
      evidence: notebook.cite(held.flatMap(statementsOf)),
    };
  });
}
