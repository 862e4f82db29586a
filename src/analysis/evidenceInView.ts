/** What the statements in view rest on, counted by column: no statement has to be looked up for it. */
import type { Dataset, Id } from '../model/dataset.ts';
import { allColumns } from './allColumns.ts';
import type { CellColumns } from './cellColumns.ts';
import { isThrough } from './inView.ts';
import { once } from './once.ts';

export interface EvidenceInView {
  readonly sources: ReadonlySet<Id>;
  /** Direct quotes, counted by distinct text: one text can carry several positions. */
  readonly quotes: number;
}

/** For the same columns it is found once. @param found findings of a data set, and its columns */
export function evidenceInView(found: {
  readonly dataset: Dataset;
  readonly columns: CellColumns;
}): EvidenceInView {
  const held = known(found.columns);
  return (held.evidence ??= evidenceOf(found.dataset, found.columns));
}

const known = once((_columns: CellColumns): { evidence?: EvidenceInView } => ({}));

function evidenceOf(dataset: Dataset, { encoded, through }: CellColumns): EvidenceInView {
  const { fields, text } = allColumns(dataset);
  const { starts } = text.values;
  const isDirect = fields.kind.values.map((kind) => kind === 'direct');
  const sources = new Uint8Array(fields.source.values.length);
  const quoted = new Uint8Array(starts.length);
  for (let at = 0; at < encoded.statements.size; at++) {
    if (!isThrough(encoded.statements, through, at)) continue;
    sources[fields.source.codes[at] ?? 0] = 1;
    const words = text.codes[at] ?? 0;
    // Each different text stands once; an empty one is none.
    if (isDirect[fields.kind.codes[at] ?? 0] && starts[words + 1] !== starts[words]) quoted[words] = 1;
  }
  return {
    sources: new Set(
      fields.source.values.filter((_, place) => sources[place] === 1).flatMap((id) => id ?? []),
    ),
    quotes: quoted.reduce((sum, is) => sum + is, 0),
  };
}
