/** Where a file comes from: what it takes to find the same numbers again. */
import type { Findings } from '../analysis/findings.ts';
import type { Text } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import { textIn } from '../model/text.ts';

export interface Origin {
  /** The language of titles and names, a BCP 47 tag. */
  readonly language: string;
  /** SHA-256 of the data set's canonical Parley file, hex. */
  readonly hash: string;
  /** The address of the view; undefined where the numbers are those of a whole file. */
  readonly address?: string | undefined;
}

/** What the data set is called. */
export function titleOf({ dataset }: Findings, { language }: Origin): string {
  return textIn(dataset.title, language, dataset.language);
}

/** Which version of which data set, how its numbers are made, seen how, and what is supposed in it: a line each. */
export function originLines(found: Findings, origin: Origin): readonly string[] {
  const { count, rule, norm } = found.options;
  return [
    `Data set ${found.dataset.id}, SHA-256 ${origin.hash}`,
    `Numbers: count ${count}, rule ${rule}, norm ${norm}`,
    ...(origin.address === undefined ? [] : [`View ${origin.address}`]),
    ...suppositionsIn(found, origin.language),
  ];
}

/** One line with all that is supposed, so that nobody takes it for said; none where nothing is. */
export function suppositionsIn({ dataset, whatif }: Findings, language: string): readonly string[] {
  if (whatif.length === 0) return [];
  const { parties, issues } = lookup(dataset);
  const text = (given: Text): string => textIn(given, language, dataset.language);
  const each = whatif.map(
    ({ party, issue, position }) =>
      `${text(must(parties, party).name)} on ${text(must(issues, issue).title)}: ${position}`,
  );
  return [`Supposed, not said: ${each.join('; ')}`];
}
