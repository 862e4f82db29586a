/**
 * Where the parties could agree (analysis.md, "Common ground"): for each issue both answers, yes and no, are weighed
 * across the blocs, so that an answer ranks high only where every camp has somebody for it (group-informed consensus
 * after Polis: Small et al. 2021; here with conditions and red lines).
 */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../model/ids.ts';
import { blocsOf } from './blocs.ts';
import { speakersInView } from './filter.ts';
import type { Findings } from './findings.ts';
import { once } from './once.ts';
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
export const commonGround: (found: Findings) => readonly Ground[] = once((found) => {
  const speakers = speakersIn(found);
  const groups = groupsOf(speakers, found);
  const conflicts = conflictByIssue(found);
  const issues = sortedUnique([...found.stances.values()].flatMap((row) => [...row.keys()]));
  return issues
    .map((issue) => groundOf(issue, speakers, groups, conflicts.get(issue) ?? 0, found))
    .sort(
      (a, b) =>
        rounded(b.consensus) - rounded(a.consensus) ||
        rounded(b.breadth) - rounded(a.breadth) ||
        byCodeUnit(a.issue, b.issue),
    );
});

/** A figure as ranks compare it. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The parties with at least one statement in view, whatever it is about, or a supposed stance; by id. */
function speakersIn({ statements, filter, stances }: Findings): readonly Id[] {
  return sortedUnique([
    ...statements.flatMap((statement) => speakersInView(statement, filter)),
    ...stances.keys(),
  ]);
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

function conflictByIssue({ ties }: Findings): ReadonlyMap<Id, number> {
  const sums = new Map<Id, number>();
  for (const { terms, divisor } of ties) {
    for (const { about, arc, amount } of terms) {
      if (arc !== 'conflict' || !('issue' in about)) continue;
      sums.set(about.issue, (sums.get(about.issue) ?? 0) + amount / divisor);
    }
  }
  return sums;
}

function groundOf(
  issue: Id,
  speakers: readonly Id[],
  groups: readonly (readonly Id[])[],
  contested: number,
  { stances }: Findings,
): Ground {
  const wordOf = (party: Id): StanceWord => stanceOf(stances, party, issue)?.word ?? 'none';
  const byWord = new Map<StanceWord, Id[]>();
  for (const party of speakers) {
    const known = byWord.get(wordOf(party));
    if (known) known.push(party);
    else byWord.set(wordOf(party), [party]);
  }
  const factors = groups.map((parties) => factorOf(parties, parties.map(wordOf)));
  const yes = factors.reduce((product, factor) => product * factor.yes, 1);
  const no = factors.reduce((product, factor) => product * factor.no, 1);
  const side = no > yes && no - yes > SAME * no ? 'no' : 'yes';
  const all = factorOf(speakers, speakers.map(wordOf));
  const on = side === 'yes' ? all.supporting + all.conditional : all.opposing;
  const held = speakers.flatMap((party) => stanceOf(stances, party, issue) ?? []);
  return {
    issue,
    side,
    yes,
    no,
    consensus: side === 'yes' ? yes : no,
    breadth: all.withStance === 0 ? 0 : on / all.withStance,
    contested,
    stances: byWord,
    redLines: held.filter((stance) => stance.redLine).map(({ party }) => party),
    blockedBy: held.filter((stance) => standsAgainst(stance, side)).map(({ party }) => party),
    factors,
  };
}

function factorOf(parties: readonly Id[], words: readonly StanceWord[]): Factor {
  const many = (word: StanceWord): number => words.filter((each) => each === word).length;
  const [supporting, conditional, opposing] = [many('supports'), many('conditional'), many('opposes')];
  const withStance = words.length - many('unclear') - many('none');
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
