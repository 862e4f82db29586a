/** The files that a reader chose, those in archives among them. */
import type { Parsed, Problem } from '../model/problem.ts';
import { FILE_BYTES, FILES } from './limits.ts';
import { within } from './path.ts';
import { isWorkbook } from './xlsx/read.ts';
import { isZip } from './zip/directory.ts';
import { unpack, type NamedBytes } from './zip/unpack.ts';

/** What systems put into archives beside what people put there. */
const CLUTTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** All files, unpacked. */
export function filesIn(chosen: readonly NamedBytes[]): Parsed<readonly NamedBytes[]> {
  const large = tooMuch(chosen);
  if (large) return { ok: false, problems: [large] };
  const problems: Problem[] = [];
  const files: NamedBytes[] = [];
  for (const file of chosen) {
    const parsed = unpackedFile(file);
    if (parsed.ok) files.push(...parsed.value);
    else problems.push(...within(chosen.length > 1 ? file.name : undefined, parsed.problems));
    // Each archive may be small enough, and all of them too much.
    const more = tooMuch(files);
    if (more) return { ok: false, problems: [more] };
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: files, notes: [] };
}

/** What is wrong with so many files, or with so large ones. */
function tooMuch(files: readonly NamedBytes[]): Problem | undefined {
  const problem = (found: string, most: number) => ({ path: 'file', found, expected: `at most ${most}` });
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (files.length > FILES) return problem(`${files.length} files`, FILES);
  return bytes > FILE_BYTES ? problem(`${bytes} bytes`, FILE_BYTES) : undefined;
}

/** What stands before the places in a file: the name of one from an archive, which the reader does not know yet. */
export function nameInArchive(file: NamedBytes, chosen: readonly NamedBytes[]): string | undefined {
  return chosen.includes(file) ? undefined : file.name;
}

/** Whether a file is an archive; a workbook is one too, but one file to its reader. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) && !isWorkbook(bytes);
}

function unpackedFile(file: NamedBytes): Parsed<readonly NamedBytes[]> {
  if (!isArchive(file.bytes)) return { ok: true, value: [file], notes: [] };
  return unpack(file.bytes, (name) => !CLUTTER.test(name));
}
