/** The files that a reader chose, those in archives among them. */
import type { Parsed, Problem } from '../model/problem.ts';
import { within } from './path.ts';
import { isWorkbook } from './xlsx/read.ts';
import { isZip } from './zip/directory.ts';
import { unpack, type NamedBytes } from './zip/unpack.ts';

/** What systems put into archives beside what people put there. */
const CLUTTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** All files, unpacked. */
export function filesIn(chosen: readonly NamedBytes[]): Parsed<readonly NamedBytes[]> {
  const problems: Problem[] = [];
  const files = chosen.flatMap((file): readonly NamedBytes[] => {
    const parsed = unpackedFile(file);
    if (parsed.ok) return parsed.value;
    problems.push(...within(chosen.length > 1 ? file.name : undefined, parsed.problems));
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: files, notes: [] };
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
