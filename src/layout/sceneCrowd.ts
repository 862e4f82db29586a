/**
 * What is drawn of very many parties: camps that open, a speck for each party, a thread for each party's strongest
 * alignment and conflict; marks of their own only for parties in open camps and for what is selected.
 */
import { backboneOf, type Strongest } from '../analysis/backbone.ts';
import { bundlesOf, type Camp } from '../analysis/camps.ts';
import { greatestTies } from '../analysis/greatest.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Tie } from '../analysis/ties.ts';
import type { TieTable } from '../analysis/tieTable.ts';
import type { Id } from '../model/dataset.ts';
import { tieId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { campLines, type CrowdTexts } from './campNames.ts';
import type { PlacedCamp, PlacedParty, Placement } from './placement.ts';
import { sceneBundles } from './sceneBundles.ts';
import type { SceneBundle, SceneCamp, SceneCrowd, SceneSpeck, SceneThread } from './sceneParts.ts';

/** More marks than these cannot be read, nor walked by keyboard: the rest stay specks. */
const MOST_MARKS = 150;

/** More ties of one party than these cannot be told apart: its strongest are drawn, its dossier has all. */
const MOST_TIES = 60;

/** So few parties in view are all drawn one by one, with all their ties. */
const FEW = 40;

const SPECK = 4;

/** The part of a scene that is drawn as ever, and the crowd round it. */
export interface Crowd {
  readonly places: readonly PlacedParty[];
  readonly ties: readonly Tie[];
  readonly camps: readonly SceneCamp[];
  readonly bundles: readonly SceneBundle[];
  readonly crowd: SceneCrowd;
}

export function sceneCrowd(
  reading: Reading,
  { camps: discs = [], width }: Placement,
  places: readonly PlacedParty[],
  nameOf: (party: Id) => string,
  texts: CrowdTexts,
): Crowd {
  const { view, tieTable: table } = reading;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const camps = discs
    .map((disc) => ({ ...disc, parties: disc.parties.filter((id) => placeOf.has(id)) }))
    .filter(({ parties }) => parties.length > 0);
  const isFew = places.length <= FEW;
  const open = camps.filter(({ id }) => isFew || view.open.includes(id));
  const marked = markedIn(open, view);
  const free = new Set(open.flatMap(({ parties }) => parties));
  const backbone = backboneOf(table, view.arcs, view.min);
  const withMark = isFew ? undefined : tiesAmong(marked, backbone, table, view);
  const ties = withMark ? Array.from(withMark, (at) => table.tie(at)) : reading.ties;
  const threads = withMark
    ? threadsIn(backbone, withMark, table, partiesOf(table, camps, free, placeOf))
    : [];
  const closed = camps.filter((camp) => !open.includes(camp));
  return {
    places: [...marked].flatMap((id) => placeOf.get(id) ?? []),
    ties,
    camps: (isFew ? [] : camps).map((camp) => sceneCamp(camp, open.includes(camp), nameOf, texts)),
    bundles: sceneBundles(bundlesOf(discs, table), closed, width, view, nameOf, texts),
    crowd: {
      specks: places
        .filter(({ id }) => !marked.has(id))
        .map(({ id, x, y }): SceneSpeck => ({
          key: `party.${id}`,
          selection: { kind: 'party', id },
          x,
          y,
          r: SPECK,
          free: free.has(id),
        })),
      threads: threads.map(({ thread }) => thread),
      drawn: ties.length + new Set(threads.map(({ at }) => at)).size,
      all: table.size,
    },
  };
}

/** What threads ask of each party, in the table's order: thousands of them would look it up by id. */
interface PartyOfThreads {
  /** −1: in none. */
  readonly camp: number;
  readonly free: boolean;
  readonly place: PlacedParty | undefined;
}

function partiesOf(
  table: TieTable,
  camps: readonly Camp[],
  free: ReadonlySet<Id>,
  placeOf: ReadonlyMap<Id, PlacedParty>,
): readonly PartyOfThreads[] {
  const campOf = new Map(camps.flatMap(({ parties }, camp) => parties.map((party) => [party, camp])));
  return table.parties.map((id) => ({
    camp: campOf.get(id) ?? -1,
    free: free.has(id),
    place: placeOf.get(id),
  }));
}

/** The backbone but for what has a mark: within a camp, and from parties of open ones. */
function threadsIn(
  backbone: readonly Strongest[],
  withMark: ReadonlySet<number>,
  table: TieTable,
  parties: readonly PartyOfThreads[],
): readonly { readonly at: number; readonly thread: SceneThread }[] {
  return backbone.flatMap(({ at, a, b, arc }) => {
    const [one, other] = [parties[table.a[at] ?? -1], parties[table.b[at] ?? -1]];
    const isSeen = one && other && (one.camp === other.camp || one.free || other.free);
    if (!isSeen || withMark.has(at)) return [];
    const [from, to] = [one.place, other.place];
    const key = `tie.${tieId(a, b)}`;
    return from && to ? [{ at, thread: { key, selection: { kind: 'tie', a, b }, arc, from, to } }] : [];
  });
}

/** The parties with marks of their own, in the order in which they get a name: what is selected, then the weightiest. */
function markedIn(open: readonly Camp[], { select, parties }: View): ReadonlySet<Id> {
  const selected =
    select?.kind === 'party' ? [select.id] : select?.kind === 'tie' ? [select.a, select.b] : [];
  const ranks = Math.max(0, ...open.map((camp) => camp.parties.length));
  const byRank = Array.from({ length: ranks }, (_, rank) => open.flatMap((camp) => camp.parties[rank] ?? []));
  return new Set([...selected.filter((id) => parties.includes(id)), ...byRank.flat().slice(0, MOST_MARKS)]);
}

/** The ties of what is selected, and the backbone among parties with marks: their places in the table. */
function tiesAmong(
  marked: ReadonlySet<Id>,
  backbone: readonly Strongest[],
  table: TieTable,
  { select }: View,
): ReadonlySet<number> {
  const among = backbone.filter(({ a, b }) => marked.has(a) && marked.has(b));
  return new Set([...selectedTies(table, select), ...among.map(({ at }) => at)]);
}

function selectedTies(table: TieTable, select: View['select']): readonly number[] {
  if (select?.kind === 'tie') {
    const at = table.placeOf(select.a, select.b);
    return at === -1 ? [] : [at];
  }
  return select?.kind === 'party' ? greatestTies(table, select.id).slice(0, MOST_TIES) : [];
}

function sceneCamp(
  camp: PlacedCamp,
  isOpen: boolean,
  nameOf: (party: Id) => string,
  texts: CrowdTexts,
): SceneCamp {
  const { x, y, r } = camp;
  const lines = campLines(camp, nameOf, texts);
  return {
    key: `camp.${camp.id}`,
    selection: undefined,
    id: camp.id,
    opens: [camp.id],
    name: lines.join(' '),
    lang: undefined,
    description: texts.campParties(camp.parties.length),
    lines,
    x,
    y,
    r,
    pressed: isOpen,
    state: 'rest',
    opacity: 1,
  };
}
