/** How much evidence there is for each party: what a reader must know before trusting a comparison. */
import type { Dataset, Id } from '../model/dataset.ts';
import { inDays } from '../model/time.ts';

/** One party's share of the evidence, over the whole data set. */
export interface Coverage {
  readonly party: Id;
  readonly statements: number;
  /** Direct quotes, counted by distinct text: one text can carry several positions. */
  readonly quotes: number;
  readonly issues: number;
  readonly sources: number;
  /** The first and last day with a statement; undefined if none is dated. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Coverage of every party, in the data set's order. */
export function coverage(dataset: Dataset): readonly Coverage[] {
  return dataset.parties.map(({ id }) => {
    const said = dataset.statements.filter((statement) => statement.parties.includes(id));
    const present = (values: readonly (string | undefined)[]): number =>
      new Set(values.filter((value) => value !== undefined)).size;
    const days = inDays(said.map((statement) => statement.date));
    return {
      party: id,
      statements: said.length,
      quotes: present(said.map((statement) => (statement.kind === 'direct' ? statement.text : undefined))),
      issues: present(said.map((statement) => statement.issue)),
      sources: present(said.map((statement) => statement.source)),
      first: days[0],
      last: days.at(-1),
    };
  });
}
