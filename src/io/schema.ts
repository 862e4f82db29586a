/**
 * The shape of a Parley file. The check, the canonical order of keys and the JSON Schema for editors are all made
 * from this definition.
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
import {
  date,
  described as d,
  fields,
  filled,
  id,
  listOf,
  oneOf,
  shortTitle,
  tag,
  text,
  url,
  word,
} from './fields.ts';

const may = v.optional;

const topic = fields({
  id: d('Names the topic in this file and in addresses. Never change it: links would break.', id),
  title: d('The heading that issues are gathered under.', text),
});

const party = fields({
  id: d('Names the party in this file and in addresses. Never change it: links would break.', id),
  name: d('The name as it is shown. Neutral between the parties.', text),
  shortName: d('A few letters for narrow places.', text),
  names: d('Other names that sources use: searched, never shown as the title.', listOf(filled, 'names')),
  role: d('How the party takes part.', word(ROLES)),
  roles: d(
    'Its part at single events, where it differs from the usual one.',
    listOf(fields({ event: d('The id of an event.', id), role: d('Its part there.', word(ROLES)) }), 'roles'),
  ),
  description: d('Who it is, in a sentence or two.', may(text)),
});

const speaker = fields({
  id: d('Names the speaker in this file.', id),
  name: d('The name of the person or body.', text),
  party: d('The id of the party that the speaker speaks for.', may(id)),
  role: d('The usual office of the speaker.', may(text)),
  note: d('What a reader should know about the speaker.', may(text)),
});

const issue = fields({
  id: d('Names the issue in this file and in addresses. Never change it: links would break.', id),
  title: d('A short title, at most 32 characters: it stands on the graph.', shortTitle),
  proposition: d('One sentence that a party can support or oppose.', text),
  topic: d('The id of a topic.', may(id)),
  definition: d('What the issue is, neutrally.', may(text)),
  asks: d('The ids of the parties who would have to act: this makes it a demand.', listOf(id, 'party ids')),
});

const event = fields({
  id: d('Names the event in this file and in addresses. Never change it: links would break.', id),
  title: d('The name of the round or turning point.', text),
  date: d('When it was, or began.', date),
  until: d('Its last day, where it took more than one.', may(date)),
  description: d('What happened, in a sentence or two.', may(text)),
});

const source = fields({
  id: d('Names the source in this file.', id),
  outlet: d('Who published it.', filled),
  kind: d('What sort of publisher that is.', may(word(SOURCE_KINDS))),
  title: d('The title of the article or document.', may(filled)),
  url: d('Where it can be read.', may(url)),
  date: d('When it was published.', may(date)),
  archived: d('Where a copy is kept.', may(url)),
  language: d('The language it is written in.', may(filled)),
  translatedBy: d('Who translated it, where it was read in translation.', may(filled)),
  note: d('What a reader should know about the source.', may(text)),
});

const POSITION = `${oneOf(POSITION_WORDS)}, or a number from -1 to 1`;
const position = v.union(
  [word(POSITION_WORDS), v.pipe(v.number(POSITION), v.minValue(-1, POSITION), v.maxValue(1, POSITION))],
  POSITION,
);

const PARTIES = 'a list of at least one party id';

const statement = v.pipe(
  fields({
    id: d('Names the statement in this file and in addresses. Never change it: links would break.', id),
    date: d('When it was made, as exactly as is known.', may(date)),
    event: d('The id of the event at which it was made.', may(id)),
    parties: d(
      'The ids of the parties that take the position: one, or several for a joint statement.',
      v.pipe(v.array(id, PARTIES), v.minLength(1, PARTIES)),
    ),
    speaker: d('The id of who spoke.', may(id)),
    role: d('The office in which the speaker spoke, where it is not the usual one.', may(text)),
    issue: d('The id of the issue that the position is on. Either this or towards.', may(id)),
    towards: d('The id of the party that the position is towards. Either this or issue.', may(id)),
    position: d(
      'What was said: a word, or a number from -1 (opposes) to 1 (supports). unclear is never counted.',
      position,
    ),
    intensity: d(
      'How much is at stake: 1 operational, 2 project, 3 mission, 4 existence.',
      may(v.picklist(INTENSITIES, oneOf(INTENSITIES))),
    ),
    redLine: d('Whether its own words call the position not negotiable.', may(v.boolean('true or false'))),
    kind: d(
      'direct: words that a source prints as said; reported: retold by a source; coded: a position without words.',
      word(EVIDENCE_KINDS),
    ),
    text: d('The words: verbatim where kind is direct, retold where reported.', may(filled)),
    context: d('The lead-in that a fragment needs to be understood; no part of the quote.', may(text)),
    language: d('The language of the words, where it is not the language of the data set.', may(filled)),
    source: d('The id of the source.', may(id)),
    locator: d('Where in the source: a page, a paragraph, a minute.', may(filled)),
    confidence: d('How far source and coding can be trusted.', may(word(CONFIDENCES))),
    coder: d('Who coded it.', may(filled)),
    contradicts: d(
      'The ids of statements that this one contradicts: both stay.',
      listOf(id, 'statement ids'),
    ),
    note: d('What a reader should know about the statement.', may(text)),
  }),
  // For editors; the check of references says it in words.
  v.metadata({ oneOf: [{ required: ['issue'] }, { required: ['towards'] }] }),
);

const step = fields({
  title: d('What the step is called.', may(text)),
  text: d('What the reader is told, in a paragraph.', text),
  view: d('The address of the view beside it, from the question mark on.', filled),
  rests: d('The ids of the statements that the paragraph rests on.', listOf(id, 'statement ids')),
});

/** A path through a data set, in its file or in one of its own (story.ts). */
export const story = fields({
  id: d('Names the story in addresses.', id),
  title: d('What the story is called.', text),
  steps: d('Its steps, in order.', listOf(step, 'steps')),
});

