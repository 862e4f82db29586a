/** Opens what a reader chose: one file, several that belong together, or an archive of them. */
import type { Note, Parsed, Problem } from '../model/problem.ts';
import { filesIn, isArchive, nameInArchive } from './chosenFiles.ts';
import { beginsAsSqlite } from './dna/sqlite.ts';
import { FileText } from './fileText.ts';
import { writtenNames } from './names.ts';
import { openBytes, type Opened, type OpenOptions } from './open.ts';
import { within } from './path.ts';
import { polisKind, type PolisFile, type PolisKind } from './polis/files.ts';
import { surveyPolis } from './polis/read.ts';
import { delimitedTables } from './sheet/delimited.ts';
import { surveyMerged } from './sheet/merged.ts';
import { datasetOf } from './sheet/survey.ts';
import { tooLarge } from './sheet/tooLarge.ts';
import type { NamedBytes } from './zip/unpack.ts';

/** Opens files, in whatever order they come. A single one may be of any format; an archive is unpacked first. */
export function openFiles(files: readonly NamedBytes[], options: OpenOptions = {}): Parsed<Opened> {
  const unpacked = filesIn(files);
  if (!unpacked.ok) return unpacked;
  const [first, ...others] = unpacked.value;
  if (!first) return { ok: false, problems: [{ path: 'file', found: 'nothing', expected: 'a file' }] };
  if (others.length > 0)
    return openExport(unpacked.value, files.length === 1 ? files[0]?.name : undefined, options);
  const parsed = openBytes(first.bytes, first.name, options);
  const name = nameInArchive(first, files);
  if (!parsed.ok) return { ok: false, problems: within(name, parsed.problems) };
  const value = { ...parsed.value, leftOut: within(name, parsed.value.leftOut) };
  return { ok: true, value, notes: within(name, parsed.notes) };
}

/** Whether SQLite must be ready before a file is opened: it is a database, or an archive that may hold one. */
export function mayNeedSqlite(bytes: Uint8Array): boolean {
  return beginsAsSqlite(bytes) || isArchive(bytes);
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
    const text = FileText.of(bytes);
    const large = tooLarge(text);
    if (large) problems.push(...within(name, [large]));
    const candidate = (large ? [] : delimitedTables(text)).find(({ headings }) => polisKind(headings));
    const kind = candidate && polisKind(candidate.headings);
    const first = kind && known.get(kind);
    if (!kind) notes.push({ path: name, message: 'no file of a Polis export that Parley reads' });
    else if (first)
      problems.push({ path: name, found: `a second ${kind}.csv`, expected: `one: ${first.name} is one` });
    else known.set(kind, { name, table: candidate.table() });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (known.size === 0) {
    const found = `${files.length} files that do not belong together`;
    return {
      ok: false,
      problems: [{ path: 'file', found, expected: 'one file, or those of one Polis export' }],
    };
  }
  const name = archive ?? (known.get('votes') ?? known.get('participants-votes'))?.name ?? '';
  const survey = surveyPolis(Object.fromEntries(known), options.groups ?? false);
  const parsed = datasetOf(surveyMerged(survey, options.merge ?? []), name);
  if (!parsed.ok) return parsed;
  const { value: dataset } = parsed;
  const value = { dataset, names: writtenNames(dataset), leftOut: [] };
  return { ok: true, value, notes: [...notes, ...parsed.notes] };
}
