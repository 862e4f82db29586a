/** One row of a sheet as a statement that still knows things by their names. */
import * as v from 'valibot';
import {
  CONFIDENCES,
  EVIDENCE_KINDS,
  INTENSITIES,
  type Confidence,
  type EvidenceKind,
  type Intensity,
  type Position,
} from '../../model/dataset.ts';
import { oneOf, URL_EXPECTED, url } from '../fields.ts';
import { shown } from '../path.ts';
import type { Cells, Reader } from './cells.ts';
import type { PositionReader } from './positions.ts';

/** Where a row's statement can be read. At least the outlet is known, if only as the address's host. */
export interface SourceDraft {
  readonly outlet: string;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

/** A statement whose values are checked, and whose parties, issue and so on are names as written. */
export interface Draft {
  readonly row: number;
  readonly id: string | undefined;
  readonly date: string | undefined;
  readonly event: string | undefined;
  readonly parties: readonly string[];
  readonly speaker: string | undefined;
  readonly role: string | undefined;
  readonly issue: string | undefined;
  readonly towards: string | undefined;
  readonly topic: string | undefined;
  readonly position: Position;
  readonly kind: EvidenceKind;
  readonly text: string | undefined;
  readonly language: string | undefined;
  readonly intensity: Intensity | undefined;
  readonly redLine: boolean | undefined;
  readonly source: SourceDraft | undefined;
  readonly confidence: Confidence | undefined;
  readonly note: string | undefined;
}

/** What a position has that came without words: a vote, a cell of a matrix. */
export const CODED = {
  id: undefined,
  date: undefined,
  event: undefined,
  speaker: undefined,
  role: undefined,
  issue: undefined,
  towards: undefined,
  topic: undefined,
  kind: 'coded',
  text: undefined,
  language: undefined,
  intensity: undefined,
  redLine: undefined,
  source: undefined,
  confidence: undefined,
  note: undefined,
} as const;

/** How cells are read whose meaning depends on their whole column. */
export interface ColumnReaders {
  readonly date: Reader<string>;
  readonly sourceDate: Reader<string>;
  readonly position: PositionReader;
}

const DATE = 'a real date: YYYY-MM-DD, YYYY-MM, YYYY or a date-time';

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0'].map((word) => [word, false] as const),
]);

export const YES_OR_NO: Reader<boolean> = (cell) => YES_NO.get(cell.toLowerCase());
export const [KIND, INTENSITY, CONFIDENCE] = [
  oneWord(EVIDENCE_KINDS),
  oneWord(INTENSITIES),
  oneWord(CONFIDENCES),
];
const [A_KIND, AN_INTENSITY, A_CONFIDENCE] = [oneOf(EVIDENCE_KINDS), oneOf(INTENSITIES), oneOf(CONFIDENCES)];
export const ADDRESS: Reader<string> = (cell) => (v.is(url, cell) ? cell : undefined);

/** Reads a row, reporting everything wrong with it. Undefined where a statement lacks what every one has. */
export function draftOf(cells: Cells, readers: ColumnReaders): Draft | undefined {
  const parties = partiesOf(cells);
  const position = cells.read('position', readers.position.read, readers.position.expected);
  if (cells.text('position') === undefined) cells.report('position', 'nothing', readers.position.expected);
  const kind = cells.read('kind', KIND, A_KIND);
  const id = cells.text('id');
  const date = cells.read('date', readers.date, DATE);
  checkAbout(cells, parties);
  const text = cells.text('text');
  const intensity = cells.read('intensity', INTENSITY, AN_INTENSITY);
  const redLine = cells.read('red_line', YES_OR_NO, 'yes or no');
  const source = sourceOf(cells, readers);
  const confidence = cells.read('confidence', CONFIDENCE, A_CONFIDENCE);
  if (position === undefined) return undefined;
  return {
    row: cells.row,
    id,
    date,
    event: cells.text('event'),
    parties,
    speaker: cells.text('speaker'),
    role: cells.text('role'),
    issue: cells.text('issue'),
    towards: cells.names('towards')[0],
    topic: cells.text('topic'),
    position,
    kind: kind ?? kindOf(text !== undefined),
    text,
    language: cells.text('language'),
    intensity,
    redLine,
    source,
    confidence,
    note: cells.text('note'),
  };
}

/** Whether words are verbatim only their coder knows: to call them a quote would claim more. */
export function kindOf(hasWords: boolean): EvidenceKind {
  return hasWords ? 'reported' : 'coded';
}

function oneWord<T extends string | number>(words: readonly T[]): Reader<T> {
  const known = new Map(words.map((word) => [String(word), word]));
  return (cell) => known.get(cell) ?? known.get(cell.toLowerCase());
}

/** Several parties of a joint statement stand in one cell. */
function partiesOf(cells: Cells): readonly string[] {
  const names = cells.names('party');
  if (names.length === 1) return names;
  const parties = [...new Set(names)];
  if (parties.length === 0) cells.report('party', 'nothing', 'at least one party');
  const twice = parties.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) cells.report('party', `${shown(twice)} twice`, 'each party once');
  return parties;
}

function checkAbout(cells: Cells, parties: readonly string[]): void {
  const issue = cells.text('issue');
  const [towards, another] = cells.names('towards');
  if (issue === undefined && towards === undefined) {
    if (cells.has('issue')) cells.report('issue', 'nothing', 'an issue, or a party in column towards');
    else cells.report('towards', 'nothing', 'the party that the position is towards');
  }
  if (issue !== undefined && towards !== undefined) {
    cells.report(
      'towards',
      `${shown(towards)}, and ${shown(issue)} in column issue`,
      'exactly one of the two',
    );
  }
  if (another !== undefined) cells.report('towards', shown(cells.text('towards')), 'one party');
  if (towards !== undefined && parties.includes(towards)) {
    cells.report('towards', shown(towards), 'a party other than those that speak');
  }
}

function sourceOf(cells: Cells, readers: ColumnReaders): SourceDraft | undefined {
  const address = cells.read('source_url', ADDRESS, URL_EXPECTED);
  const date = cells.read('source_date', readers.sourceDate, DATE);
  const title = cells.text('source_title');
  const source = sourceNamed(cells.text('source_outlet'), title, address, date);
  if (!source && date !== undefined) {
    const expected = 'an outlet, a title or an address of the source whose date is given';
    cells.report('source_outlet', 'nothing', expected);
  }
  return source;
}

/** The source of which so much is known; undefined where that is not even an outlet. */
export function sourceNamed(
  named: string | undefined,
  title: string | undefined,
  address: string | undefined,
  date: string | undefined,
): SourceDraft | undefined {
  const outlet = named ?? (address === undefined ? title : hostOf(address));
  return outlet === undefined ? undefined : { outlet, title, url: address, date };
}

/** `www.example.org` of an address. */
function hostOf(address: string): string {
  return address.replace(/^\w+:\/\//, '').replace(/[/?#].*$/s, '') || address;
}
