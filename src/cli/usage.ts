/** What the command line can do, as it says so itself. */
import { CONFIDENCES, EVIDENCE_KINDS } from '../model/dataset.ts';
import { COUNTS, NORMS, RULES } from '../model/view.ts';

/** The commands that print a table. */
const TABLES = ['ties', 'issues', 'blocs'] as const;
export type TableName = (typeof TABLES)[number];

export const COMMANDS = ['validate', ...TABLES, 'convert'] as const;
export const TARGETS = ['parley', 'csv', 'graphml', 'gexf'] as const;
export const TABLE_FORMATS = ['csv', 'json'] as const;

export const USAGE = `usage:
  parley validate FILE...
  parley ${TABLES.join('|')} FILE [--rule ${RULES.join('|')}] [--norm ${NORMS.join('|')}]
      [--count ${COUNTS.join('|')}] [--from D] [--to D] [--parties a~b] [--issues a~b] [--topics a~b]
      [--evidence ${EVIDENCE_KINDS.join('~')}] [--joint off] [--confidence ${CONFIDENCES.join('~')}]
      [--format ${TABLE_FORMATS.join('|')}]
  parley convert FILE --to ${TARGETS.join('|')} [--out FILE]

FILE is a Parley file (JSON), a sheet or another table (CSV, TSV, semicolon CSV, XLSX), a database or an event list of
Discourse Network Analyzer, or a ZIP of one file or of a Polis export. Where it needs that, any command takes
    [--map party=organization,issue=concept,position=agreement] [--statement-type NAME]
D is a day, month or year: 2017-01-23, 2017-01 or 2017. Lists name things as the tables do.
`;
