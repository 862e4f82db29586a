/**
 * The brief of a view, before it has words: what it says, in which order, and on which statements each claim rests. A
 * large data set gives a brief of a bounded length, and every list says how much it leaves out.
 */
import { partiesInView, speakersInView } from '../../analysis/filter.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Said } from '../../analysis/stances.ts';
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
  const notebook = openNotebook(limits);
  const grounds = (all: Parameters<typeof groundRows>[0], most: number): Listed<BriefGround> =>
    groundRows(all, most, reading, notebook);
  const only = <T>(section: BriefSection, made: () => T): T | undefined =>
    sections.has(section) ? made() : undefined;

  const findings = only('findings', () => ({
    conflict: strongestTies(reading, 'conflict', notebook),
    alignment: strongestTies(reading, 'alignment', notebook),
    shared: grounds(groundKinds(reading).shared, limits.leading),
    blocked: grounds(groundKinds(reading).blocked, limits.leading),
  }));
  const ties = only('ties', () => tieRows(reading, limits.ties, notebook));
  const matrix = only('matrix', () => matrixOf(reading, limits, notebook));
  const ground = only('ground', () => {
    const { shared, divided, blocked, single } = groundKinds(reading);
    return {
      shared: grounds(shared, limits.grounds),
      divided: grounds(divided, limits.grounds),
      blocked: grounds(blocked, limits.grounds),
      single,
    };
  });
  const redLines = only('redLines', () =>
    listed(redLinesOf(reading), limits.redLines, (statement) => ({
      statement,
      evidence: notebook.cite([statement]),
    })),
  );
  const parties = partiesInView(reading.dataset, reading.filter);
  return {
    findings,
    ties,
    pairsWithoutTie: (parties.length * (parties.length - 1)) / 2 - reading.tieTable.size,
    matrix,
    ground,
    redLines,
    silent: silentOf(parties, reading),
    notes: notebook.finished(reading),
  };
}

function silentOf(parties: readonly Id[], { statements, filter }: Reading): readonly Id[] {
  const heard = new Set(statements.flatMap((statement) => speakersInView(statement, filter)));
  return parties.filter((party) => !heard.has(party));
}

/** The red lines that count, by party in the order of the data set; one of several parties once. */
function redLinesOf({ dataset, stances, attitudes }: Reading): readonly Statement[] {
  const lines = [...placesOf(dataset).keys()].flatMap((party) =>
    [stances.get(party), attitudes.get(party)].flatMap((said) =>
      [...(said ?? new Map<Id, Said>()).values()].flatMap(({ counted }) =>
        counted.filter(({ redLine }) => redLine === true),
      ),
    ),
  );
  return [...new Set(lines)];
}
