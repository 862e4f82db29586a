/** What the shape of a file cannot say: ids are unique, references resolve, a statement is about one thing. */
import type * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import { readDate } from '../model/time.ts';
import type { parleyFile } from './schema.ts';

type Shape = v.InferOutput<typeof parleyFile>;
type Report = (path: string, found: string, expected: string) => void;

/** Every problem with ids and references in a file of the right shape, in the order of the file. */
export function referenceProblems(file: Shape): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, found, expected) => problems.push({ path, found, expected });

  const idsOf = (
    list: keyof Shape &
      ('topics' | 'parties' | 'speakers' | 'issues' | 'events' | 'sources' | 'statements' | 'stories'),
  ) => {
    const seen = new Set<string>();
    file[list].forEach(({ id }, index) => {
      if (seen.has(id)) report(`$.${list}[${index}].id`, JSON.stringify(id), 'an id that no other has');
      seen.add(id);
    });
    return seen;
  };
  const topics = idsOf('topics');
  const parties = idsOf('parties');
  const speakers = idsOf('speakers');
  const issues = idsOf('issues');
  const events = idsOf('events');
  const sources = idsOf('sources');
  const statements = idsOf('statements');
  idsOf('stories');

  const refer = (path: string, id: string | undefined, known: ReadonlySet<string>, what: string): void => {
    if (id !== undefined && !known.has(id))
      report(path, JSON.stringify(id), `the id of ${what} in this file`);
  };
  const referAll = (path: string, ids: readonly string[], known: ReadonlySet<string>, what: string): void => {
    ids.forEach((id, index) => {
      refer(`${path}[${index}]`, id, known, what);
      if (ids.indexOf(id) < index) report(`${path}[${index}]`, JSON.stringify(id), 'each id once');
    });
  };

  file.parties.forEach((party, p) =>
    party.roles.forEach(({ event }, r) =>
      refer(`$.parties[${p}].roles[${r}].event`, event, events, 'an event'),
    ),
  );
  file.speakers.forEach(({ party }, s) => refer(`$.speakers[${s}].party`, party, parties, 'a party'));
  file.issues.forEach(({ topic, asks }, i) => {
    refer(`$.issues[${i}].topic`, topic, topics, 'a topic');
    referAll(`$.issues[${i}].asks`, asks, parties, 'a party');
  });
  file.events.forEach(({ date, until }, e) => {
    const [begin, end] = [readDate(date), until === undefined ? undefined : readDate(until)];
    if (begin && end && end.last < begin.first)
      report(`$.events[${e}].until`, until ?? '', `${date} or later`);
  });
  file.statements.forEach((statement, index) => {
    const path = `$.statements[${index}]`;
    referAll(`${path}.parties`, statement.parties, parties, 'a party');
    refer(`${path}.event`, statement.event, events, 'an event');
    refer(`${path}.speaker`, statement.speaker, speakers, 'a speaker');
    refer(`${path}.source`, statement.source, sources, 'a source');
    refer(`${path}.issue`, statement.issue, issues, 'an issue');
    refer(`${path}.towards`, statement.towards, parties, 'a party');
    referAll(`${path}.contradicts`, statement.contradicts, statements, 'a statement');
    aboutOneThing(statement, path, report);
  });
  referAll('$.shownParties', file.shownParties, parties, 'a party');
  referAll('$.shownIssues', file.shownIssues, issues, 'an issue');
  referAll('$.ring', file.ring, parties, 'a party');
  return problems;
}

function aboutOneThing(
  { id, issue, towards, parties, contradicts }: Shape['statements'][number],
  path: string,
  report: Report,
): void {
  const about = [issue, towards].filter((each) => each !== undefined).length;
  if (about !== 1) report(path, about === 0 ? 'neither' : 'both', 'either issue or towards');
  if (towards !== undefined && parties.includes(towards)) {
    report(`${path}.towards`, JSON.stringify(towards), 'a party other than those who speak');
  }
  if (contradicts.includes(id)) report(`${path}.contradicts`, JSON.stringify(id), 'another statement');
}
