/** The endnotes of a brief: each statement that a claim rests on has one number, in the order of the claims. */
import { disputesOf } from '../../analysis/contradictions.ts';
import type { Findings } from '../../analysis/findings.ts';
import { stanceOf } from '../../analysis/stances.ts';
import type { Statement } from '../../model/dataset.ts';

/** What a claim rests on. */
export interface Evidence {
  /** Numbers of notes, ascending. */
  readonly notes: readonly number[];
  /** How many more statements there are, for which there was no room. */
  readonly left: number;
}

export interface Note {
  /** From 1, without gaps. */
  readonly number: number;
  readonly statement: Statement;
  /** Whether the view counts it; else it is named only because it is unclear, or disputes one that counts. */
  readonly counted: boolean;
  /** The notes that say otherwise of the same words: disputed by sources. Ascending. */
  readonly disputes: readonly number[];
}

/** How many notes there may be, in all and for one claim. */
export interface NoteLimits {
  readonly notes: number;
  readonly notesOfClaim: number;
}

/** Numbers statements as claims cite them. */
export interface Notebook {
  readonly cite: (statements: Iterable<Statement>) => Evidence;
  /** All notes, and with each that is disputed the one that disputes it, whether or not a claim rests on that. */
  readonly finished: (found: Findings) => readonly Note[];
}

export function openNotebook({ notes: most, notesOfClaim }: NoteLimits): Notebook {
  const numbers = new Map<Statement, number>();

  function numberOf(statement: Statement): number | undefined {
    if (!numbers.has(statement) && numbers.size < most) numbers.set(statement, numbers.size + 1);
    return numbers.get(statement);
  }
  return {
    cite(statements) {
      const all = [...new Set(statements)];
      const notes = all.slice(0, notesOfClaim).flatMap((each) => numberOf(each) ?? []);
      return { notes: notes.sort((a, b) => a - b), left: all.length - notes.length };
    },
    finished(found) {
      // What is added while this runs is visited too.
      for (const statement of numbers.keys()) disputesOf(statement, found.dataset).forEach(numberOf);
      return [...numbers].map(([statement, number]) => ({
        number,
        statement,
        counted: isCounted(statement, found),
        disputes: disputesOf(statement, found.dataset)
          .flatMap((other) => numbers.get(other) ?? [])
          .sort((a, b) => a - b),
      }));
    },
  };
}

function isCounted(statement: Statement, { stances, attitudes }: Findings): boolean {
  const { parties, issue, towards } = statement;
  return parties.some((party) => {
    const said =
      issue === undefined ? towards && attitudes.get(party)?.get(towards) : stanceOf(stances, party, issue);
    return said ? said.counted.includes(statement) : false;
  });
}

/** Numbers that follow one another, from the first to the last of them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Ascending numbers as runs: 1, 2, 3, 7 are 1–3 and 7; two in a row stay two. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) runs[runs.length - 1] = { from: last.from, to: number };
    else runs.push({ from: number, to: number });
  }
  return runs.flatMap(({ from, to }) =>
    to === from + 1
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  );
}
