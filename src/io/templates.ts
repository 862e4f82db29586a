/** Empty files to begin with. */
import { csvText } from './csv.ts';
import { COLUMNS, type Column } from './sheet/columns.ts';

/** A row that shows what each column is for. Nobody said it: its names and words call themselves examples. */
const EXAMPLE: Readonly<Partial<Record<Column, string>>> = {
  date: '2017-01-23',
  party: 'Example party',
  speaker: 'Example speaker',
  role: 'Head of delegation',
  issue: 'The example issue, as one sentence that can be supported or opposed',
  position: 'conditional',
  kind: 'reported',
  text: 'Example: would agree if the other side agreed first. Delete this row.',
  language: 'en',
  topic: 'Example topic',
  source_title: 'Example article',
  source_outlet: 'Example newspaper',
  source_url: 'https://example.org/article',
  source_date: '2017-01-24',
  confidence: 'medium',
};

/** A sheet with every column and one example row. */
export function sheetTemplate(): string {
  return csvText([COLUMNS, COLUMNS.map((column) => EXAMPLE[column] ?? '')]);
}

/** A Parley file without anything in it. `schema` is the address of the JSON Schema, by which an editor completes it. */
export function parleyTemplate(schema: string | undefined): string {
  const file = {
    ...(schema !== undefined && { $schema: schema }),
    format: 'parley',
    version: 1,
    id: 'my-negotiation',
    title: 'My negotiation',
    language: 'en',
    topics: [],
    parties: [],
    speakers: [],
    issues: [],
    events: [],
    sources: [],
    statements: [],
    shownParties: [],
    shownIssues: [],
    ring: [],
    stories: [],
    aliases: {},
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
