/** Whole data sets at random, with everything that a file may hold and nothing that a file may not. */
import * as fc from 'fast-check';
import {
  CONFIDENCES,
  EVIDENCE_KINDS,
  INTENSITIES,
  POSITION_WORDS,
  ROLES,
  SOURCE_KINDS,
  type Dataset,
  type Position,
  type Statement,
  type Story,
  type Text,
} from '../../src/model/dataset.ts';

/** Texts that give writers trouble: delimiters, quotation marks, line ends, formulas, other scripts. */
const TEXTS = [
  'plain',
  'a, b; c',
  'say "no"',
  'two\nlines',
  'two\r\nlines',
  '=1+1',
  '-not',
  "'=1",
  "''@x",
  '-5',
  'Ελλάδα',
  'مفاوضات',
  '𝒳 and é',
  '{"a":1}',
  '__proto__',
  'x'.repeat(40),
] as const;

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text),
  },
);
const short = word.map((text) => [...text].slice(0, 32).join('').trim());
const id = fc.constantFrom('a', 'b', 'c-d', '7', 'a1', 'a-b', 'x', 'constructor');
const date = fc.constantFrom('2016', '2017-02', '2017-02-28', '2017-03-01T10:00Z', '2017-03-01T10:00+03:00');
const url = fc.constantFrom('https://example.org/?a=1&b="2"', 'http://example.org');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const text: fc.Arbitrary<Text> = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('en', 'ar', 'pt-BR'), word, {
      minKeys: 1,
      noNullPrototype: true,
    }),
  },
);
const several = <T extends { readonly id: string }>(one: fc.Arbitrary<T>, minLength = 0) =>
  fc.uniqueArray(one, { selector: (each) => each.id, maxLength: 5, minLength });
const some = (ids: readonly string[], minLength = 0) =>
  fc.shuffledSubarray([...ids], { minLength: Math.min(minLength, ids.length) });
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);
const oneOf = (things: readonly { readonly id: string }[]) =>
  things.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...idsOf(things)));

const STATEMENT_IDS = Array.from({ length: 24 }, (_, number) => `s${number}`);

/** A data set that a file can hold: every reference resolves. */
export const arbFile: fc.Arbitrary<Dataset> = fc
  .record({
    topics: several(fc.record({ id, title: text })),
    events: several(
      fc.record({ id, title: text, date, until: fc.constant(undefined), description: maybe(text) }),
    ),
    sources: several(
      fc.record({
        id,
        outlet: word,
        kind: maybe(fc.constantFrom(...SOURCE_KINDS)),
        title: maybe(word),
        url: maybe(url),
        date: maybe(date),
        archived: maybe(url),
        language: maybe(fc.constantFrom('en', 'fa')),
        translatedBy: maybe(word),
        note: maybe(text),
      }),
    ),
    partyIds: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }),
  })
  .chain(({ topics, events, sources, partyIds }) => {
    const roles = several(
      fc.record({ id: fc.constantFrom(...idsOf(events), 'none'), role: fc.constantFrom(...ROLES) }),
    );
    const party = (own: string) =>
      fc.record({
        id: fc.constant(own),
        name: text,
        shortName: text,
        names: fc.array(word, { maxLength: 2 }),
        role: fc.constantFrom(...ROLES),
        roles: roles.map((list) =>
          list.filter((each) => each.id !== 'none').map((each) => ({ event: each.id, role: each.role })),
        ),
        description: maybe(text),
      });
    const parties = fc.tuple(...partyIds.map(party));
    const speakers = several(
      fc.record({
        id,
        name: text,
        party: maybe(fc.constantFrom(...partyIds)),
        role: maybe(text),
        note: maybe(text),
      }),
    );
    const issues = several(
      fc.record({
        id,
        title: short,
        proposition: text,
        topic: oneOf(topics),
        definition: maybe(text),
        asks: some(partyIds),
      }),
      1,
    );
    return fc.tuple(parties, speakers, issues).chain(([partyList, speakerList, issueList]) =>
      fc.record({
        id,
        title: text,
        description: maybe(text),
        language: fc.constantFrom('en', 'ar'),
        licence: maybe(text),
        method: maybe(text),
        topics: fc.constant(topics),
        parties: fc.constant(partyList),
        speakers: fc.constant(speakerList),
        issues: fc.constant(issueList),
        events: fc.constant(events),
        sources: fc.constant(sources),
        statements: arbStatements({ partyIds, speakerList, issueList, events, sources }),
        shownParties: some(partyIds),
        shownIssues: some(idsOf(issueList)),
        ring: some(partyIds),
        stories: several(
          fc.record({
            id,
            title: text,
            steps: fc.array(fc.record({ title: maybe(text), text, view: word, rests: some(STATEMENT_IDS) }), {
              maxLength: 2,
            }),
          }),
        ),
        aliases: fc.dictionary(
          fc.constantFrom('issue.old', 'issue.older'),
          fc.constantFrom(...idsOf(issueList)),
          {
            noNullPrototype: true,
          },
        ),
      }),
    );
  })
  .map((file) => ({ ...file, stories: file.stories.map((told) => restingOn(idsOf(file.statements), told)) }));

/** A story without what it rests on that is not among the statements. */
function restingOn(statements: readonly string[], told: Story): Story {
  const known = (each: string): boolean => statements.includes(each);
  return { ...told, steps: told.steps.map((step) => ({ ...step, rests: step.rests.filter(known) })) };
}

/** Words, and numbers whose sums depend on their order. Never -0, which a file cannot hold. */
const position: fc.Arbitrary<Position> = fc.oneof(
  fc.constantFrom(...POSITION_WORDS),
  fc.constantFrom(-1, -0.7, -0.1, 0, 0.1, 0.3, 1e-7),
);

interface Known {
  readonly partyIds: readonly string[];
  readonly speakerList: readonly { readonly id: string }[];
  readonly issueList: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

function arbStatements(known: Known): fc.Arbitrary<Statement[]> {
  const core = {
    id: fc.constantFrom(...STATEMENT_IDS),
    date: maybe(date),
    event: oneOf(known.events),
    parties: some(known.partyIds, 1),
    speaker: oneOf(known.speakerList),
    role: maybe(text),
    position,
    intensity: maybe(fc.constantFrom(...INTENSITIES)),
    redLine: maybe(fc.boolean()),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    text: maybe(word),
    context: maybe(text),
    language: maybe(fc.constantFrom('en', 'fa')),
    source: oneOf(known.sources),
    locator: maybe(word),
    confidence: maybe(fc.constantFrom(...CONFIDENCES)),
    coder: maybe(word),
    note: maybe(text),
  };
  const on = fc.record({ ...core, issue: fc.constantFrom(...idsOf(known.issueList)) });
  const towards = fc
    .record({ ...core, towards: fc.constantFrom(...known.partyIds) })
    .map((each) => ({ ...each, parties: each.parties.filter((party) => party !== each.towards) }))
    .filter((each) => each.parties.length > 0);
  return fc
    .uniqueArray(fc.oneof({ weight: 3, arbitrary: on }, { weight: 1, arbitrary: towards }), {
      selector: (each) => each.id,
      maxLength: 12,
    })
    .map((list) =>
      list.map((each, index) => ({
        ...each,
        contradicts: index === 0 ? [] : idsOf(list.slice(index - 1, index)),
      })),
    );
}
