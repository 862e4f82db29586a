/** From the statements of a sheet, which know things by name, to a data set with the things themselves. */
import { is } from 'valibot';
import { mapped, valueIn, type Coded } from '../../model/coded.ts';
import { withCoded, type CodedStatements } from '../../model/codedStatements.ts';
import type { Dataset, Id, Statement } from '../../model/dataset.ts';
import type { Note } from '../../model/problem.ts';
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
  const columns = statementColumns(drafts, named, dated);
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
    dataset: withCoded(rest, columns, () => statementsOf(columns, statementIds(drafts))),
    notes: [...issues.notes, ...shortenedNotes(issues.list), ...undatedNotes(named.events, dated)],
  };
}

/** All that statements have, with ids for names. */
interface StatementColumns extends CodedStatements, Pick<DraftColumns, Kept> {
  readonly rows: Int32Array;
  readonly event: Coded<Id | undefined>;
  readonly speaker: Coded<Id | undefined>;
  readonly sourceId: Coded<Id | undefined>;
}

/** What statements have as it was read. */
type Kept = 'role' | 'intensity' | 'text' | 'language' | 'note';

function statementColumns(drafts: DraftColumns, named: Named, dated: ReadonlySet<Id>): StatementColumns {
  const eventOf = (name: string): Id | undefined => {
    const event = named.events.get(name);
    return event !== undefined && dated.has(event) ? event : undefined;
  };
  return {
    ...drafts,
    parties: mapped(drafts.parties, (names) => names.flatMap((name) => named.parties.get(name) ?? [])),
    issue: renamed(drafts.issue, (name) => named.issues.get(name)),
    towards: renamed(drafts.towards, (name) => named.parties.get(name)),
    event: renamed(drafts.event, eventOf),
    speaker: renamed(drafts.speaker, (name) => named.speakers.get(name)),
    sourceId: mapped(drafts.source, (source) => source && named.sources.get(sourceName(source))),
  };
}

const NONE: readonly Id[] = [];

/** The statements of columns. Those of the same parties share the list of them. */
function statementsOf(columns: StatementColumns, ids: readonly Id[]): readonly Statement[] {
  return ids.map((id, at): Statement => {
    const core = {
      id,
      date: valueIn(columns.date, at),
      event: valueIn(columns.event, at),
      parties: valueIn(columns.parties, at) ?? NONE,
      speaker: valueIn(columns.speaker, at),
      role: valueIn(columns.role, at),
      position: valueIn(columns.position, at) ?? 'unclear',
      intensity: valueIn(columns.intensity, at),
      redLine: valueIn(columns.redLine, at),
      kind: valueIn(columns.kind, at) ?? 'coded',
      text: valueIn(columns.text, at),
      language: valueIn(columns.language, at),
      source: valueIn(columns.sourceId, at),
      confidence: valueIn(columns.confidence, at),
      contradicts: NONE,
      note: valueIn(columns.note, at),
    };
    const [issue, towards] = [valueIn(columns.issue, at), valueIn(columns.towards, at)];
    if (issue !== undefined) return { ...core, issue };
    if (towards !== undefined) return { ...core, towards };
    throw new Error(`row ${columns.rows[at]} is about nothing, and no problem said so`);
  });
}

/** The one language that rows name, if they name one only. */
function languageOf(named: ReadonlySet<string>): string {
  const [only = ''] = named;
  return named.size === 1 && is(tag, only) ? only : UNDETERMINED;
}
