/** Opening a file for a command, and saying what is wrong with it. */
import { openFiles } from '../io/openFiles.ts';
import type { Opened, OpenOptions } from '../io/open.ts';
import type { Note, Parsed, Problem } from '../model/problem.ts';
import { reason, type Io } from './io.ts';

/** The most problems of one file that are written out; the rest are counted. */
const MOST = 100;

/** Opens a file. One that cannot be read has that for a problem. */
export function openFile(path: string, options: OpenOptions, io: Io): Parsed<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = io.read(path);
  } catch (error) {
    return {
      ok: false,
      problems: [{ path: 'file', found: reason(error), expected: 'a file that can be read' }],
    };
  }
  return openFiles([{ name: path, bytes }], { ...options, sqlite: io.sqlite });
}

/** Problems, one a line: `FILE: PATH: found …, expected …`. */
export function problemLines(file: string, problems: readonly Problem[]): string {
  return lines(
    file,
    problems.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`),
    'problems',
  );
}

/** Notes, one a line: `FILE: PATH: message`. */
export function noteLines(file: string, notes: readonly Note[]): string {
  return lines(
    file,
    notes.map(({ path, message }) => `${path}: note: ${message}`),
    'notes',
  );
}

function lines(file: string, messages: readonly string[], what: string): string {
  const more = messages.length - MOST;
  const written = more > 0 ? [...messages.slice(0, MOST), `and ${more} more ${what}`] : messages;
  return written.map((message) => `${file}: ${onOneLine(message)}\n`).join('');
}

/** A message without characters that a terminal obeys: names in files may hold any. */
function onOneLine(message: string): string {
  return message.replaceAll(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
