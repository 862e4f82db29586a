/** From the statements of a sheet, which know things by name, to a data set with the things themselves. */
import { is } from 'valibot';
import { mapped } from '../../model/coded.ts';
import type { CodedStatements } from '../../model/codedStatements.ts';
import type { Dataset, Id } from '../../model/dataset.ts';
import type { Note } from '../../model/problem.ts';
import { withColumns } from '../../model/said.ts';
import { ABSENT, narrow, wordsColumn, type StatementColumns } from '../../model/statementColumns.ts';
import { tag } from '../fields.ts';
import { idsOfNames } from '../slug.ts';
import type { Census } from './census.ts';
import { renamed, type DraftColumns } from './draftColumns.ts';
import { eventsOf, undatedNotes } from './events.ts';
import { issuesOf, shortenedNotes } from './issues.ts';
import { sourceName, sourcesOf } from './sources.ts';
import { speakersOf } from './speakers.ts';
import { statementIds } from './statementIds.ts';
import { inIdOrder, type Ids } from './things.ts';
import { shortNameOf } from './shortName.ts';

/** The tag of a language that nobody has named. */
const UNDETERMINED = 'und';

/** What a data set is called. */
export interface Name {
  readonly id: Id;
  readonly title: string;
}

/** The ids of all that the rows name. A source is named by all that is known of it. */
interface Named {
  readonly parties: Ids;
  readonly issues: Ids;
  readonly topics: Ids;
  readonly speakers: Ids;
  readonly events: Ids;
  readonly sources: Ids;
}

/**
 * The data set of a sheet, and what was decided on the way. Statements keep the order of the rows; what is gathered
 * from them goes by id, so that sorting the rows changes nothing else.
 */
export function gather(
  drafts: DraftColumns,
  census: Census,
  name: Name,
): { readonly dataset: Dataset; readonly notes: readonly Note[] } {
  const { names, topicsOf, languages } = census;
  const sources = sourcesOf(drafts);
  const named: Named = {
    parties: idsOfNames(names.party.keys()),
    issues: idsOfNames(names.issue.keys()),
    topics: idsOfNames([...topicsOf.values()].flatMap((topics) => [...topics.keys()])),
    speakers: idsOfNames(names.speaker.keys()),
    events: idsOfNames(names.event.keys()),
    sources: sources.ids,
  };
  const issues = issuesOf(census, named.issues, named.topics);
  const events = eventsOf(census, named.events);
  const dated = new Set(events.map(({ id }) => id));
  const coded = codedColumns(drafts, named);
  const rest = {
    ...name,
    language: languageOf(languages),
    topics: inIdOrder(named.topics, (id, title) => ({ id, title })),
    parties: inIdOrder(named.parties, (id, party) => ({
      id,
      name: party,
      shortName: shortNameOf(party),
      names: [],
      role: 'negotiating-party' as const,
      roles: [],
    })),
    speakers: speakersOf(census, named.speakers, named.parties),
    issues: issues.list,
    events,
    sources: sources.list,
    shownParties: [],
    shownIssues: [],
    ring: [],
    stories: [],
    aliases: {},
  };
  return {
    dataset: withColumns(rest, drafts.size, () => columnsOf(drafts, coded, named, dated), coded),
    notes: [...issues.notes, ...shortenedNotes(issues.list), ...undatedNotes(named.events, dated)],
  };
}

/** What is counted of statements, with ids for names. */
function codedColumns(drafts: DraftColumns, named: Named): CodedStatements {
  const { size, date, position, redLine, kind, confidence } = drafts;
  return {
    size,
    parties: mapped(drafts.parties, (names) => names.flatMap((name) => named.parties.get(name) ?? [])),
    issue: renamed(drafts.issue, (name) => named.issues.get(name)),
    towards: renamed(drafts.towards, (name) => named.parties.get(name)),
    date,
    position,
    redLine,
    kind,
    confidence,
  };
}

const NONE: readonly Id[] = [];

/** All that statements have. */
function columnsOf(
  drafts: DraftColumns,
  coded: CodedStatements,
  named: Named,
  dated: ReadonlySet<Id>,
): StatementColumns {
  const eventOf = (name: string): Id | undefined => {
    const event = named.events.get(name);
    return event !== undefined && dated.has(event) ? event : undefined;
  };
  return {
    size: drafts.size,
    id: statementIds(drafts),
    text: wordsColumn(drafts.text),
    fields: {
      date: narrow(coded.date),
      event: narrow(renamed(drafts.event, eventOf)),
      parties: narrow(coded.parties),
      speaker: narrow(renamed(drafts.speaker, (name) => named.speakers.get(name))),
      role: narrow(drafts.role),
      issue: narrow(coded.issue),
      towards: narrow(coded.towards),
      position: narrow(coded.position),
      intensity: narrow(drafts.intensity),
      redLine: narrow(coded.redLine),
      kind: narrow(coded.kind),
      context: ABSENT,
      language: narrow(drafts.language),
      source: narrow(mapped(drafts.source, (source) => source && named.sources.get(sourceName(source)))),
      locator: ABSENT,
      confidence: narrow(coded.confidence),
      coder: ABSENT,
      contradicts: { ...ABSENT, values: [NONE] },
      note: narrow(drafts.note),
    },
  };
}

/** The one language that rows name, if they name one only. */
function languageOf(named: ReadonlySet<string>): string {
  const [only = ''] = named;
  return named.size === 1 && is(tag, only) ? only : UNDETERMINED;
}
