/** The last step of every reader of tables: from statements that know things by name to a data set. */
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Parsed } from '../../model/problem.ts';
import { idOfName } from '../slug.ts';
import { censusOf } from './census.ts';
import type { DraftColumns } from './draftColumns.ts';
import { gather } from './gather.ts';
import { likelyMerges, mergeNotes } from './merges.ts';

/** The data set of a file whose statements have no problems, with what was noted on the way. */
export function drafted(
  drafts: DraftColumns,
  fileName: string,
  noted: readonly Note[],
): Parsed<Dataset> & { readonly ok: true } {
  const census = censusOf(drafts);
  const { dataset, notes } = gather(drafts, census, nameOf(fileName));
  return { ok: true, value: dataset, notes: [...noted, ...mergeNotes(likelyMerges(census)), ...notes] };
}

/** A table is named by its file, without folders and extension. */
function nameOf(fileName: string) {
  const base = fileName.replace(/^.*[/\\]/, '');
  const title = base.replace(/(?<=.)\.[^.]*$/, '').trim() || 'sheet';
  return { id: idOfName(title), title };
}
