/** The command line's entry: joins the commands to the process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { run } from './run.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not exit(): what is still being written to a pipe would be cut off.
process.exitCode = run(argv.slice(2), {
  read: (path) => readFileSync(path),
  write: (path, text) => writeFileSync(path, text),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
