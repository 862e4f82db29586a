/**
 * Where the parties could agree (analysis.md, "Common ground"): for each issue both answers, yes and no, are weighed
 * across the blocs, so that an answer ranks high only where every camp has somebody for it (group-informed consensus
 * after Polis: Small et al. 2021; here with conditions and red lines).
 */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { blocsOf } from './blocs.ts';
import type { CellColumns } from './cellColumns.ts';
import { cellsByIssue, wordAt } from './cellWords.ts';
import { countedIn, type Findings } from './findings.ts';
import { issueConflict } from './issueConflict.ts';
import { onceInSteps, type Steps } from './inSteps.ts';
import { valueOf } from './position.ts';
import { stanceOf, type Stance, type StanceWord } from './stances.ts';

export type Side = 'yes' | 'no';

/** What one bloc brings to an issue's consensus: a factor for each answer. */
export interface Factor {
  /** The bloc's members, by id; one party alone where it is in no bloc. */
  readonly parties: readonly Id[];
  /** Of them: supporting, conditional and opposing ones, and all that have a stance. */
  readonly supporting: number;
  readonly conditional: number;
  readonly opposing: number;
  readonly withStance: number;
  /** (1 + supporting + ½ conditional) / (2 + with a stance). */
  readonly yes: number;
  /** (1 + opposing) / (2 + with a stance). */
  readonly no: number;
}

/** How much of an answer the parties share on one issue. */
export interface Ground {
  readonly issue: Id;
  /** The answer that is nearer to all; yes where both are equally near. */
  readonly side: Side;
  /** The products of the factors for yes and for no; from 0 to 1. */
  readonly yes: number;
  readonly no: number;
  /** That of the side. */
  readonly consensus: number;
  /** The part of the parties with a stance that is on the side, conditional ones with yes; 0 if nobody has one. */
  readonly breadth: number;
  /** Σ conflict that the issue puts into all ties, after the norm. */
  readonly contested: number;
  /** Who stands where, by id: parties in view that said anything in view, the silent ones under `none`. */
  readonly stances: ReadonlyMap<StanceWord, readonly Id[]>;
  /** Whose counted position is a red line, and whose red line stands against the side; by id. */
  readonly redLines: readonly Id[];
  readonly blockedBy: readonly Id[];
  /** In the order of the product: by first id. */
  readonly factors: readonly Factor[];
}

/** Answers closer than this part of each other are equal. */
const SAME = 1e-9;

/** Digits in which ranks are compared: rounding of the last ones is no difference. */
const DIGITS = 12;

/**
 * Every issue with a statement in view or a supposed stance, ranked: by consensus, then breadth, then id. For the same
 * findings it is found once.
 */
export const commonGround = onceInSteps((found: Findings) => found.tieTable, findGround);

function* findGround(found: Findings): Steps<readonly Ground[]> {
  const { columns, options, tieTable } = found;
  yield* blocsOf.inSteps(tieTable);
  yield;
  const places = speakersIn(columns);
  const speakers = places.map((place) => idAt(columns, place));
  const groups = groupsOf(speakers, found);
  yield;
  const conflicts = issueConflict(columns, tieTable, countedIn(found), options.norm !== 'none');
  yield;
  const conflictOf = new Map(columns.encoded.issues.map((issue, at) => [issue, conflicts[at] ?? 0]));
  const groupOf = new Map(groups.flatMap((parties, group) => parties.map((party) => [party, group])));
  const all = { places, speakers, groups, groupOf: speakers.map((party) => groupOf.get(party) ?? -1) };
  const grounds: Ground[] = [];
  for (const [issue, cells] of cellsByIssue(columns)) {
    yield;
    grounds.push(groundOf(issue, cells, all, conflictOf.get(issue) ?? 0, found));
  }
  yield;
  return grounds.sort(
    (a, b) =>
      rounded(b.consensus) - rounded(a.consensus) ||
      rounded(b.breadth) - rounded(a.breadth) ||
      byCodeUnit(a.issue, b.issue),
  );
}

/** A figure as ranks compare it. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The parties with at least one statement in view, whatever it is about, or a supposed stance: their places. */
function speakersIn({ parties, speaks, rows }: CellColumns): readonly number[] {
  return [...parties.keys()].filter(
    (place) => speaks[place] === 1 || (rows[place] ?? 0) < (rows[place + 1] ?? 0),
  );
}

