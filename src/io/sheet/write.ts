/** Writes a data set as a sheet: one statement a row, in the columns that Parley reads. */
import type { Dataset, Statement, Text } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { textIn } from '../../model/text.ts';
import { csvText } from '../csv.ts';
import { idNames, type Names } from '../names.ts';
import { COLUMNS, type Column } from './columns.ts';

/**
 * A data set as a sheet; read back it gives the same ties, issues and quotes. Things go by their names in `names`,
 * by their ids unless told otherwise. What has no column (lead-ins, locators, coders, contradictions, and whatever
 * no statement mentions) is not in it. Texts are in the data set's language.
 */
export function writeSheet(dataset: Dataset, names: Names = idNames(dataset)): string {
  const rows = dataset.statements.map((statement) => {
    const cells = sheetCells(statement, dataset, names);
    return COLUMNS.map((column) => cells[column] ?? '');
  });
  return csvText([COLUMNS, ...rows]);
}

/** The cells of a statement's row; undefined where nothing is to be said. */
export function sheetCells(
  statement: Statement,
  dataset: Dataset,
  names: Names,
): Readonly<Record<Column, string | number | undefined>> {
  const things = lookup(dataset);
  const { issue, towards, speaker, event, redLine } = statement;
  const source = statement.source === undefined ? undefined : must(things.sources, statement.source);
  const topic = issue === undefined ? undefined : must(things.issues, issue).topic;
  const office = statement.role ?? (speaker === undefined ? undefined : must(things.speakers, speaker).role);
  const plain = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : textIn(text, dataset.language, dataset.language);
  return {
    id: statement.id,
    date: statement.date,
    event: event === undefined ? undefined : must(names.events, event),
    party: statement.parties.map((party) => must(names.parties, party)).join('; '),
    speaker: speaker === undefined ? undefined : must(names.speakers, speaker),
    role: plain(office),
    issue: issue === undefined ? undefined : must(names.issues, issue),
    towards: towards === undefined ? undefined : must(names.parties, towards),
    position: statement.position,
    kind: statement.kind,
    text: statement.text,
    language: statement.language ?? (statement.text === undefined ? undefined : dataset.language),
    intensity: statement.intensity,
    red_line: redLine === undefined ? undefined : redLine ? 'yes' : 'no',
    topic: topic === undefined ? undefined : must(names.topics, topic),
    source_title: source?.title,
    source_outlet: source?.outlet,
    source_url: source?.url,
    source_date: source?.date,
    confidence: statement.confidence,
    note: plain(statement.note),
  };
}
