/** Reads a canonical Parley file that is known to be one, byte for byte: nothing in it is checked a second time. */
import type { Dataset, Id, Issue, Party, Statement, Story, StoryStep } from '../model/dataset.ts';

/** What a canonical file leaves out: lists and objects that are empty. */
type Written<T, Empty extends keyof T> = Omit<T, Empty> & Partial<Pick<T, Empty>>;

type WrittenParty = Written<Party, 'names' | 'roles'>;
type WrittenIssue = Written<Issue, 'asks'>;
type WrittenStatement = Statement extends infer S
  ? S extends Statement
    ? Written<S, 'contradicts'>
    : never
  : never;
type WrittenStep = Written<StoryStep, 'rests'>;
type WrittenStory = Written<Omit<Story, 'steps'> & { readonly steps: readonly WrittenStep[] }, 'steps'>;
type Lists =
  'topics' | 'speakers' | 'events' | 'sources' | 'shownParties' | 'shownIssues' | 'ring' | 'aliases';

interface WrittenFile extends Written<Omit<Dataset, 'parties' | 'issues' | 'statements' | 'stories'>, Lists> {
  readonly format: 'parley';
  readonly version: 1;
  readonly parties?: readonly WrittenParty[];
  readonly issues?: readonly WrittenIssue[];
  readonly statements?: readonly WrittenStatement[];
  readonly stories?: readonly WrittenStory[];
}

/** Whether these are the bytes of a hash (SHA-256, hex). False also where a browser cannot tell: on plain http. */
export async function areOf(bytes: ArrayBuffer, hash: string): Promise<boolean> {
  // It is missing there, whatever its type says.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === hash;
}

/** Most statements contradict none: one list for all of them. */
const NONE: readonly Id[] = [];

/** The data set of a text that `canonicalText` wrote: what `parseParley` makes of it. */
export function readChecked(text: string): Dataset {
  const file: WrittenFile = JSON.parse(text);
  const { format: _format, version: _version, ...rest } = file;
  return {
    topics: [],
    speakers: [],
    events: [],
    sources: [],
    shownParties: [],
    shownIssues: [],
    ring: [],
    aliases: {},
    ...rest,
    parties: (rest.parties ?? []).map((party): Party => ({ names: [], roles: [], ...party })),
    issues: (rest.issues ?? []).map((issue): Issue => ({ asks: [], ...issue })),
    statements: (rest.statements ?? []).map((each): Statement => ({ contradicts: NONE, ...each })),
    stories: (rest.stories ?? []).map(({ steps = [], ...story }): Story => ({
      ...story,
      steps: steps.map((step): StoryStep => ({ rests: [], ...step })),
    })),
  };
}