const idAt = ({ encoded, parties }: CellColumns, place: number): Id =>
  encoded.parties[parties[place] ?? -1] ?? '';

/** Who speaks, by id: places in the columns, ids, and the group of each. */
interface Speakers {
  readonly places: readonly number[];
  readonly speakers: readonly Id[];
  readonly groups: readonly (readonly Id[])[];
  readonly groupOf: readonly number[];
}

/**
 * The blocs in which somebody speaks, and each party in none by itself; by first id. Others may speak of a party that
 * itself says nothing: it is in a bloc, and has no part in what is common.
 */
function groupsOf(speakers: readonly Id[], { tieTable }: Findings): readonly (readonly Id[])[] {
  const { blocs, blocOf } = blocsOf(tieTable);
  const heard = new Set(speakers);
  const speaking = blocs
    .map(({ parties }) => parties)
    .filter((bloc) => bloc.some((party) => heard.has(party)));
  const alone = speakers.filter((party) => !blocOf.has(party)).map((party) => [party]);
  return [...speaking, ...alone].sort(([a = ''], [b = '']) => byCodeUnit(a, b));
}

/** How many stand where. */
interface Tally {
  supporting: number;
  conditional: number;
  opposing: number;
  withStance: number;
}

const nobody = (): Tally => ({ supporting: 0, conditional: 0, opposing: 0, withStance: 0 });

function take(tally: Tally | undefined, word: StanceWord): void {
  if (!tally || word === 'unclear' || word === 'none') return;
  tally.withStance++;
  if (word === 'supports') tally.supporting++;
  if (word === 'conditional') tally.conditional++;
  if (word === 'opposes') tally.opposing++;
}

/** @param cells who speaks of the issue, by party */
function groundOf(
  issue: Id,
  cells: readonly number[],
  { places, speakers, groups, groupOf }: Speakers,
  contested: number,
  { columns, stances }: Findings,
): Ground {
  const byWord = new Map<StanceWord, Id[]>();
  const tallies = groups.map(nobody);
  const all = nobody();
  const held: Stance[] = [];
  let next = 0;
  speakers.forEach((party, at) => {
    const cell = cells[next] ?? -1;
    const isOwn = cell !== -1 && cell < (columns.rows[(places[at] ?? 0) + 1] ?? 0);
    const word = isOwn ? wordAt(columns, cell, stances, party, issue) : 'none';
    const known = byWord.get(word);
    if (known) known.push(party);
    else byWord.set(word, [party]);
    if (!isOwn) return;
    next++;
    take(tallies[groupOf[at] ?? -1], word);
    take(all, word);
    const isRed = columns.encoded.cells.redLine[columns.cell[cell] ?? -1] === 1;
    const stance = isRed ? stanceOf(stances, party, issue) : undefined;
    if (stance?.redLine) held.push(stance);
  });
  const factors = groups.map((parties, group) => factorOf(parties, tallies[group] ?? nobody()));
  const yes = factors.reduce((product, factor) => product * factor.yes, 1);
  const no = factors.reduce((product, factor) => product * factor.no, 1);
  const side = no > yes && no - yes > SAME * no ? 'no' : 'yes';
  const on = side === 'yes' ? all.supporting + all.conditional : all.opposing;
  return {
    issue,
    side,
    yes,
    no,
    consensus: side === 'yes' ? yes : no,
    breadth: all.withStance === 0 ? 0 : on / all.withStance,
    contested,
    stances: byWord,
    redLines: held.map(({ party }) => party),
    blockedBy: held.filter((stance) => standsAgainst(stance, side)).map(({ party }) => party),
    factors,
  };
}

function factorOf(parties: readonly Id[], tally: Tally): Factor {
  const { supporting, conditional, opposing, withStance } = tally;
  return {
    parties,
    supporting,
    conditional,
    opposing,
    withStance,
    yes: (1 + supporting + conditional / 2) / (2 + withStance),
    no: (1 + opposing) / (2 + withStance),
  };
}

/** Whether a counted red line of a stance says the other answer. */
function standsAgainst({ counted }: Stance, side: Side): boolean {
  return counted.some(({ redLine, position }) => {
    const value = valueOf(position) ?? 0;
    return redLine === true && (side === 'yes' ? value < 0 : value > 0);
  });
}
