/**
 * The shape of a Parley file. The check and the JSON Schema for editors are both made from this definition. Each
 * message says what was expected; parley.ts adds where, and what was found.
 */
import * as v from 'valibot';
import {
  CONFIDENCES,
  EVIDENCE_KINDS,
  INTENSITIES,
  POSITION_WORDS,
  ROLES,
  SOURCE_KINDS,
} from '../model/dataset.ts';
import { isSlug } from '../model/ids.ts';
import { readDate } from '../model/time.ts';

const words = (list: readonly (string | number)[]): string => `one of ${list.join(', ')}`;

const filled = v.pipe(
  v.string('a text'),
  v.check((text) => text.trim() !== '', 'a text that is not empty'),
);

const id = v.pipe(
  v.string('an id: small letters a–z, digits and hyphens'),
  v.check(isSlug, 'an id: small letters a–z, digits and hyphens'),
);

const date = v.pipe(
  v.string('a date: YYYY, YYYY-MM, YYYY-MM-DD or a date-time'),
  v.check((text) => readDate(text) !== undefined, 'a real date: YYYY, YYYY-MM, YYYY-MM-DD or a date-time'),
);

const text = v.union([filled, v.record(v.string(), filled)], 'a text, or an object of language tag → text');

/** Only web addresses: anything else could do harm when it is clicked. */
const url = v.pipe(
  v.string('a web address: http:// or https://'),
  v.check((address) => /^https?:\/\/[^\s]+$/i.test(address), 'a web address: http:// or https://'),
);

const listOf = <T extends v.GenericSchema>(item: T, what: string) =>
  v.optional(v.array(item, `a list of ${what}`), []);
const ids = (what: string) => listOf(id, what);
const object = 'an object';

const topic = v.strictObject({ id, title: text }, object);

const party = v.strictObject(
  {
    id,
    name: text,
    shortName: text,
    names: listOf(filled, 'other names'),
    role: v.picklist(ROLES, words(ROLES)),
    roles: listOf(
      v.strictObject({ event: id, role: v.picklist(ROLES, words(ROLES)) }, object),
      'roles by event',
    ),
    description: v.optional(text),
  },
  object,
);

const speaker = v.strictObject(
  { id, name: text, party: v.optional(id), role: v.optional(text), note: v.optional(text) },
  object,
);

/** The longest title that the layout makes room for. */
const LONGEST_TITLE = 32;

const issueTitle = v.pipe(
  text,
  v.check(
    (title) =>
      (typeof title === 'string' ? [title] : Object.values(title)).every(
        (each) => [...each].length <= LONGEST_TITLE,
      ),
    `a title of at most ${LONGEST_TITLE} characters`,
  ),
);

const issue = v.strictObject(
  {
    id,
    title: issueTitle,
    proposition: text,
    topic: v.optional(id),
    definition: v.optional(text),
    asks: ids('party ids'),
  },
  object,
);

const event = v.strictObject(
  { id, title: text, date, until: v.optional(date), description: v.optional(text) },
  object,
);

const source = v.strictObject(
  {
    id,
    outlet: filled,
    kind: v.optional(v.picklist(SOURCE_KINDS, words(SOURCE_KINDS))),
    title: v.optional(filled),
    url: v.optional(url),
    date: v.optional(date),
    archived: v.optional(url),
    language: v.optional(filled),
    translatedBy: v.optional(filled),
    note: v.optional(text),
  },
  object,
);

const POSITION = `${words(POSITION_WORDS)}, or a number from -1 to 1`;
const position = v.union(
  [v.picklist(POSITION_WORDS), v.pipe(v.number(), v.minValue(-1), v.maxValue(1))],
  POSITION,
);

const statement = v.strictObject(
  {
    id,
    date: v.optional(date),
    event: v.optional(id),
    parties: v.pipe(v.array(id, 'a list of party ids'), v.minLength(1, 'at least one party')),
    speaker: v.optional(id),
    role: v.optional(text),
    issue: v.optional(id),
    towards: v.optional(id),
    position,
    intensity: v.optional(v.picklist(INTENSITIES, words(INTENSITIES))),
    redLine: v.optional(v.boolean('true or false')),
    kind: v.picklist(EVIDENCE_KINDS, words(EVIDENCE_KINDS)),
    text: v.optional(filled),
    context: v.optional(text),
    language: v.optional(filled),
    source: v.optional(id),
    locator: v.optional(filled),
    confidence: v.optional(v.picklist(CONFIDENCES, words(CONFIDENCES))),
    coder: v.optional(filled),
    contradicts: ids('statement ids'),
    note: v.optional(text),
  },
  object,
);

const story = v.strictObject(
  {
    id,
    title: text,
    steps: listOf(v.strictObject({ text, view: filled }, object), 'steps'),
  },
  object,
);

/** A whole file, keys in their canonical order. */
export const parleyFile = v.pipe(
  v.strictObject(
    {
      $schema: v.optional(v.string('a text')),
      format: v.literal('parley', '"parley"'),
      version: v.literal(1, '1'),
      id,
      title: text,
      description: v.optional(text),
      language: filled,
      licence: v.optional(text),
      method: v.optional(text),
      topics: listOf(topic, 'topics'),
      parties: listOf(party, 'parties'),
      speakers: listOf(speaker, 'speakers'),
      issues: listOf(issue, 'issues'),
      events: listOf(event, 'events'),
      sources: listOf(source, 'sources'),
      statements: listOf(statement, 'statements'),
      shownParties: ids('party ids'),
      shownIssues: ids('issue ids'),
      ring: ids('party ids'),
      stories: listOf(story, 'stories'),
      aliases: v.optional(v.record(v.string(), id, 'an object of old id → id'), {}),
    },
    'an object',
  ),
  v.description('A negotiation: its parties, issues, events, sources and statements.'),
);
