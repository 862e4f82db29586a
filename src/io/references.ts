/**
 * What the shape of a file cannot say: ids are unique, references resolve, a statement is about one thing. It looks
 * at whatever is there and passes over what has the wrong shape, which is reported as such already.
 */
import { isSlug } from '../model/ids.ts';
import { ALIASED } from '../model/lookup.ts';
import type { Problem } from '../model/problem.ts';
import { readDate } from '../model/time.ts';
import { isObject, shown, step } from './path.ts';

type Thing = Readonly<Record<string, unknown>>;
type Report = (path: string, found: string, expected: string) => void;

/** The lists of things that have ids, and what one of them is called. */
const KINDS = {
  topics: 'a topic',
  parties: 'a party',
  speakers: 'a speaker',
  issues: 'an issue',
  events: 'an event',
  sources: 'a source',
  statements: 'a statement',
  stories: 'a story',
} as const;
type Kind = keyof typeof KINDS;

/** Every problem with ids and references. */
export function referenceProblems(file: unknown): readonly Problem[] {
  if (!isObject(file)) return [];
  const problems: Problem[] = [];
  const report: Report = (path, found, expected) => problems.push({ path, found, expected });
  const known = new Map(Object.keys(KINDS).map((kind) => [kind, idsOf(file[kind], `$.${kind}`, report)]));

  const refer = (path: string, id: unknown, kind: Kind): void => {
    if (typeof id !== 'string' || !isSlug(id) || (known.get(kind)?.has(id) ?? true)) return;
    report(path, shown(id), `the id of ${KINDS[kind]} in this file`);
  };
  const referAll = (path: string, ids: unknown, kind: Kind): void => {
    if (!Array.isArray(ids)) return;
    const seen = new Set<unknown>();
    ids.forEach((id: unknown, index) => {
      refer(path + step(index), id, kind);
      if (seen.has(id)) report(path + step(index), shown(id), 'each id once');
      seen.add(id);
    });
  };

  each(file['parties'], '$.parties', ({ roles }, path) =>
    each(roles, `${path}.roles`, ({ event }, place) => refer(`${place}.event`, event, 'events')),
  );
  each(file['speakers'], '$.speakers', ({ party }, path) => refer(`${path}.party`, party, 'parties'));
  each(file['issues'], '$.issues', ({ topic, asks }, path) => {
    refer(`${path}.topic`, topic, 'topics');
    referAll(`${path}.asks`, asks, 'parties');
  });
  each(file['events'], '$.events', (event, path) => endsAfterItBegan(event, path, report));
  each(file['statements'], '$.statements', (statement, path) => {
    refer(`${path}.event`, statement['event'], 'events');
    referAll(`${path}.parties`, statement['parties'], 'parties');
    refer(`${path}.speaker`, statement['speaker'], 'speakers');
    refer(`${path}.issue`, statement['issue'], 'issues');
    refer(`${path}.towards`, statement['towards'], 'parties');
    refer(`${path}.source`, statement['source'], 'sources');
    referAll(`${path}.contradicts`, statement['contradicts'], 'statements');
    isAboutOneThing(statement, path, report);
  });
  each(file['stories'], '$.stories', ({ steps }, path) =>
    each(steps, `${path}.steps`, ({ rests }, place) => referAll(`${place}.rests`, rests, 'statements')),
  );
  referAll('$.shownParties', file['shownParties'], 'parties');
  referAll('$.shownIssues', file['shownIssues'], 'issues');
  referAll('$.ring', file['ring'], 'parties');
  for (const [alias, id] of Object.entries(isObject(file['aliases']) ? file['aliases'] : {})) {
    const path = `$.aliases${step(alias)}`;
    const [, word = '', old = ''] = /^([a-z]+)\.(.*)$/.exec(alias) ?? [];
    const kind = Object.entries(ALIASED).find(([aliased]) => aliased === word)?.[1];
    if (kind && isSlug(old)) refer(path, id, kind);
    else report(path, shown(alias), `a key KIND.OLD-ID, KIND one of ${Object.keys(ALIASED).join(', ')}`);
  }
  return problems;
}

function each(list: unknown, path: string, visit: (thing: Thing, path: string) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((thing: unknown, index) => {
    if (isObject(thing)) visit(thing, path + step(index));
  });
}

/** The ids in a list; undefined for what is no list. The second thing with an id is the one that is reported. */
function idsOf(list: unknown, path: string, report: Report): ReadonlySet<unknown> | undefined {
  if (list !== undefined && !Array.isArray(list)) return undefined;
  const seen = new Map<unknown, string>();
  each(list, path, ({ id }, place) => {
    if (id === undefined) return;
    const first = seen.get(id);
    if (first !== undefined) report(`${place}.id`, shown(id), `an id of its own: ${first} has this one`);
    else seen.set(id, place);
  });
  return new Set(seen.keys());
}

function endsAfterItBegan({ date, until }: Thing, path: string, report: Report): void {
  if (typeof date !== 'string' || typeof until !== 'string') return;
  const [begin, end] = [readDate(date), readDate(until)];
  if (begin && end && end.last < begin.first) report(`${path}.until`, shown(until), `${date} or later`);
}

function isAboutOneThing(
  { id, issue, towards, parties, contradicts }: Thing,
  path: string,
  report: Report,
): void {
  const about = [issue, towards].filter((one) => one !== undefined).length;
  if (about !== 1) {
    report(
      path,
      about === 0 ? 'neither issue nor towards' : 'both issue and towards',
      'exactly one of the two',
    );
  }
  if (towards !== undefined && Array.isArray(parties) && parties.includes(towards)) {
    report(`${path}.towards`, shown(towards), 'a party other than those that speak');
  }
  if (id !== undefined && Array.isArray(contradicts)) {
    contradicts.forEach((other: unknown, index) => {
      if (other === id) report(`${path}.contradicts${step(index)}`, shown(other), 'another statement');
    });
  }
}
