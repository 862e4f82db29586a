/** The command line's entry: joins the commands to the process. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { hasten } from '../analysis/hasten.ts';
import { MANY_PAIRS } from '../analysis/manyPairs.ts';
import { startSqlite } from '../io/dna/sqlJs.ts';
import { mayNeedSqlite } from '../io/openFiles.ts';
import { filesIn } from './options.ts';
import { run } from './run.ts';

hasten(MANY_PAIRS);

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** What was read, by path: a pipe can be read once only. */
const files = new Map<string, Uint8Array>();

function read(path: string): Uint8Array {
  const bytes = files.get(path) ?? readFileSync(path);
  files.set(path, bytes);
  return bytes;
}

function write(path: string, texts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const text of texts) writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Whether a file must wait for SQLite. One that cannot be read need not: the command that opens it says why. */
function waitsForSqlite(path: string): boolean {
  try {
    return mayNeedSqlite(read(path));
  } catch {
    return false;
  }
}

const args = argv.slice(2);
// It takes its time to start, and few files are databases.
const sqlite = filesIn(args).some(waitsForSqlite) ? await startSqlite() : undefined;

// Not exit(): what is still being written to a pipe would be cut off.
process.exitCode = run(args, {
  read,
  write,
  sqlite,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
