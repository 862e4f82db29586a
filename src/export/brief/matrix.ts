/** The matrix of a brief: issues by parties in the order of the data set, in parts that fit a sheet of paper. */
import { issuesInView, partiesInView } from '../../analysis/filter.ts';
import type { Reading } from '../../analysis/reading.ts';
import { stanceOf, type Stance } from '../../analysis/stances.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import type { Evidence, Notebook } from './notes.ts';
import { greatest } from './order.ts';

/** What a party stands for on an issue; without a stance it said nothing in view. */
export interface BriefCell {
  readonly party: Id;
  readonly stance: Stance | undefined;
  readonly evidence: Evidence;
}

export interface BriefRow {
  readonly issue: Id;
  readonly cells: readonly BriefCell[];
}

/** Some of the parties, side by side, with all rows. */
export interface MatrixPart {
  readonly parties: readonly Id[];
  readonly rows: readonly BriefRow[];
}

export interface BriefMatrix {
  readonly parts: readonly MatrixPart[];
  /** Parties and issues with a stance for which there was no room: those with the fewest stances. */
  readonly leftParties: number;
  readonly leftIssues: number;
  /** Issues in view on which none of these parties said anything in view. */
  readonly silentIssues: readonly Id[];
}

/** How much of a matrix can be read on paper. */
export interface MatrixLimits {
  readonly parties: number;
  readonly issues: number;
  /** Parties side by side. */
  readonly columns: number;
}

export function matrixOf(reading: Reading, limits: MatrixLimits, notebook: Notebook): BriefMatrix {
  const { dataset, filter, view, stances } = reading;
  const parties = greatest(
    partiesInView(dataset, filter),
    limits.parties,
    (party) => stances.get(party)?.size ?? 0,
  );
  const rows = parties.rows.map((party) => stances.get(party));
  const many = (issue: Id): number => rows.filter((row) => row?.has(issue)).length;
  const inView = issuesInView(view, dataset);
  const issues = greatest(
    inView.filter((issue) => many(issue) > 0),
    limits.issues,
    many,
  );
  const cell = (party: Id, issue: Id): BriefCell => {
    const stance = stanceOf(stances, party, issue);
    return { party, stance, evidence: notebook.cite(stance ? statementsOf(stance) : []) };
  };
  return {
    parts: inParts(parties.rows, limits.columns).map((some) => ({
      parties: some,
      rows: issues.rows.map((issue) => ({ issue, cells: some.map((party) => cell(party, issue)) })),
    })),
    leftParties: parties.left,
    leftIssues: issues.left,
    silentIssues: inView.filter((issue) => many(issue) === 0),
  };
}

/** What a stance rests on: what the rule counts, or what was said unclearly. A supposed one rests on nothing. */
export function statementsOf({ counted, inView, supposed }: Stance): readonly Statement[] {
  if (supposed) return [];
  return counted.length > 0 ? counted : inView;
}

/** A list in as few parts as can be, as even as can be. */
function inParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size));
}
