/** Finding parties, issues, events, speakers and words. Case, accents and the order of the words do not matter. */
import type { Dataset, Text } from '../model/dataset.ts';
import { textAt } from '../model/packedTexts.ts';
import { allTexts } from '../model/text.ts';
import type { Selection } from '../model/view.ts';
import { allColumns } from './allColumns.ts';

/** Where the words that were looked for stand. */
export type FoundIn = 'name' | 'other-name' | 'title' | 'proposition' | 'speaker' | 'words';

/** One thing found. `words` is the text that holds them, as written. */
export interface Hit {
  readonly selection: Exclude<Selection, { kind: 'tie' }>;
  readonly in: FoundIn;
  readonly words: string;
}

/**
 * Letters without case and marks: what a reader types is compared with what an author wrote. The Turkish i without a dot,
 * whose capital is the I of all others, counts as one with it.
 */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/**
 * What holds every word of the query: parties by name and other names, issues by title and proposition, events
 * by title, then statements by speaker and by their words. Each thing once, in that order, each kind in the data
 * set's order. An empty query finds nothing. A statement is looked up over the whole data set, whatever the view.
 */
export function search(dataset: Dataset, query: string): readonly Hit[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string): boolean => {
    const within = plain(text);
    return wanted.every((word) => within.includes(word));
  };
  const first = (
    candidates: readonly (readonly [FoundIn, string])[],
  ): readonly [FoundIn, string] | undefined => candidates.find(([, text]) => holds(text));
  const each = (where: FoundIn, text: Text | undefined): (readonly [FoundIn, string])[] =>
    text === undefined ? [] : allTexts(text).map((words) => [where, words] as const);
  const speakers = new Map(dataset.speakers.map((speaker) => [speaker.id, speaker]));

  const hits: Hit[] = [];
  const look = (selection: Hit['selection'], candidates: readonly (readonly [FoundIn, string])[]): void => {
    const found = first(candidates);
    if (found) hits.push({ selection, in: found[0], words: found[1] });
  };
  for (const party of dataset.parties) {
    look({ kind: 'party', id: party.id }, [
      ...each('name', party.name),
      ...each('name', party.shortName),
      ...party.names.map((name) => ['other-name', name] as const),
    ]);
  }
  for (const issue of dataset.issues) {
    look({ kind: 'issue', id: issue.id }, [
      ...each('title', issue.title),
      ...each('proposition', issue.proposition),
    ]);
  }
  for (const event of dataset.events) look({ kind: 'event', id: event.id }, each('title', event.title));
  // Each speaker and each text once, however often they are in it.
  const { size, id, text, fields } = allColumns(dataset);
  const bySpeaker = fields.speaker.values.map((speaker) =>
    first(each('speaker', speaker === undefined ? undefined : speakers.get(speaker)?.name)),
  );
  const texts = Array.from({ length: text.values.starts.length - 1 }, (_, at) => textAt(text.values, at));
  const byWords = texts.map((words) => first([['words', words]]));
  for (let at = 0; at < size; at++) {
    const found = bySpeaker[fields.speaker.codes[at] ?? 0] ?? byWords[text.codes[at] ?? 0];
    if (found)
      hits.push({ selection: { kind: 'statement', id: textAt(id, at) }, in: found[0], words: found[1] });
  }
  return hits;
}
