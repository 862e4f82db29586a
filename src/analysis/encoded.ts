/**
 * A data set's statements as columns of numbers, put in order once: whatever a view asks of very many statements is one
 * walk over them, without an object for each.
 */
import { CONFIDENCES, EVIDENCE_KINDS } from '../model/dataset.ts';
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../model/ids.ts';
import { dateColumns, type DateColumns } from './dateColumns.ts';
import { once, type Once } from './once.ts';
import { levelColumns } from './levels.ts';
import { countedInto, sortedBy } from './radix.ts';

/** The statements in the file's order. */
export interface StatementColumns {
  readonly size: number;
  /** What it is about: a place among the issues or, from there on, among the parties that one can speak of. */
  readonly thing: Int32Array;
  /** A place in the dates. */
  readonly date: Int32Array;
  /** Evidence, confidence and whether it is joint, as one number (`codeOf`). */
  readonly code: Uint8Array;
  /** Its parties, each once: those of statement `i` from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly party: Int32Array;
}

/** What one party said about one thing is a cell. Cells stand by party, then by thing; in each the newest comes first. */
export interface CellIndex {
  /** The cells of party `i` run from `rows[i]` to before `rows[i + 1]`, their entries from `starts[cell]` on. */
  readonly rows: Int32Array;
  readonly thing: Int32Array;
  readonly starts: Int32Array;
  /** 1 where a statement of the cell is a red line. */
  readonly redLine: Uint8Array;
  /** An entry for each statement and each of its parties: its place in the file, and what decides about it. */
  readonly statement: Int32Array;
  readonly date: Int32Array;
  readonly code: Uint8Array;
  /** Its value (levels.ts). */
  readonly level: Int32Array;
}

/** Lists of text and typed arrays only: no object for each statement. */
export interface Encoded {
  /** In id order, and so are the issues. Things are the issues, then the parties. */
  readonly parties: readonly Id[];
  readonly issues: readonly Id[];
  readonly dates: DateColumns;
  /** The sizes of values, by level: from 0 up. */
  readonly sizes: Float64Array;
  readonly statements: StatementColumns;
  readonly cells: CellIndex;
}

/** How many codes there are. */
export const CODES = EVIDENCE_KINDS.length * (CONFIDENCES.length + 1) * 2;

/** What a code stands for: of each code its evidence, its confidence (undefined: none given), whether it is joint. */
export function codeParts(code: number) {
  const rest = Math.floor(code / EVIDENCE_KINDS.length);
  const confidence = rest % (CONFIDENCES.length + 1);
  return {
    kind: EVIDENCE_KINDS[code % EVIDENCE_KINDS.length] ?? 'coded',
    confidence: confidence === 0 ? undefined : CONFIDENCES[confidence - 1],
    joint: rest >= CONFIDENCES.length + 1,
  };
}

function codeOf({ kind, confidence }: Statement, isJoint: boolean): number {
  const trust = confidence === undefined ? 0 : CONFIDENCES.indexOf(confidence) + 1;
  return (
    EVIDENCE_KINDS.indexOf(kind) +
    EVIDENCE_KINDS.length * (trust + (CONFIDENCES.length + 1) * (isJoint ? 1 : 0))
  );
}

/** The columns of a data set whose references resolve; made once. Parties, issues and statements make them, and nothing else. */
export const encoded: Once<Dataset, Encoded> = once(encode);

function encode(dataset: Dataset): Encoded {
  const parties = sortedUnique(dataset.parties.map(({ id }) => id));
  const issues = sortedUnique(dataset.issues.map(({ id }) => id));
  const dates = dateColumns(dataset.statements);
  const levels = levelColumns(dataset.statements);
  const { columns: statements, redLine } = statementColumns(dataset.statements, parties, issues, dates.of);
  const cells = cellIndex(dataset.statements, statements, redLine, dates.columns, levels.of, {
    parties: parties.length,
    things: issues.length + parties.length,
  });
  return { parties, issues, dates: dates.columns, sizes: levels.sizes, statements, cells };
}

function statementColumns(
  all: readonly Statement[],
  parties: readonly Id[],
  issues: readonly Id[],
  date: Int32Array,
): { readonly columns: StatementColumns; readonly redLine: Uint8Array } {
  const partyOf = placesOf(parties);
  const issueOf = placesOf(issues);
  const thing = new Int32Array(all.length);
  const code = new Uint8Array(all.length);
  const starts = new Int32Array(all.length + 1);
  const redLine = new Uint8Array(all.length);
  let party = new Int32Array(all.length);
  let end = 0;
  all.forEach((statement, at) => {
    // Nearly all statements have one speaker: that one is not twice there.
    const speakers = statement.parties.length === 1 ? statement.parties : [...new Set(statement.parties)];
    thing[at] =
      statement.issue === undefined ? issues.length + partyOf(statement.towards) : issueOf(statement.issue);
    code[at] = codeOf(statement, speakers.length > 1);
    if (statement.redLine === true) redLine[at] = 1;
    if (end + speakers.length > party.length) party = grown(party, end + speakers.length);
    for (const speaker of speakers) party[end++] = partyOf(speaker);
    starts[at + 1] = end;
  });
  return {
    columns: { size: all.length, thing, date, code, starts, party: party.slice(0, end) },
    redLine,
  };
}

/** The same with room for so many, and as many again. */
function grown(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * length);
  larger.set(column);
  return larger;
}

