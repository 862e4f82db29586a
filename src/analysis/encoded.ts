/**
 * A data set's statements as columns of numbers, put in order once: whatever a view asks of very many statements is one
 * walk over them, without an object for each.
 */
import { CONFIDENCES, EVIDENCE_KINDS } from '../model/dataset.ts';
import { usesOf, type Coded } from '../model/coded.ts';
import type { CodedStatements } from '../model/codedStatements.ts';
import type { Dataset, Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import { codedStatements } from '../model/said.ts';
import { cellOrder } from './cellOrder.ts';
import { placeColumn, type Numbers } from './columns.ts';
import { dateColumns, type DateColumns } from './dateColumns.ts';
import { formColumns, type Forms } from './forms.ts';
import { once, type Once } from './once.ts';
import { levelColumns } from './levels.ts';
import { countedInto } from './radix.ts';

/** The statements in the file's order. */
export interface StatementColumns {
  readonly size: number;
  /** What it is about: a place among the issues or, from there on, among the parties that one can speak of. */
  readonly thing: Int32Array;
  /** A place in the dates. */
  readonly date: Int32Array;
  /** Evidence, confidence and whether it is joint, as one number (`codeParts`). */
  readonly code: Uint8Array;
  /** Its parties, each once: those of statement `i` from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly party: Int32Array;
}

/**
 * What one party said about one thing is a cell. Cells stand by party, then by thing; in each the newest comes first, and
 * what is of one date stands as in the file.
 */
export interface CellIndex {
  /** The cells of party `i` run from `rows[i]` to before `rows[i + 1]`, their entries from `starts[cell]` on. */
  readonly rows: Int32Array;
  readonly thing: Int32Array;
  readonly starts: Int32Array;
  /** 1 where a statement of the cell is a red line. */
  readonly redLine: Uint8Array;
  /** An entry for each statement and each of its parties: its place in the file, its date, and what else decides about it. */
  readonly statement: Int32Array;
  readonly date: Numbers;
  /** Twice its form (forms.ts), and 1 more in the first entry of a cell. */
  readonly form: Numbers;
}

/** Lists of text and typed arrays only: no object for each statement. */
export interface Encoded {
  /** In id order, and so are the issues. Things are the issues, then the parties. */
  readonly parties: readonly Id[];
  readonly issues: readonly Id[];
  readonly dates: DateColumns;
  /** The sizes of values, by level: from 0 up. */
  readonly sizes: Float64Array;
  readonly forms: Forms;
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

/** The columns of a data set whose references resolve; made once. Parties, issues and statements make them, and nothing else. */
export const encoded: Once<Dataset, Encoded> = once(encode);

function encode(dataset: Dataset): Encoded {
  const parties = sortedUnique(dataset.parties.map(({ id }) => id));
  const issues = sortedUnique(dataset.issues.map(({ id }) => id));
  const coded = codedStatements(dataset);
  const dates = dateColumns(coded.date);
  const levels = levelColumns(coded.position);
  const statements = statementColumns(coded, parties, issues, dates.of);
  const forms = formColumns(statements.code, levels.of, levels.sizes.length - 1);
  const cells = cellIndex(coded.redLine, statements, dates.columns, forms, {
    parties: parties.length,
    things: issues.length + parties.length,
  });
  return {
    parties,
    issues,
    dates: dates.columns,
    sizes: levels.sizes,
    forms: forms.columns,
    statements,
    cells,
  };
}

function statementColumns(
  coded: CodedStatements,
  parties: readonly Id[],
  issues: readonly Id[],
  date: Int32Array,
): StatementColumns {
  const { size } = coded;
  const partyOf = placesOf(parties);
  const issueOf = placesOf(issues);
  const placesIn = ({ values }: Coded<Id | undefined>, placeOf: (id: Id) => number): readonly number[] =>
    values.map((id) => (id === undefined ? -1 : placeOf(id)));
  const issue = placesIn(coded.issue, issueOf);
  const towards = placesIn(coded.towards, partyOf);
  const kinds = coded.kind.values.map((kind) => EVIDENCE_KINDS.indexOf(kind));
  const trusts = coded.confidence.values.map((each) =>
    each === undefined ? 0 : CONFIDENCES.indexOf(each) + 1,
  );
  const { starts, party } = speakersOf(coded.parties, partyOf);
  const thing = new Int32Array(size);
  const code = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const one = issue[coded.issue.codes[at] ?? 0] ?? -1;
    const other = towards[coded.towards.codes[at] ?? 0] ?? -1;
    if (one < 0 && other < 0) throw new Error(`about nothing: statement ${at}`);
    thing[at] = one < 0 ? issues.length + other : one;
    const isJoint = (starts[at + 1] ?? 0) - (starts[at] ?? 0) > 1;
    const trust = (trusts[coded.confidence.codes[at] ?? 0] ?? 0) + (isJoint ? CONFIDENCES.length + 1 : 0);
    code[at] = (kinds[coded.kind.codes[at] ?? 0] ?? 0) + EVIDENCE_KINDS.length * trust;
  }
  return { size, thing, date, code, starts, party };
}

/** The parties of all statements, one after another, and where those of each begin. */
function speakersOf(lists: Coded<readonly Id[]>, partyOf: (id: Id) => number) {
  const { values, codes } = lists;
  // A party that is twice there has spoken once.
  const speakers = values.map((ids) => [...new Set(ids.map(partyOf))]);
  const all = usesOf(lists).reduce((sum, uses, place) => sum + uses * (speakers[place]?.length ?? 0), 0);
  const starts = new Int32Array(codes.length + 1);
  const party = new Int32Array(all);
  let next = 0;
  for (let at = 0; at < codes.length; at++) {
    const spoken = speakers[codes[at] ?? 0] ?? [];
    for (let each = 0; each < spoken.length; each++) party[next++] = spoken[each] ?? 0;
    starts[at + 1] = next;
  }
  return { starts, party };
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
  redLines: Coded<boolean | undefined>,
  statements: StatementColumns,
  dates: DateColumns,
  forms: ReturnType<typeof formColumns>,
  many: { readonly parties: number; readonly things: number },
): CellIndex {
  const entries = statements.party.length;
  // Nearly all statements have one party: then entries are statements.
  const isOne = entries === statements.size;
  const said = isOne ? undefined : statementsOfEntries(statements);
  const column = (): Int32Array => new Int32Array(entries);
  const thingOf = said ? pick(statements.thing, said, column()) : statements.thing;
  const dateOf = said ? pick(statements.date, said, column()) : statements.date;
  const age = new Int32Array(entries);
  for (let entry = 0; entry < entries; entry++)
    age[entry] = dates.ranks - 1 - (dates.rank[dateOf[entry] ?? 0] ?? 0);
  const order = cellOrder({
    ...many,
    party: statements.party,
    thing: thingOf,
    age,
    ages: dates.ranks,
  });

  const rows = new Int32Array(many.parties + 1);
  const [thing, starts] = [new Int32Array(entries), new Int32Array(entries + 1)];
  let cells = 0;
  let [lastParty, lastThing] = [-1, -1];
  for (let at = 0; at < entries; at++) {
    const entry = order[at] ?? 0;
    const [party, about] = [statements.party[entry] ?? 0, thingOf[entry] ?? 0];
    if (party === lastParty && about === lastThing) continue;
    [lastParty, lastThing] = [party, about];
    thing[cells] = about;
    starts[cells] = at;
    rows[party + 1] = (rows[party + 1] ?? 0) + 1;
    cells++;
  }
  starts[cells] = entries;
  countedInto(rows);

  const statement = said ? pick(said, order, column()) : order;
  const form = pick(forms.of, statement, placeColumn(entries, 2 * forms.columns.code.length));
  for (let at = 0; at < entries; at++) form[at] = 2 * (form[at] ?? 0);
  for (let cell = 0; cell < cells; cell++) form[starts[cell] ?? 0] = (form[starts[cell] ?? 0] ?? 0) + 1;
  const redLine = new Uint8Array(cells);
  const isRed = redLines.values.map((value) => value === true);
  if (isRed.includes(true)) {
    for (let cell = 0; cell < cells; cell++) {
      for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
        if (isRed[redLines.codes[statement[at] ?? 0] ?? 0] === true) redLine[cell] = 1;
      }
    }
  }
  return {
    rows,
    thing: thing.slice(0, cells),
    starts: starts.slice(0, cells + 1),
    redLine,
    statement,
    date: pick(dateOf, order, placeColumn(entries, dates.rank.length)),
    form,
  };
}

/** Of each entry its statement. */
function statementsOfEntries({ size, starts, party }: StatementColumns): Int32Array {
  const said = new Int32Array(party.length);
  for (let at = 0; at < size; at++) said.fill(at, starts[at] ?? 0, starts[at + 1] ?? 0);
  return said;
}

/** The numbers of a column at some places. */
function pick<T extends Uint16Array | Int32Array>(column: Numbers, places: Int32Array, into: T): T {
  for (let at = 0; at < into.length; at++) into[at] = column[places[at] ?? 0] ?? 0;
  return into;
}
