/** The sources of a sheet. Rows that say the same of their source share it. */
import type { Source } from '../../model/dataset.ts';
import { idsOfNames, slugOf } from '../slug.ts';
import type { SourceDraft } from './draft.ts';
import type { DraftColumns } from './draftColumns.ts';
import { inIdOrder, type Ids } from './things.ts';

/** All that a row says of its source, as one text: its name as far as ids go. */
export function sourceName({ outlet, title, url, date }: SourceDraft): string {
  return JSON.stringify([outlet, title, url, date]);
}

/** The sources that the rows name. Their ids show outlet and date; the rest is in the hash where it is needed. */
export function sourcesOf({ source: { values } }: DraftColumns): {
  readonly ids: Ids;
  readonly list: readonly Source[];
} {
  const known = new Map(values.flatMap((source) => (source ? [[sourceName(source), source] as const] : [])));
  const ids = idsOfNames(known.keys(), (name) => {
    const source = known.get(name);
    return slugOf(`${source?.outlet} ${source?.date ?? ''}`);
  });
  const list = inIdOrder(ids, (id, name): Source[] => {
    const source = known.get(name);
    return source ? [{ id, ...source }] : [];
  }).flat();
  return { ids, list };
}