/** The place of each id in a list. Throws at one that is not there: the door has checked them. */
function placesOf(ids: readonly Id[]): (id: Id) => number {
  const places = new Map(ids.map((id, at) => [id, at]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`no such id in the data set: ${id}`);
    return place;
  };
}

function cellIndex(
  all: readonly Statement[],
  statements: StatementColumns,
  isRedLine: Uint8Array,
  dates: DateColumns,
  levelOf: Int32Array,
  many: { readonly parties: number; readonly things: number },
): CellIndex {
  const entries = statements.party.length;
  const said = new Int32Array(entries);
  const own = new Int32Array(entries);
  for (let at = 0, entry = 0; at < statements.size; at++) {
    for (const end = statements.starts[at + 1] ?? 0; entry < end; entry++) {
      said[entry] = at;
      own[entry] = entry;
    }
  }
  const [thingOf, dateOf] = [pick(said, statements.thing), pick(said, statements.date)];
  const age = new Int32Array(entries);
  for (let at = 0; at < entries; at++) age[at] = dates.ranks - 1 - (dates.rank[dateOf[at] ?? 0] ?? 0);
  // Stable, the last key first: by party, then thing, then newest first.
  const byAge = sortedBy(own, age, dates.ranks);
  const order = sortedBy(sortedBy(byAge, thingOf, many.things), statements.party, many.parties);

  const rows = new Int32Array(many.parties + 1);
  const [thing, starts] = [new Int32Array(entries), new Int32Array(entries + 1)];
  let cells = 0;
  let lastParty = -1;
  let lastThing = -1;
  for (let at = 0; at < entries; at++) {
    const entry = order[at] ?? 0;
    const party = statements.party[entry] ?? 0;
    const about = thingOf[entry] ?? 0;
    if (party === lastParty && about === lastThing) continue;
    lastParty = party;
    lastThing = about;
    thing[cells] = about;
    starts[cells] = at;
    rows[party + 1] = (rows[party + 1] ?? 0) + 1;
    cells++;
  }
  starts[cells] = entries;
  countedInto(rows);
  const idOf = (entry: number): Id => all[said[entry] ?? 0]?.id ?? '';
  sortRuns(order, starts.subarray(0, cells + 1), age, (one, other) => byCodeUnit(idOf(one), idOf(other)));

  const statement = pick(order, said);
  const redLine = new Uint8Array(cells);
  const code = new Uint8Array(entries);
  for (let cell = 0; cell < cells; cell++) {
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
      const each = statement[at] ?? 0;
      code[at] = statements.code[each] ?? 0;
      if (isRedLine[each] === 1) redLine[cell] = 1;
    }
  }
  return {
    rows,
    thing: thing.slice(0, cells),
    starts: starts.slice(0, cells + 1),
    redLine,
    statement,
    date: pick(order, dateOf),
    code,
    level: pick(statement, levelOf),
  };
}

/** What a column has at these places. */
function pick(places: Int32Array, column: Int32Array): Int32Array<ArrayBuffer> {
  const picked = new Int32Array(places.length);
  for (let at = 0; at < picked.length; at++) picked[at] = column[places[at] ?? 0] ?? 0;
  return picked;
}

/** Puts what has one age in one cell in order. Such runs are short, and most are of one. */
function sortRuns(
  order: Int32Array,
  starts: Int32Array,
  age: Int32Array,
  compare: (one: number, other: number) => number,
): void {
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const end = starts[cell + 1] ?? 0;
    for (let start = starts[cell] ?? 0; start < end;) {
      let next = start + 1;
      while (next < end && age[order[next] ?? 0] === age[order[start] ?? 0]) next++;
      if (next - start > 1) order.subarray(start, next).sort(compare);
      start = next;
    }
  }
}
