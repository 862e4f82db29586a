/** Opens Parley's own file: a data set, or every problem that keeps the text from being one. */
import * as v from 'valibot';
import type { Dataset, Statement } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { referenceProblems } from './references.ts';
import { parleyFile } from './schema.ts';

type Shape = v.InferOutput<typeof parleyFile>;

/** The version that this program reads and writes. */
const VERSION = 1;

/** Reads a Parley file. Shape first, references second: references in a wrong shape would only add noise. */
export function parseParley(text: string): Parsed<Dataset> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return failed([{ path: '$', found: `no JSON (${found})`, expected: 'a Parley file in JSON' }]);
  }
  const newer = newerVersion(json);
  if (newer) return failed([newer]);
  const shape = v.safeParse(parleyFile, json);
  if (!shape.success) return failed(shape.issues.map(shapeProblem));
  const problems = referenceProblems(shape.output);
  return problems.length > 0 ? failed(problems) : { ok: true, value: datasetOf(shape.output), notes: [] };
}

const failed = (problems: readonly Problem[]): Parsed<Dataset> => ({ ok: false, problems });

function newerVersion(json: unknown): Problem | undefined {
  if (typeof json !== 'object' || json === null || !('version' in json)) return undefined;
  const { version } = json;
  if (typeof version !== 'number' || version <= VERSION) return undefined;
  return {
    path: '$.version',
    found: String(version),
    expected: `${VERSION}: this file was made for a newer version of Parley`,
  };
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((so, { key }) => so + step(key), '$');
  const last = issue.path?.at(-1);
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, found: 'an unknown key', expected: 'only the keys of a Parley file' };
  }
  const missing = issue.received === 'undefined' && last !== undefined;
  return {
    path,
    found: missing ? 'nothing' : shown(issue.input),
    expected: missing ? wanted(issue) : issue.message,
  };
}

/** A key that is missing is reported by its object, whose own message would be beside the point. */
function wanted(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'strict_object' ? 'a value' : issue.message;
}

function step(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** A value as a reader recognises it; long ones are cut. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The data set in a file of the right shape: the same, without what only the file needs. */
function datasetOf({ $schema: _schema, format: _format, version: _version, ...rest }: Shape): Dataset {
  return { ...rest, statements: rest.statements.map(statementOf) };
}

function statementOf(statement: Shape['statements'][number]): Statement {
  const { issue, towards, ...core } = statement;
  if (issue !== undefined) return { ...core, issue };
  if (towards !== undefined) return { ...core, towards };
  throw new Error(`statement ${statement.id} is about nothing, and the references did not say so`);
}
