/** Finding parties, issues, events, speakers and words. Case, accents and the order of the words do not matter. */
import type { Dataset, Statement, Text } from '../model/dataset.ts';
import { textAt } from '../model/packedTexts.ts';
import { statementAt } from '../model/said.ts';
import { allTexts } from '../model/text.ts';
import type { Selection } from '../model/view.ts';
import { allColumns } from './allColumns.ts';
import { once } from './once.ts';
import type { Pieces } from './pieces.ts';

/** Where the words that were looked for stand. */
export type FoundIn = 'name' | 'other-name' | 'title' | 'proposition' | 'speaker' | 'words';

/** One thing found. `words` is the text that holds them, as written. */
export interface Hit {
  readonly selection: Exclude<Selection, { kind: 'tie' }>;
  readonly in: FoundIn;
  readonly words: string;
  /** That is selected, if it is one. */
  readonly statement?: Statement;
}

/**
 * Letters without case and marks: what a reader types is compared with what an author wrote. The Turkish i without a dot,
 * whose capital is the I of all others, counts as one with it.
 */
function plain(text: string): string {
  // Most texts have no letter that would need more.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

// eslint-disable-next-line eslint/no-control-regex
const PLAIN = /^[\u0000-\u007f]*$/;

/** A text that is looked through, and its letters for that. */
interface Words {
  readonly in: FoundIn;
  readonly words: string;
  readonly plain: string;
}

const wordsIn = (where: FoundIn, text: Text | undefined): readonly Words[] =>
  text === undefined ? [] : allTexts(text).map((words) => ({ in: where, words, plain: plain(words) }));

/** All that is looked through, made ready once: a reader types many letters. */
const searchable = once((dataset: Dataset) => {
  const { parties, issues, events, speakers } = dataset;
  const named = [
    ...parties.map(({ id, name, shortName, names }) => ({
      selection: { kind: 'party', id } as const,
      in: [
        ...[name, shortName].flatMap((each) => wordsIn('name', each)),
        ...names.flatMap((each) => wordsIn('other-name', each)),
      ],
    })),
    ...issues.map(({ id, title, proposition }) => ({
      selection: { kind: 'issue', id } as const,
      in: [...wordsIn('title', title), ...wordsIn('proposition', proposition)],
    })),
    ...events.map(({ id, title }) => ({
      selection: { kind: 'event', id } as const,
      in: wordsIn('title', title),
    })),
  ];
  // Each speaker and each text once, however often they are in it.
  const { text, fields } = allColumns(dataset);
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    named,
    speakers: fields.speaker.values.map((speaker) =>
      wordsIn('speaker', speaker === undefined ? undefined : nameOf.get(speaker)),
    ),
    // There may be a million: their own letters stay where they are.
    texts: Array.from({ length: text.values.starts.length - 1 }, (_, at) => plain(textAt(text.values, at))),
  };
});

/**
 * What holds every word of the query: parties by name and other names, issues by title and proposition, events
 * by title, then statements by speaker and by their words. Each thing once, in that order, each kind in the data
 * set's order. An empty query finds nothing. A statement is looked up over the whole data set, whatever the view.
 */
export function search(dataset: Dataset, query: string): Pieces<Hit> {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (letters: string): boolean => wanted.every((word) => letters.includes(word));
  const first = (all: readonly Words[]): Words | undefined => all.find((each) => holds(each.plain));
  const { named, speakers, texts } = searchable(dataset);
  const hits = named.flatMap(({ selection, in: all }): readonly Hit[] => {
    const found = first(all);
    return found ? [{ selection, in: found.in, words: found.words }] : [];
  });
  const { size, text, fields } = allColumns(dataset);
  const [bySpeaker, byWords] = [speakers.map(first), texts.map(holds)];
  const speakerOf = (at: number): Words | undefined => bySpeaker[fields.speaker.codes[at] ?? 0];
  const statements: number[] = [];
  for (let at = 0; at < size; at++) if (speakerOf(at) || byWords[text.codes[at] ?? 0]) statements.push(at);
  const hitOf = (at: number): readonly Hit[] => {
    const statement = statementAt(dataset, at);
    if (!statement) return [];
    const { in: where = 'words', words = statement.text ?? '' } = speakerOf(at) ?? {};
    return [{ selection: { kind: 'statement', id: statement.id }, in: where, words, statement }];
  };
  const length = hits.length + statements.length;
  return {
    length,
    slice: (from = 0, to = length) => [
      ...hits.slice(from, to),
      ...statements.slice(Math.max(0, from - hits.length), Math.max(0, to - hits.length)).flatMap(hitOf),
    ],
  };
}
