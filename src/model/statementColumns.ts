/** All that statements have, as columns in as little memory as they need: what goes from place to place, and is kept. */
import { codedOf, distinct, type Coded } from './coded.ts';
import type { Id, IssueStatement, Statement, TowardsStatement } from './dataset.ts';
import { packedTexts, textAt, type PackedTexts } from './packedTexts.ts';

/** Each different value, and of each statement the place of its own. Where all have the same value there are no places. */
export interface Column<T> {
  readonly values: readonly T[];
  readonly codes: Codes;
}

type Codes = Uint8Array | Uint16Array | Int32Array;

/** What a statement has beside its id and its words. */
type Fields = Omit<IssueStatement, 'id' | 'text' | 'issue' | 'towards'> & {
  readonly issue: IssueStatement['issue'] | undefined;
  readonly towards: TowardsStatement['towards'] | undefined;
};

export type FieldColumns = { readonly [F in keyof Fields]-?: Column<Fields[F]> };

export interface StatementColumns {
  readonly size: number;
  /** One for each. */
  readonly id: PackedTexts;
  /** An empty text stands for none. */
  readonly text: { readonly values: PackedTexts; readonly codes: Codes };
  readonly fields: FieldColumns;
}

const NO_CODES = new Uint8Array();
const [BYTE, TWO_BYTES] = [2 ** 8, 2 ** 16];

/** The column of what nobody has. */
export const ABSENT: Column<undefined> = { values: [undefined], codes: NO_CODES };

function narrowCodes({ values, codes }: Coded<unknown>): Codes {
  if (values.length <= 1) return NO_CODES;
  if (values.length <= BYTE) return Uint8Array.from(codes);
  return values.length <= TWO_BYTES ? Uint16Array.from(codes) : codes;
}

/** The same column in less memory. */
export function narrow<T>(coded: Coded<T>): Column<T> {
  return { values: coded.values, codes: narrowCodes(coded) };
}

/** The words of statements, each different text once. */
export function wordsColumn(said: Coded<string | undefined>): StatementColumns['text'] {
  const coded = distinct(said);
  return { values: packedTexts(coded.values.map((text) => text ?? '')), codes: narrowCodes(coded) };
}

/** The column for whoever counts by it. */
export function wide<T>({ values, codes }: Column<T>, size: number): Coded<T> {
  return { values, codes: codes.length === 0 ? new Int32Array(size) : Int32Array.from(codes) };
}

/** What a statement has in a column. */
export function valueAt<T>({ values, codes }: Column<T>, at: number): T | undefined {
  return values[codes[at] ?? 0];
}

const NONE: readonly Id[] = [];

/** One statement as an object. Those of the same parties share the list of them. */
export function statementIn({ id, text, fields }: StatementColumns, at: number): Statement {
  const words = textAt(text.values, text.codes[at] ?? 0);
  const core = {
    id: textAt(id, at),
    date: valueAt(fields.date, at),
    event: valueAt(fields.event, at),
    parties: valueAt(fields.parties, at) ?? NONE,
    speaker: valueAt(fields.speaker, at),
    role: valueAt(fields.role, at),
    position: valueAt(fields.position, at) ?? 'unclear',
    intensity: valueAt(fields.intensity, at),
    redLine: valueAt(fields.redLine, at),
    kind: valueAt(fields.kind, at) ?? 'coded',
    text: words === '' ? undefined : words,
    context: valueAt(fields.context, at),
    language: valueAt(fields.language, at),
    source: valueAt(fields.source, at),
    locator: valueAt(fields.locator, at),
    confidence: valueAt(fields.confidence, at),
    coder: valueAt(fields.coder, at),
    contradicts: valueAt(fields.contradicts, at) ?? NONE,
    note: valueAt(fields.note, at),
  };
  const [issue, towards] = [valueAt(fields.issue, at), valueAt(fields.towards, at)];
  if (issue !== undefined) return { ...core, issue };
  if (towards !== undefined) return { ...core, towards };
  throw new Error(`statement ${core.id} is about nothing`);
}

/** The columns of statements that are there as objects. */
export function columnsOf(statements: readonly Statement[]): StatementColumns {
  const column = <T>(of: (each: Statement) => T, keyOf?: (value: T) => unknown): Column<T> =>
    narrow(codedOf(statements, of, keyOf));
  // Ids have no blanks.
  const together = (ids: readonly Id[]): string => ids.join(' ');
  return {
    size: statements.length,
    id: packedTexts(statements.map(({ id }) => id)),
    text: wordsColumn(codedOf(statements, ({ text }) => text)),
    fields: {
      date: column(({ date }) => date),
      event: column(({ event }) => event),
      parties: column(({ parties }) => parties, together),
      speaker: column(({ speaker }) => speaker),
      role: column(({ role }) => role),
      issue: column(({ issue }) => issue),
      towards: column(({ towards }) => towards),
      position: column(({ position }) => position),
      intensity: column(({ intensity }) => intensity),
      redLine: column(({ redLine }) => redLine),
      kind: column(({ kind }) => kind),
      context: column(({ context }) => context),
      language: column(({ language }) => language),
      source: column(({ source }) => source),
      locator: column(({ locator }) => locator),
      confidence: column(({ confidence }) => confidence),
      coder: column(({ coder }) => coder),
      contradicts: column(({ contradicts }) => contradicts, together),
      note: column(({ note }) => note),
    },
  };
}
