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
import type { Cells } from './cells.ts';
import { COLUMNS } from './columns.ts';
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
  /** All cells that were read: two rows that say the same have the same. */
  readonly content: string;
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
  readonly date: (cell: string) => string | undefined;
  readonly sourceDate: (cell: string) => string | undefined;
  readonly position: PositionReader;
}

const DATE = 'a real date: YYYY-MM-DD, YYYY-MM, YYYY or a date-time';

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0'].map((word) => [word, false] as const),
]);

/** Reads a row, reporting everything wrong with it. Undefined where a statement lacks what every one has. */
export function draftOf(cells: Cells, readers: ColumnReaders): Draft | undefined {
  const { row, text, read, report } = cells;
  const parties = partiesOf(cells);
  const position = read('position', readers.position.read, readers.position.expected);
  if (text('position') === undefined) report('position', 'nothing', readers.position.expected);
  const kind = read('kind', oneWord(EVIDENCE_KINDS), oneOf(EVIDENCE_KINDS));
  const draft = {
    row,
    content: JSON.stringify(COLUMNS.map((column) => text(column) ?? '')),
    id: text('id'),
    date: read('date', readers.date, DATE),
    event: text('event'),
    parties,
    speaker: text('speaker'),
    role: text('role'),
    ...aboutOf(cells, parties),
    topic: text('topic'),
    // Whether words are verbatim only their coder knows: to call them a quote would claim more.
    kind: kind ?? (text('text') === undefined ? 'coded' : 'reported'),
    text: text('text'),
    language: text('language'),
    intensity: read('intensity', oneWord(INTENSITIES), oneOf(INTENSITIES)),
    redLine: read('red_line', (cell) => YES_NO.get(cell.toLowerCase()), 'yes or no'),
    source: sourceOf(cells, readers),
    confidence: read('confidence', oneWord(CONFIDENCES), oneOf(CONFIDENCES)),
    note: text('note'),
  };
  return position === undefined ? undefined : { ...draft, position };
}

function oneWord<T extends string | number>(words: readonly T[]): (cell: string) => T | undefined {
  return (cell) => words.find((word) => String(word) === cell.toLowerCase());
}

/** Several parties of a joint statement stand in one cell. */
function partiesOf({ names: namesIn, report }: Cells): readonly string[] {
  const names = namesIn('party');
  const parties = [...new Set(names)];
  if (parties.length === 0) report('party', 'nothing', 'at least one party');
  const twice = parties.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) report('party', `${shown(twice)} twice`, 'each party once');
  return parties;
}

function aboutOf({ has, text, names, report }: Cells, parties: readonly string[]) {
  const issue = text('issue');
  const [towards, another] = names('towards');
  if (issue === undefined && towards === undefined) {
    if (has('issue')) report('issue', 'nothing', 'an issue, or a party in column towards');
    else report('towards', 'nothing', 'the party that the position is towards');
  }
  if (issue !== undefined && towards !== undefined) {
    report('towards', `${shown(towards)}, and ${shown(issue)} in column issue`, 'exactly one of the two');
  }
  if (another !== undefined) report('towards', shown(text('towards')), 'one party');
  if (towards !== undefined && parties.includes(towards)) {
    report('towards', shown(towards), 'a party other than those that speak');
  }
  return { issue, towards };
}

function sourceOf({ text, read, report }: Cells, readers: ColumnReaders): SourceDraft | undefined {
  const address = read('source_url', (cell) => (v.is(url, cell) ? cell : undefined), URL_EXPECTED);
  const date = read('source_date', readers.sourceDate, DATE);
  const title = text('source_title');
  const outlet = text('source_outlet') ?? (address === undefined ? title : hostOf(address));
  if (outlet !== undefined) return { outlet, title, url: address, date };
  if (date !== undefined)
    report('source_outlet', 'nothing', 'an outlet, a title or an address of the source whose date is given');
  return undefined;
}

/** `www.example.org` of an address. */
function hostOf(address: string): string {
  return address.replace(/^\w+:\/\//, '').replace(/[/?#].*$/s, '') || address;
}
