/**
 * Data sets in a few words: `dataset(['a supports x on 2017-01-23', 'b opposes x', 'a+b opposes towards c'])`.
 * Whatever the statements name exists; ids serve as names.
 */
import type { Dataset, Id, Issue, Party, Position, Statement, Topic } from '../../src/model/dataset.ts';
import { POSITION_WORDS } from '../../src/model/dataset.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { sortedUnique } from '../../src/model/ids.ts';
import type { View } from '../../src/model/view.ts';

/** What a statement may have besides what its sentence says. */
export type StatementExtras = Partial<Omit<Statement, 'issue' | 'towards'>>;

const SENTENCE = /^(\S+) (\S+) (towards )?(\S+)(?: on (\S+))?$/;

/**
 * A statement from a sentence, `PARTIES POSITION ISSUE [on DATE]` or `PARTIES POSITION towards PARTY [on DATE]`:
 * parties joined by `+`, the position a word or a number. Without an `id` in `extras` it is the sentence itself,
 * as a slug. A coded statement, unless `extras` says otherwise.
 */
export function statement(sentence: string, extras: StatementExtras = {}): Statement {
  const match = SENTENCE.exec(sentence);
  const [, who, how, towards, what, date] = match ?? [];
  if (who === undefined || how === undefined || what === undefined)
    throw new Error(`not a statement: ${sentence}`);
  const core = {
    id: sentence.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    date,
    parties: who.split('+'),
    position: positionOf(how),
    kind: 'coded',
    contradicts: [],
    ...extras,
  } as const;
  return towards === undefined ? { ...core, issue: what } : { ...core, towards: what };
}

function positionOf(text: string): Position {
  const word = POSITION_WORDS.find((each) => each === text);
  const position = word ?? Number(text);
  if (Number.isNaN(position)) throw new Error(`not a position: ${text}`);
  return position;
}

/** A party, issue or topic: its id, or an id with what matters to the test. */
type Draft<T extends { readonly id: Id }> = Id | (Partial<T> & { readonly id: Id });

/** Parts of a data set; parties, issues and topics in short. */
export interface DatasetParts extends Partial<Omit<Dataset, 'parties' | 'issues' | 'topics' | 'statements'>> {
  readonly parties?: readonly Draft<Party>[];
  readonly issues?: readonly Draft<Issue>[];
  readonly topics?: readonly Draft<Topic>[];
  /** Sentences, numbered `s01`, `s02`, … by their place in the list, or whole statements. */
  readonly statements?: readonly (string | Statement)[];
}

/**
 * A complete data set from statements or from parts. Parties, issues and topics that are used but not listed are
 * added after those listed, in id order.
 */
export function dataset(given: DatasetParts | readonly (string | Statement)[] = {}): Dataset {
  const parts: DatasetParts = isList(given) ? { statements: given } : given;
  const statements = (parts.statements ?? []).map((each, index) =>
    typeof each === 'string' ? statement(each, { id: `s${String(index + 1).padStart(2, '0')}` }) : each,
  );
  const issues = withUsed(
    parts.issues,
    statements.flatMap((each) => each.issue ?? []),
  ).map(issue);
  const spokenOf = statements.flatMap((each) => each.towards ?? []);
  const parties = withUsed(parts.parties, [...statements.flatMap((each) => each.parties), ...spokenOf]);
  return {
    id: 'test',
    title: 'Test',
    language: 'en',
    speakers: [],
    events: [],
    sources: [],
    shownParties: [],
    shownIssues: [],
    ring: [],
    stories: [],
    aliases: {},
    ...parts,
    parties: parties.map(party),
    issues,
    topics: withUsed(
      parts.topics,
      issues.flatMap((each) => each.topic ?? []),
    ).map(topic),
    statements,
  };
}

function isList<T>(value: object | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function withUsed<T extends { readonly id: Id }>(listed: readonly Draft<T>[] = [], used: readonly Id[]) {
  const drafts = listed.map((each) => (typeof each === 'string' ? { id: each } : each)) as (Partial<T> & {
    id: Id;
  })[];
  const known = new Set(drafts.map((draft) => draft.id));
  const missing = sortedUnique(used).filter((id) => !known.has(id));
  return [...drafts, ...(missing.map((id) => ({ id })) as typeof drafts)];
}

function party(draft: Partial<Party> & { readonly id: Id }): Party {
  return { name: draft.id, shortName: draft.id, names: [], role: 'negotiating-party', roles: [], ...draft };
}

function issue(draft: Partial<Issue> & { readonly id: Id }): Issue {
  return { title: draft.id, proposition: `${draft.id}.`, asks: [], ...draft };
}

function topic(draft: Partial<Topic> & { readonly id: Id }): Topic {
  return { title: draft.id, ...draft };
}

/** The default view, but of all parties and counting every issue. */
export function wholeView(of: Dataset, changes: Partial<View> = {}): View {
  const parties = sortedUnique(of.parties.map((each) => each.id));
  return { ...defaultView(of), parties, count: 'all', ...changes };
}