const ALIASES = 'an object of old name → id, such as "issue.old-id": "new-id"';

/** A whole file, keys in their canonical order. */
export const parleyFile = v.pipe(
  fields({
    $schema: d('Where the JSON Schema lies, so that an editor completes this file.', may(v.string('a text'))),
    format: d('What kind of file this is.', v.literal('parley', '"parley"')),
    version: d('The version of the format.', v.literal(1, '1')),
    id: d('Names the data set in addresses. Never change it: links would break.', id),
    title: d('What the data set is called.', text),
    description: d('What it holds, in a few sentences.', may(text)),
    language: d('The language of texts and quotes that name none of their own.', tag),
    licence: d('On which terms it may be used.', may(text)),
    method: d('How statements were found and coded, and by whom.', may(text)),
    topics: d('The headings that issues are gathered under.', listOf(topic, 'topics')),
    parties: d('The sides that take positions. Their order is no ranking.', listOf(party, 'parties')),
    speakers: d('The persons and bodies that speak for parties.', listOf(speaker, 'speakers')),
    issues: d('The propositions that parties support or oppose.', listOf(issue, 'issues')),
    events: d('The rounds and turning points.', listOf(event, 'events')),
    sources: d('Where statements can be read.', listOf(source, 'sources')),
    statements: d('The evidence: who took which position when.', listOf(statement, 'statements')),
    shownParties: d(
      'The ids of the parties of the first picture; left out, Parley chooses.',
      listOf(id, 'party ids'),
    ),
    shownIssues: d(
      'The ids of the issues of the first picture; left out, Parley chooses.',
      listOf(id, 'issue ids'),
    ),
    ring: d(
      'The ids of parties in their order round the graph, so that new statements never turn it.',
      listOf(id, 'party ids'),
    ),
    stories: d('Paths through the data set that its author laid.', listOf(story, 'stories')),
    aliases: d(
      'Ids that once were, so that old links keep working: "issue.old-id": "new-id".',
      may(v.record(v.string(), id, ALIASES), {}),
    ),
  }),
  v.title('Parley data set'),
  v.description('A negotiation: its parties, issues, events, sources and statements.'),
);
