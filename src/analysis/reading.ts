/** Everything that a view says of a data set, found once. */
import type { Dataset, Id } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { filterOf } from './filter.ts';
import { findings, type Findings } from './findings.ts';
import { once } from './once.ts';
import { summing, type Summing, type SumPairs } from './pairSums.ts';
import type { Stances } from './stances.ts';
import type { Tie } from './ties.ts';
import { foundIn } from './whole.ts';

export interface Reading extends Findings {
  readonly view: View;
}

/** Reads a data set under a view. The view is resolved against this data set; the caller keeps the result. */
export function readingOf(dataset: Dataset, view: View): Reading {
  const wanted = CHOICES.map((key) => view[key]);
  const last = lastOf(dataset);
  if (!last.found || wanted.some((value, at) => value !== last.choices[at])) {
    const { count, rule, norm, whatif } = view;
    last.found = foundIn(dataset, filterOf(view, dataset), { count, rule, norm }, whatif);
    last.choices = wanted;
  }
  return seenAs(last.found, view);
}

/** Findings as a reading of a view. A spread would sum up and make all ties, and look up all statements. */
export function seenAs(found: Findings, view: View): Reading {
  const { dataset, filter, options, whatif, columns, stances, attitudes, contested, sumUpTo } = found;
  return {
    view,
    dataset,
    filter,
    options,
    whatif,
    columns,
    get statements() {
      return found.statements;
    },
    stances,
    attitudes,
    sumUpTo,
    get tieTable() {
      return found.tieTable;
    },
    get ties() {
      return found.ties;
    },
    contested,
  };
}

/** What of a view its findings depend on. The rest only chooses what is drawn. */
const CHOICES = [
  'parties',
  'issues',
  'topics',
  'from',
  'to',
  'evidence',
  'joint',
  'confidence',
  'count',
  'rule',
  'norm',
  'whatif',
] as const satisfies readonly (keyof View)[];

/** The last findings of a data set: whoever opens a camp or a dossier has changed none of them. */
const lastOf = once((_dataset: Dataset): { found?: Findings; choices: readonly unknown[] } => ({
  choices: [],
}));

/** What findings are held against, kept with their stances: those are the same under whichever view they are seen. */
const heldAgainst = once(
  (
    _stances: Stances,
  ): { said?: Findings; earlier?: { readonly since: string; readonly found: Findings } } => ({}),
);

/** The same of what was really said. */
export function unsupposed(found: Findings): Findings {
  const { dataset, filter, options, whatif, stances } = found;
  if (whatif.length === 0) return found;
  return (heldAgainst(stances).said ??= foundIn(dataset, filter, options, []));
}

/** What the view compares with: the stances as of its `since`, none of them supposed; undefined without one. */
export function earlier({
  dataset,
  filter,
  options,
  stances,
  view: { since },
}: Reading): Findings | undefined {
  if (since === undefined) return undefined;
  const held = heldAgainst(stances);
  if (held.earlier?.since !== since) {
    held.earlier = { since, found: findings(dataset, { ...filter, asOf: since }, options, [], ofItself) };
  }
  return held.earlier.found;
}

/** What is kept of a page's sums stays with its view. */
const ofItself: SumPairs<Summing> = (columns, counts) => summing(columns, counts, 'suits');

/** The tie of two parties, given either way round; undefined if they have none. */
export function tieOf(found: Findings, one: Id, other: Id): Tie | undefined {
  const at = found.tieTable.placeOf(one, other);
  return at === -1 ? undefined : found.tieTable.tie(at);
}
