/** What stands out: the last step from findings to picture, and all that a hover has to do again. */
import { saidAt } from '../analysis/inView.ts';
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Selection } from '../model/view.ts';
import {
  keyOf,
  type Scene,
  type SceneArc,
  type SceneGhost,
  type SceneTie,
  type State,
} from './sceneParts.ts';
import { sceneDots } from './sceneStances.ts';
import { spineOf } from './sceneTies.ts';

/** What belongs to a selection: keys of ties and stance lines, ids of parties and issues. */
interface Related {
  readonly key: string | undefined;
  readonly ties: ReadonlySet<string>;
  readonly stances: ReadonlySet<string>;
  readonly parties: ReadonlySet<Id>;
  readonly issues: ReadonlySet<Id>;
}

/** Opacities by state. Parts at rest have their own, except marks, which are full. */
const MARK: Readonly<Record<State, number>> = { rest: 1, selected: 1, related: 1, quiet: 0.75, faded: 0.5 };
const ARC_RELATED = { alignment: 0.55, conflict: 0.75 } as const;
const ARC_SELECTED = { alignment: 0.8, conflict: 0.95 } as const;
const FADED = 0.1;
/** Lines at rest are paler than arcs already. */
const FADED_LINE = 0.15;
const QUIET = 0.45;
const WIDER = 0.6;

/** Raises what is selected and what the pointer previews; the rest fades but stays. Nothing moves. */
export function emphasise(
  scene: Scene,
  dataset: Dataset,
  selection: Selection | undefined,
  preview: Selection | undefined,
): Scene {
  const selected = selection && related(scene, dataset, selection);
  const previewed = preview && related(scene, dataset, preview);
  if (!selected && !previewed) return scene;
  const stateOf = (key: string | undefined, isIn: (set: Related) => boolean): State => {
    if (key !== undefined && selected?.key === key) return 'selected';
    if ((selected && isIn(selected)) || (previewed && isIn(previewed))) return 'related';
    return selected ? 'faded' : 'quiet';
  };
  const stances = scene.stances.map((line) => {
    const state = stateOf(undefined, (set) => set.stances.has(line.key));
    if (state === 'related') return { ...line, state, width: line.width + WIDER };
    return { ...line, state, opacity: state === 'faded' ? FADED_LINE : QUIET };
  });
  return {
    ...scene,
    selection,
    parties: scene.parties.map((party) =>
      marked(
        party,
        stateOf(party.key, (set) => set.parties.has(party.id)),
      ),
    ),
    issues: scene.issues.map((issue) =>
      marked(
        issue,
        stateOf(issue.key, (set) => set.issues.has(issue.id)),
      ),
    ),
    ties: scene.ties.map((tie) =>
      emphasised(
        tie,
        stateOf(tie.key, (set) => set.ties.has(tie.key)),
      ),
    ),
    ghosts: scene.ghosts.map((ghost) => ({
      ...ghost,
      opacity: isNear(ghost, selection ?? preview) ? 1 : FADED,
    })),
    stances,
    dots: sceneDots(stances),
  };
}

/** Whether a ghost belongs to a selection: to the tie itself, or to a party that it joined. */
function isNear({ tie, a, b }: SceneGhost, selection: Selection | undefined): boolean {
  if (selection?.kind === 'party') return selection.id === a || selection.id === b;
  return selection?.kind !== 'tie' || keyOf(selection) === tie;
}

function marked<M extends { readonly opacity: number }>(mark: M, state: State): M {
  return { ...mark, state, pressed: state === 'selected', opacity: MARK[state] };
}

function emphasised(tie: SceneTie, state: State): SceneTie {
  const paler = tie.little ? 0.75 : 1;
  const opacityOf = ({ arc, opacity }: SceneArc): number => {
    if (state === 'selected') return ARC_SELECTED[arc];
    if (state === 'related') return Math.max(opacity, ARC_RELATED[arc] * paler);
    return state === 'faded' ? Math.min(opacity, FADED) : opacity * QUIET;
  };
  const arcs = tie.arcs.map((arc) => {
    const opacity = opacityOf(arc);
    return { ...arc, opacity, spine: spineIn(state, arc, opacity) };
  });
  return { ...tie, state, pressed: state === 'selected', arcs };
}

/** What steps back does so with its spine. */
function spineIn(state: State, { arc, width, spine }: SceneArc, opacity: number): SceneArc['spine'] {
  if (state === 'faded') return undefined;
  return state === 'quiet' ? spine && { ...spine, opacity: QUIET } : spineOf(arc, width, opacity);
}

/** What a selection touches in this scene. */
function related(scene: Scene, dataset: Dataset, selection: Selection): Related {
  switch (selection.kind) {
    case 'party': {
      const ties = scene.ties.filter((tie) => tie.a === selection.id || tie.b === selection.id);
      const stances = scene.stances.filter((line) => line.party === selection.id);
      return gather(
        selection,
        ties,
        stances,
        ties.flatMap((tie) => [tie.a, tie.b]),
        [],
      );
    }
    case 'issue': {
      const ties = scene.ties.filter((tie) => tie.issues.includes(selection.id));
      const stances = scene.stances.filter((line) => line.issue === selection.id);
      return gather(selection, ties, stances, [], [selection.id]);
    }
    case 'tie': {
      const ties = scene.ties.filter((tie) => tie.key === keyOf(selection));
      const ends = [selection.a, selection.b];
      const issues = new Set(ties.flatMap((tie) => tie.issues));
      const stances = scene.stances.filter((line) => ends.includes(line.party) && issues.has(line.issue));
      return gather(selection, ties, stances, ends, []);
    }
    case 'statement': {
      const statement = lookup(dataset).statements.get(selection.id);
      return saidIn(scene, selection, statement ? [statement] : []);
    }
    case 'event':
      return saidIn(scene, selection, saidAt(dataset, selection.id));
  }
}

/** The parties, issues and lines of some statements. */
function saidIn(scene: Scene, selection: Selection, statements: readonly Statement[]): Related {
  const cells = new Set(
    statements.flatMap(({ parties, issue }) => parties.map((party) => `${party} ${issue}`)),
  );
  const pairs = new Set(
    statements.flatMap(({ parties, towards }) =>
      towards === undefined ? [] : parties.map((a) => keyOf({ kind: 'tie', a, b: towards })),
    ),
  );
  return gather(
    selection,
    scene.ties.filter((tie) => pairs.has(tie.key)),
    scene.stances.filter((line) => cells.has(`${line.party} ${line.issue}`)),
    statements.flatMap(({ parties, towards }) => (towards === undefined ? parties : [...parties, towards])),
    statements.flatMap(({ issue }) => (issue === undefined ? [] : [issue])),
  );
}

function gather(
  selection: Selection,
  ties: Scene['ties'],
  stances: Scene['stances'],
  parties: readonly Id[],
  issues: readonly Id[],
): Related {
  const withLines = selection.kind === 'issue' ? stances.map((line) => line.party) : [];
  return {
    key: keyOf(selection),
    ties: new Set(ties.map((tie) => tie.key)),
    stances: new Set(stances.map((line) => line.key)),
    parties: new Set([...parties, ...withLines, ...(selection.kind === 'party' ? [selection.id] : [])]),
    issues: new Set([...issues, ...stances.map((line) => line.issue)]),
  };
}
