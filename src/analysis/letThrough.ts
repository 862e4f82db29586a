/** What a filter lets through, by column: one look a statement instead of nine. */
import type { Dataset, Id } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import { CODES, codeParts, type Encoded } from './encoded.ts';
import { issueInView, partyInView, type Filter } from './filter.ts';

/** 1 for what is let through. A statement is in view if all that it has is, and one of its parties. */
export interface LetThrough {
  readonly parties: Uint8Array;
  /** Issues, and the parties that one can speak of. */
  readonly things: Uint8Array;
  readonly dates: Uint8Array;
  readonly codes: Uint8Array;
}

/** The flags of a filter for the columns of a data set. */
export function letThrough(dataset: Dataset, encoded: Encoded, filter: Filter): LetThrough {
  return {
    parties: partiesThrough(encoded, filter),
    things: thingsThrough(dataset, encoded, filter),
    dates: timely(encoded, filter),
    codes: codesThrough(filter),
  };
}

function partiesThrough({ parties }: Encoded, filter: Filter): Uint8Array {
  return flagged(parties, filter.parties && ((party) => partyInView(party, filter)));
}

/** The things alone. */
export function thingsThrough(dataset: Dataset, encoded: Encoded, filter: Filter): Uint8Array {
  const { issues } = lookup(dataset);
  const isChosen = (id: Id): boolean => issueInView(must(issues, id), filter);
  const things = new Uint8Array(encoded.issues.length + encoded.parties.length);
  things.set(flagged(encoded.issues, (filter.issues ?? filter.topics) && isChosen));
  things.set(partiesThrough(encoded, filter), encoded.issues.length);
  return things;
}

/** @param isIn undefined: all are */
function flagged(ids: readonly Id[], isIn: ((id: Id) => boolean) | undefined): Uint8Array {
  const flags = new Uint8Array(ids.length);
  if (!isIn) return flags.fill(1);
  for (let at = 0; at < flags.length; at++) {
    if (isIn(ids[at] ?? '')) flags[at] = 1;
  }
  return flags;
}

/** Without a date nothing is in a period; as of a day, it is the oldest of all. */
function timely({ dates: { first, last } }: Encoded, { from, to, asOf }: Filter): Uint8Array {
  const flags = new Uint8Array(first.length);
  if (from === undefined && to === undefined && asOf === undefined) return flags.fill(1);
  for (let at = 0; at < flags.length; at++) {
    const begins = first[at] ?? '';
    const isIn =
      (from === undefined || (at > 0 && (last[at] ?? '') >= from)) &&
      (to === undefined || (at > 0 && begins <= to)) &&
      (asOf === undefined || begins <= asOf);
    if (isIn) flags[at] = 1;
  }
  return flags;
}

/** The codes alone. */
export function codesThrough({ evidence, confidence, joint }: Filter): Uint8Array {
  return Uint8Array.from({ length: CODES }, (_, code) => {
    const parts = codeParts(code);
    return Number(
      (joint || !parts.joint) &&
        (evidence?.has(parts.kind) ?? true) &&
        (confidence === undefined || (parts.confidence !== undefined && confidence.has(parts.confidence))),
    );
  });
}

/** Whether two lists of flags are the same. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
