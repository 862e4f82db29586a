/** From the statements of a sheet, which know things by name, to a data set with the things themselves. */
import { is } from 'valibot';
import type { Dataset, Id, Statement } from '../../model/dataset.ts';
import type { Note } from '../../model/problem.ts';
import { tag } from '../fields.ts';
import { idsOfNames } from '../slug.ts';
import type { Census } from './census.ts';
import type { Draft } from './draft.ts';
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
  drafts: readonly Draft[],
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
  const ids = statementIds(drafts);
  const statementOf = statementMaker(named, dated);
  const dataset: Dataset = {
    ...name,
    language: languageOf(languages),
    topics: inIdOrder(named.topics, (id, title) => ({ id, title })),
    parties: inIdOrder(named.parties, (id, party) => ({
      id,
      name: party,
      shortName: shortNameOf(party),
      names: [],
      role: 'negotiating-party',
      roles: [],
    })),
    speakers: speakersOf(census, named.speakers, named.parties),
    issues: issues.list,
    events,
    sources: sources.list,
    statements: drafts.map((draft, index) => statementOf(draft, ids[index] ?? '')),
    shownParties: [],
    shownIssues: [],
    ring: [],
    stories: [],
    aliases: {},
  };
  return {
    dataset,
    notes: [...issues.notes, ...shortenedNotes(issues.list), ...undatedNotes(named.events, dated)],
  };
}

const NONE: readonly Id[] = [];

/** Makes statements of drafts. Those of the same parties share the list of them. */
function statementMaker(named: Named, dated: ReadonlySet<Id>): (draft: Draft, id: Id) => Statement {
  const idIn = (ids: Ids, name: string | undefined): Id | undefined =>
    name === undefined ? undefined : ids.get(name);
  const lists = new Map<readonly string[], readonly Id[]>();
  const idsOf = (parties: readonly string[]): readonly Id[] => {
    const known = lists.get(parties) ?? parties.flatMap((party) => idIn(named.parties, party) ?? []);
    lists.set(parties, known);
    return known;
  };
  return (draft, id) => {
    const event = idIn(named.events, draft.event);
    const core = {
      id,
      date: draft.date,
      event: event !== undefined && dated.has(event) ? event : undefined,
      parties: idsOf(draft.parties),
      speaker: idIn(named.speakers, draft.speaker),
      role: draft.role,
      position: draft.position,
      intensity: draft.intensity,
      redLine: draft.redLine,
      kind: draft.kind,
      text: draft.text,
      language: draft.language,
      source: draft.source && named.sources.get(sourceName(draft.source)),
      confidence: draft.confidence,
      contradicts: NONE,
      note: draft.note,
    };
    const [issue, towards] = [idIn(named.issues, draft.issue), idIn(named.parties, draft.towards)];
    if (issue !== undefined) return { ...core, issue };
    if (towards !== undefined) return { ...core, towards };
    throw new Error(`row ${draft.row} is about nothing, and no problem said so`);
  };
}

/** The one language that rows name, if they name one only. */
function languageOf(named: ReadonlySet<string>): string {
  const [only = ''] = named;
  return named.size === 1 && is(tag, only) ? only : UNDETERMINED;
}
