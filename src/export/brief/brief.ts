/**
 * The brief of a view, before it has words: what it says, in which order, and on which statements each claim rests. A
 * large data set gives a brief of a bounded length, and every list says how much it leaves out.
 */
import { partiesInView } from '../../analysis/filter.ts';
import { tieTableInSteps } from '../../analysis/findings.ts';
import { finish, onceInSteps, type Steps } from '../../analysis/inSteps.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { groundKinds, groundRows, type BriefGround } from './ground.ts';
import { matrixOf, type BriefMatrix, type MatrixLimits } from './matrix.ts';
import { openNotebook, type Evidence, type Note, type NoteLimits } from './notes.ts';
import { listed, placesOf, type Listed } from './order.ts';
import { strongestTies, tieRows, type BriefTie } from './ties.ts';

/** What a reader can leave out, in the order of the paper. The title and the notes are always there. */
export const BRIEF_SECTIONS = [
  'findings',
  'picture',
  'ties',
  'matrix',
  'ground',
  'redLines',
  'made',
] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** The findings that lead the brief. */
export interface Leading {
  readonly conflict: Listed<BriefTie>;
  readonly alignment: Listed<BriefTie>;
  readonly shared: Listed<BriefGround>;
  readonly blocked: Listed<BriefGround>;
}

export interface BriefGrounds {
  readonly shared: Listed<BriefGround>;
  readonly divided: Listed<BriefGround>;
  readonly blocked: Listed<BriefGround>;
  readonly single: readonly Id[];
}

/** Words that their speaker calls not negotiable. */
export interface BriefRedLine {
  readonly statement: Statement;
  readonly evidence: Evidence;
}

/** A section that was left out is undefined. */
export interface Brief {
  readonly findings: Leading | undefined;
  readonly ties: Listed<BriefTie> | undefined;
  /** Pairs of parties in view without a tie, which is not a tie of 0. */
  readonly pairsWithoutTie: number;
  readonly matrix: BriefMatrix | undefined;
  readonly ground: BriefGrounds | undefined;
  readonly redLines: Listed<BriefRedLine> | undefined;
  /** Parties in view without a statement in view, in the order of the data set. */
  readonly silent: readonly Id[];
  readonly notes: readonly Note[];
}

export interface BriefLimits extends NoteLimits, MatrixLimits {
  readonly ties: number;
  /** Issues of one kind of common ground, and of those that lead. */
  readonly grounds: number;
  readonly leading: number;
  readonly redLines: number;
}

/** What can be read on paper: some forty pages at the most. */
export const LIMITS: BriefLimits = {
  notes: 600,
  notesOfClaim: 40,
  parties: 16,
  issues: 40,
  columns: 8,
  ties: 120,
  grounds: 40,
  leading: 5,
  redLines: 60,
};

/** Composes the sections that are wanted; notes are numbered as these cite them. */
export function briefOf(
  reading: Reading,
  sections: ReadonlySet<BriefSection>,
  limits: BriefLimits = LIMITS,
): Brief {
  return finish(briefInSteps(reading, sections, limits));
}

/** What a brief is of. */
export interface BriefOf {
  readonly reading: Reading;
  readonly sections: ReadonlySet<BriefSection>;
}

/** The same, once for each. */
export const wholeBrief = onceInSteps(
  (of: BriefOf) => of,
  ({ reading, sections }) => briefInSteps(reading, sections, LIMITS),
);

function* briefInSteps(
  reading: Reading,
  sections: ReadonlySet<BriefSection>,
  limits: BriefLimits,
): Steps<Brief> {
  const notebook = openNotebook(limits);
  const grounds = (all: Parameters<typeof groundRows>[0], most: number): Steps<Listed<BriefGround>> =>
    groundRows(all, most, reading, notebook);
  const tieTable = yield* tieTableInSteps(reading);
  const kinds = yield* groundKinds(reading);

  let findings: Leading | undefined;
  if (sections.has('findings')) {
    yield;
    const conflict = yield* strongestTies(reading, 'conflict', notebook);
    yield;
    const alignment = yield* strongestTies(reading, 'alignment', notebook);
    const shared = yield* grounds(kinds.shared, limits.leading);
    const blocked = yield* grounds(kinds.blocked, limits.leading);
    findings = { conflict, alignment, shared, blocked };
  }
  yield;
  const ties = sections.has('ties') ? yield* tieRows(reading, limits.ties, notebook) : undefined;
  yield;
  const matrix = sections.has('matrix') ? matrixOf(reading, limits, notebook) : undefined;
  let ground: BriefGrounds | undefined;
  if (sections.has('ground')) {
    const shared = yield* grounds(kinds.shared, limits.grounds);
    const divided = yield* grounds(kinds.divided, limits.grounds);
    const blocked = yield* grounds(kinds.blocked, limits.grounds);
    ground = { shared, divided, blocked, single: kinds.single };
  }
  yield;
  const redLines = sections.has('redLines')
    ? listed(redLinesOf(reading), limits.redLines, (statement) => ({
        statement,
        evidence: notebook.cite([statement]),
      }))
    : undefined;
  yield;
  const parties = partiesInView(reading.dataset, reading.filter);
  return {
    findings,
    ties,
    pairsWithoutTie: (parties.length * (parties.length - 1)) / 2 - tieTable.size,
    matrix,
    ground,
    redLines,
    silent: silentOf(parties, reading),
    notes: notebook.finished(reading),
  };
}

function silentOf(parties: readonly Id[], { columns }: Reading): readonly Id[] {
  const { encoded, speaks } = columns;
  const heard = new Set(
    Array.from(columns.parties, (party, at) => (speaks[at] === 1 ? encoded.parties[party] : '')),
  );
  return parties.filter((party) => !heard.has(party));
}

/** The red lines that count, by party in the order of the data set; one of several parties once. */
function redLinesOf({ dataset, columns, stances, attitudes }: Reading): readonly Statement[] {
  const { encoded, parties, rows, cell, thing } = columns;
  const ids = [...encoded.issues, ...encoded.parties];
  const lines = new Map<Id, Statement[]>();
  parties.forEach((place, row) => {
    const party = encoded.parties[place] ?? '';
    const own: Statement[] = [];
    for (let at = rows[row] ?? 0; at < (rows[row + 1] ?? 0); at++) {
      // Of very many cells few have one: no stance need be made of the others. What is supposed has none.
      if (encoded.cells.redLine[cell[at] ?? -1] !== 1) continue;
      const about = thing[at] ?? 0;
      const all = about < encoded.issues.length ? stances : attitudes;
      const counted = all.get(party)?.get(ids[about] ?? '')?.counted ?? [];
      own.push(...counted.filter(({ redLine }) => redLine === true));
    }
    lines.set(party, own);
  });
  return [...new Set([...placesOf(dataset).keys()].flatMap((party) => lines.get(party) ?? []))];
}
