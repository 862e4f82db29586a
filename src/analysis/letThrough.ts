/** What a filter lets through, by column: one look a statement instead of nine. */
import type { Dataset } from '../model/dataset.ts';
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
  const parties = Uint8Array.from(encoded.parties, (party) => Number(partyInView(party, filter)));
  const chosen = new Set(dataset.issues.filter((issue) => issueInView(issue, filter)).map(({ id }) => id));
  const things = new Uint8Array(encoded.issues.length + parties.length);
  things.set(Uint8Array.from(encoded.issues, (issue) => Number(chosen.has(issue))));
  things.set(parties, encoded.issues.length);
  return { parties, things, dates: timely(encoded, filter), codes: trusted(filter) };
}

/** Without a date nothing is in a period; as of a day, it is the oldest of all. */
function timely({ dates: { first, last } }: Encoded, { from, to, asOf }: Filter): Uint8Array {
  return Uint8Array.from(first, (begins, at) => {
    const ends = last[at] ?? '';
    const isOpen = from === undefined && to === undefined;
    const inPeriod =
      isOpen || (at > 0 && (from === undefined || ends >= from) && (to === undefined || begins <= to));
    return Number(inPeriod && (asOf === undefined || begins <= asOf));
  });
}

function trusted({ evidence, confidence, joint }: Filter): Uint8Array {
  return Uint8Array.from({ length: CODES }, (_, code) => {
    const parts = codeParts(code);
    return Number(
      (joint || !parts.joint) &&
        (evidence?.has(parts.kind) ?? true) &&
        (confidence === undefined || (parts.confidence !== undefined && confidence.has(parts.confidence))),
    );
  });
}
