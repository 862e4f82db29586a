/** Opens what a reader chose: one file, several that belong together, or an archive of them. */
import type { Note, Parsed, Problem } from '../model/problem.ts';
import { decodeText } from './bytes.ts';
import { beginsAsSqlite } from './dna/sqlite.ts';
import { writtenNames } from './names.ts';
import { openBytes, type Opened, type OpenOptions } from './open.ts';
import { within } from './path.ts';
import { polisKind, type PolisFile, type PolisKind } from './polis/files.ts';
import { readPolis } from './polis/read.ts';
import { delimitedTables } from './sheet/delimited.ts';
import { isZip } from './zip/directory.ts';
import { isWorkbook } from './xlsx/read.ts';
import { unpack, type NamedBytes } from './zip/unpack.ts';

/** What systems put into archives beside what people put there. */
const CLUTTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** Opens files, in whatever order they come. A single one may be of any format; an archive is unpacked first. */
export function openFiles(files: readonly NamedBytes[], options: OpenOptions = {}): Parsed<Opened> {
  const problems: Problem[] = [];
  const unpacked = files.flatMap((file): readonly NamedBytes[] => {
    const parsed = unpackedFile(file);
    if (parsed.ok) return parsed.value;
    problems.push(...within(files.length > 1 ? file.name : undefined, parsed.problems));
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const [first, ...others] = unpacked;
  if (!first) return { ok: false, problems: [{ path: 'file', found: 'nothing', expected: 'a file' }] };
  if (others.length > 0)
    return openExport(unpacked, files.length === 1 ? files[0]?.name : undefined, options);
  const parsed = openBytes(first.bytes, first.name, options);
  // Of a file in an archive the reader knows no name yet.
  const name = files.includes(first) ? undefined : first.name;
  return parsed.ok
    ? { ...parsed, notes: within(name, parsed.notes) }
    : { ok: false, problems: within(name, parsed.problems) };
}

/** Whether SQLite must be ready before a file is opened: it is a database, or an archive that may hold one. */
export function mayNeedSqlite(bytes: Uint8Array): boolean {
  return beginsAsSqlite(bytes) || (isZip(bytes) && !isWorkbook(bytes));
}

/** The files of an archive; a workbook is an archive too, but one file to its reader. */
function unpackedFile(file: NamedBytes): Parsed<readonly NamedBytes[]> {
  if (!isZip(file.bytes) || isWorkbook(file.bytes)) return { ok: true, value: [file], notes: [] };
  return unpack(file.bytes, (name) => !CLUTTER.test(name));
}

/** Opens the files of one Polis export: no others belong together. */
function openExport(
  files: readonly NamedBytes[],
  archive: string | undefined,
  options: OpenOptions,
): Parsed<Opened> {
  const known = new Map<PolisKind, PolisFile & { readonly name: string }>();
  const problems: Problem[] = [];
  const notes: Note[] = [];
  for (const { name, bytes } of files) {
    const candidate = delimitedTables(decodeText(bytes)).find(({ headings }) => polisKind(headings));
    const kind = candidate && polisKind(candidate.headings);
    const first = kind && known.get(kind);
    if (!kind) notes.push({ path: name, message: 'no file of a Polis export that Parley reads' });
    else if (first)
      problems.push({ path: name, found: `a second ${kind}.csv`, expected: `one: ${first.name} is one` });
    else known.set(kind, { name, table: candidate.table() });
  }
  if (known.size === 0) {
    const found = `${files.length} files that do not belong together`;
    return {
      ok: false,
      problems: [{ path: 'file', found, expected: 'one file, or those of one Polis export' }],
    };
  }
  if (problems.length > 0) return { ok: false, problems };
  const name = archive ?? (known.get('votes') ?? known.get('participants-votes'))?.name ?? '';
  const parsed = readPolis(Object.fromEntries(known), name, options.groups ?? false);
  if (!parsed.ok) return parsed;
  const { value: dataset } = parsed;
  return { ok: true, value: { dataset, names: writtenNames(dataset) }, notes: [...notes, ...parsed.notes] };
}
