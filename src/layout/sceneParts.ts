/**
 * What a drawing needs, finished: every text, place, width, opacity and state. Drawing decides nothing.
 * Units: CSS px at scale 1, as in the placement. Keys are `party.ID`, `issue.ID`, `tie.A~B`, as in an address.
 */
import type { Id, Role } from '../model/dataset.ts';
import { tieId } from '../model/ids.ts';
import type { Arc, Selection } from '../model/view.ts';
import type { ArcScale } from './arcScale.ts';
import type { Point } from './placement.ts';

/** How a part stands to what is selected or previewed; `quiet` steps back for a preview, `faded` for a selection. */
export type State = 'rest' | 'selected' | 'related' | 'quiet' | 'faded';

/** A stance that has a line. Unclear and none have none: silence is not drawn. */
export const LINE_WORDS = ['supports', 'conditional', 'opposes', 'both', 'neutral'] as const;
export type LineWord = (typeof LINE_WORDS)[number];

/** What every part that can be selected has. */
export interface SceneMark extends Point {
  readonly key: string;
  /** What choosing it selects; undefined for a camp, which opens. */
  readonly selection: Selection | undefined;
  /** The camps that it opens and closes. */
  readonly opens?: readonly Id[];
  /** The accessible name, exactly. */
  readonly name: string;
  /** The language that `name` is written in; undefined where it is made of several texts. */
  readonly lang: string | undefined;
  /** What the accessible description adds: a role, contested or not, little evidence. */
  readonly description: string | undefined;
  readonly pressed: boolean;
  readonly state: State;
  readonly opacity: number;
}

/** A heavy mark: its shape tells its role. */
export interface SceneParty extends SceneMark {
  readonly id: Id;
  readonly role: Role;
  readonly r: number;
  /** An SVG path around the origin. */
  readonly shape: string;
  readonly short: string;
  readonly labelSide: 'above' | 'below';
  /** How wide the place is that the placement has kept for mark and name. */
  readonly room: number;
}

/** A pill. */
export interface SceneIssue extends SceneMark {
  readonly id: Id;
  readonly contested: boolean;
  readonly width: number;
  readonly height: number;
  /** The title as broken into one or two lines. */
  readonly lines: readonly string[];
}

/** One half of a tie, drawn. */
export interface SceneArc {
  readonly arc: Arc;
  readonly amount: number;
  readonly path: string;
  /** The same curve by its points: one party's centre, the bend, the other's centre. */
  readonly curve: readonly [Point, Point, Point];
  readonly width: number;
  /** A dash array, or undefined for a solid line: alignment is solid, conflict dashed. */
  readonly dash: string | undefined;
  readonly opacity: number;
  /** The thin core that keeps a pale arc in sight; undefined where the arc is firm itself. */
  readonly spine: { readonly width: number; readonly opacity: number } | undefined;
}

/** A tie: one mark, whatever its arcs. x, y is the middle of its heaviest arc. */
export interface SceneTie extends SceneMark {
  readonly a: Id;
  readonly b: Id;
  readonly arcs: readonly SceneArc[];
  /** Fewer than three issues compared. */
  readonly little: boolean;
  /** The issues that made it. */
  readonly issues: readonly Id[];
}

/** A stance line from a pill's tip to a party. */
export interface SceneStance {
  readonly key: string;
  readonly party: Id;
  readonly issue: Id;
  readonly word: LineWord;
  readonly path: string;
  readonly tip: Point;
  readonly width: number;
  /** The reader supposes it: nobody said it. */
  readonly supposed: boolean;
  readonly state: State;
  readonly opacity: number;
}

/** The dot at a tip: a line that has one belongs to the pill, a line that stops at its halo passes under it. */
export interface SceneDot extends Point {
  readonly key: string;
  readonly tone: 'alignment' | 'conflict' | 'both' | 'neutral';
  /** Only conditional or neutral lines end here. */
  readonly hollow: boolean;
  /** A supposed line ends here. */
  readonly supposed: boolean;
  readonly opacity: number;
}

/** The ground under a camp. */
export interface SceneBloc {
  readonly key: string;
  readonly number: number;
  readonly parties: readonly Id[];
  /** Straight ways between its marks, to be drawn with round ends. */
  readonly path: string;
  readonly width: number;
}

/** What an arc was before: both its edges. */
export interface SceneGhost {
  readonly key: string;
  /** The key of its tie, which may be gone. */
  readonly tie: string;
  readonly a: Id;
  readonly b: Id;
  readonly arc: Arc;
  readonly path: string;
  readonly opacity: number;
}

/** A camp of very many parties: one mark that opens to its parties and closes over them. */
export interface SceneCamp extends SceneMark {
  readonly id: Id;
  readonly r: number;
  /** `name` as broken into lines. */
  readonly lines: readonly string[];
}

/** All ties between two closed camps: one mark that opens both. x, y is its middle. */
export interface SceneBundle extends SceneMark {
  readonly arcs: readonly {
    readonly arc: Arc;
    readonly path: string;
    readonly width: number;
    readonly dash: string | undefined;
  }[];
}

/** What is drawn without a mark of its own: it can be chosen, and is named by what it selects. */
export interface SceneTrace {
  readonly key: string;
  readonly selection: Selection;
}

/** A party where there are too many for marks. x, y is its middle. */
export interface SceneSpeck extends SceneTrace, Point {
  readonly r: number;
  /** It stands in a camp that is open: it can be chosen. */
  readonly free: boolean;
}

/** One half of a tie as a thin straight line. */
export interface SceneThread extends SceneTrace {
  readonly arc: Arc;
  readonly from: Point;
  readonly to: Point;
}

/** What is drawn of very many parties without marks of their own, and how many ties are drawn of all in view. */
export interface SceneCrowd {
  readonly specks: readonly SceneSpeck[];
  readonly threads: readonly SceneThread[];
  readonly drawn: number;
  readonly all: number;
}

/** The whole picture. Lists are in paint order; parties lie above pills, pills above ties. */
export interface Scene {
  readonly name: string;
  /** What is selected, be it drawn or not. */
  readonly selection: Selection | undefined;
  readonly width: number;
  readonly height: number;
  readonly arcScale: ArcScale;
  /** Empty unless the reader asked for them. */
  readonly blocs: readonly SceneBloc[];
  readonly parties: readonly SceneParty[];
  readonly issues: readonly SceneIssue[];
  readonly ties: readonly SceneTie[];
  /** Empty unless the view is compared with another. */
  readonly ghosts: readonly SceneGhost[];
  readonly stances: readonly SceneStance[];
  readonly dots: readonly SceneDot[];
  /** Empty where parties are drawn one by one; `crowd` is undefined there. */
  readonly camps: readonly SceneCamp[];
  readonly bundles: readonly SceneBundle[];
  readonly crowd: SceneCrowd | undefined;
}

/** The key of the mark that a selection means; undefined for statements and events, which have no mark. */
export function keyOf(selection: Selection): string | undefined {
  if (selection.kind === 'tie') return `tie.${tieId(selection.a, selection.b)}`;
  return selection.kind === 'party' || selection.kind === 'issue'
    ? `${selection.kind}.${selection.id}`
    : undefined;
}

/** All marks in the order in which Home, End and the page keys visit them. */
export function marksOf(scene: Scene): readonly SceneMark[] {
  return [...scene.camps, ...scene.bundles, ...scene.parties, ...scene.issues, ...scene.ties];
}
