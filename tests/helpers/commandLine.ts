/** The command line without a process: files in memory, output as text. */
import { run } from '../../src/cli/run.ts';
import type { OpenSqlite } from '../../src/io/dna/sqlite.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The files that were written. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs a command over files given by name, as text or bytes. A name that ends in `/` cannot be written. */
export function parley(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  sqlite?: OpenSqlite,
): Ran {
  let out = '';
  let err = '';
  const written: Record<string, string> = {};
  const status = run(argv, {
    read(path) {
      const file = files[path];
      if (file === undefined) throw new Error(`no such file: ${path}`);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    write(path, texts) {
      if (path.endsWith('/')) throw new Error(`is a folder: ${path}`);
      written[path] = [...texts].join('');
    },
    sqlite,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { status, out, err, written };
}
