/** Opens Parley's own file: a data set, or every problem that keeps the text from being one. */
import * as v from 'valibot';
import type { Dataset, Statement } from '../model/dataset.ts';
import type { Note, Parsed, Problem } from '../model/problem.ts';
import { readJson } from './json.ts';
import { keyProblems } from './keys.ts';
import { isObject } from './path.ts';
import { referenceProblems } from './references.ts';
import { parleyFile } from './schema.ts';
import { shapeProblems } from './shapeProblems.ts';

type Shape = v.InferOutput<typeof parleyFile>;

/** The version that this program reads and writes. */
const VERSION = 1;

/** Whether a text begins as JSON does: it is then read as a Parley file, or as nothing. */
export function looksLikeParley(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

/**
 * Reads a Parley file. References are checked even where the shape has problems, in what there is: a reader gets
 * all problems at once.
 */
export function parseParley(text: string): Parsed<Dataset> {
  const json = readJson(text);
  if (!json.ok) return json;
  const newer = newerVersion(json.value, 'parley');
  if (newer) return { ok: false, problems: [newer] };
  const shape = v.safeParse(parleyFile, json.value);
  const problems = [
    ...json.repeated,
    ...shapeProblems(shape.issues ?? []),
    ...keyProblems(parleyFile, json.value),
    ...referenceProblems(json.value),
  ];
  if (!shape.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: datasetOf(shape.output), notes: notesOn(shape.output) };
}

/** Of a format of ours a version that this program does not know. */
export function newerVersion(json: unknown, format: string): Problem | undefined {
  if (!isObject(json) || json['format'] !== format) return undefined;
  const { version } = json;
  if (typeof version !== 'number' || version <= VERSION) return undefined;
  const expected = `${VERSION}: this file was made for a newer version of Parley`;
  return { path: '$.version', found: String(version), expected };
}

/** The data set in a file of the right shape: the same, without what only the file needs. */
function datasetOf({ $schema: _schema, format: _format, version: _version, ...rest }: Shape): Dataset {
  return { ...rest, statements: rest.statements.map(statementOf) };
}

function statementOf({ issue, towards, ...rest }: Shape['statements'][number]): Statement {
  // JSON can say -0, which is no other position than 0 and would be written as 0.
  const core = { ...rest, position: rest.position === 0 ? 0 : rest.position };
  if (issue !== undefined) return { ...core, issue };
  if (towards !== undefined) return { ...core, towards };
  throw new Error(`statement ${rest.id} is about nothing, and the references did not say so`);
}

function notesOn({ statements }: Shape): readonly Note[] {
  return statements.flatMap(({ kind, text }, index) => {
    const path = `$.statements[${index}].text`;
    if (text === undefined)
      return kind === 'coded' ? [] : [{ path, message: `no words, though kind is ${kind}` }];
    return kind === 'coded' ? [{ path, message: 'words, though kind is coded, which has none' }] : [];
  });
}
