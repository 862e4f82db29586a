/** The command line: the page's numbers without the page. */
import { findings } from '../analysis/findings.ts';
import { csvPieces, jsonPieces } from '../export/tables/table.ts';
import { blocTable, issueTable, tieTable } from '../export/tables/tables.ts';
import type { Opened } from '../io/open.ts';
import { chosenFilter } from './chosen.ts';
import { converted } from './converted.ts';
import { noteLines, openFile, problemLines } from './files.ts';
import { joined, reason, type Io } from './io.ts';
import { readCommand, type Command } from './options.ts';
import { USAGE, type TableName } from './usage.ts';

/** Exit statuses. */
const DONE = 0;
const PROBLEMS = 1;
const WRONG_OPTION = 2;

/** How each command makes its table. */
const TABLE = { ties: tieTable, issues: issueTable, blocs: blocTable } as const satisfies Record<
  TableName,
  unknown
>;

type Of<N extends Command['name']> = Extract<Command, { readonly name: N }>;

/** Runs a command and gives its exit status: 0, 1 for problems with a file, 2 for a wrong option. */
export function run(argv: readonly string[], io: Io): number {
  const typed = readCommand(argv);
  if (!typed.ok) return wrongOption(typed.wrong, io);
  const { command } = typed;
  switch (command.name) {
    case 'help':
      io.out(USAGE);
      return DONE;
    case 'validate':
      return validate(command, io);
    case 'ties':
    case 'issues':
    case 'blocs':
      return withFile(command, io, (opened) => print(opened, command, io));
    case 'convert':
      return withFile(command, io, (opened) => convert(opened, command, io));
  }
}

function wrongOption(wrong: readonly string[], io: Io): number {
  io.err(`${wrong.join('\n')}\n\n${USAGE}`);
  return WRONG_OPTION;
}

/** Problems are what `validate` was asked for: they go to stdout. */
function validate({ files, reading }: Of<'validate'>, io: Io): number {
  const statuses = files.map((file) => {
    const parsed = openFile(file, reading, io);
    if (parsed.ok) io.err(noteLines(file, parsed.notes));
    else io.out(problemLines(file, parsed.problems));
    return parsed.ok ? DONE : PROBLEMS;
  });
  return Math.max(...statuses);
}

function withFile(
  { file, reading }: Of<TableName> | Of<'convert'>,
  io: Io,
  go: (opened: Opened) => number,
): number {
  const parsed = openFile(file, reading, io);
  io.err(parsed.ok ? noteLines(file, parsed.notes) : problemLines(file, parsed.problems));
  return parsed.ok ? go(parsed.value) : PROBLEMS;
}

function print(opened: Opened, { name, choices, format }: Of<TableName>, io: Io): number {
  const chosen = chosenFilter(opened, choices);
  if (!chosen.ok) return wrongOption(chosen.wrong, io);
  const { count, rule, norm } = choices;
  const found = findings(opened.dataset, chosen.filter, { count, rule, norm });
  const table = TABLE[name](found, opened.names);
  for (const text of joined(format === 'json' ? jsonPieces(table) : csvPieces(table))) io.out(text);
  return DONE;
}

function convert(opened: Opened, { to, out }: Of<'convert'>, io: Io): number {
  const texts = joined(converted(opened, to));
  if (out === undefined) {
    for (const text of texts) io.out(text);
    return DONE;
  }
  try {
    io.write(out, texts);
    return DONE;
  } catch (error) {
    io.err(`${out}: file: found ${reason(error)}, expected a place to write to\n`);
    return PROBLEMS;
  }
}
