/** Reads JSON as people's files have it: with a byte order mark, with slips, with a key written twice. */
import type { Problem } from '../model/problem.ts';
import { JSON_DEPTH } from './limits.ts';
import { step } from './path.ts';

/** The value of a JSON text and the keys that it repeats: what stood under them first is lost, so each is a problem. */
export type Json =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a JSON text, or says why it is none. */
export function readJson(text: string): Json {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(plain, error)] };
  }
  const deep = tooDeep(plain);
  if (deep) return { ok: false, problems: [deep] };
  const repeated = repeatedKeys(plain).map((path) => ({
    path,
    found: 'this key more than once',
    expected: 'each key once',
  }));
  return { ok: true, value, repeated };
}

/** Engines say where a slip is in words of their own: some give a position, some a line and column, some neither. */
function syntaxProblem(text: string, error: unknown): Problem {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
  const position = /at position (\d+)/.exec(message)?.[1];
  const where =
    position === undefined || /line \d+/.test(message) ? '' : `, ${place(text, Number(position))}`;
  return { path: '$', found: `no JSON (${message}${where})`, expected: 'a Parley file in JSON' };
}

function place(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** An object or list that is still open. A list has no `keys`. */
interface Open {
  readonly keys: Set<string> | undefined;
  at: string | number;
  awaitsKey: boolean;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** Where a valid JSON text goes deeper than any file needs. What reads it further may then go down without asking. */
function tooDeep(text: string): Problem | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > JSON_DEPTH) {
      const found = `lists and objects more than ${JSON_DEPTH} deep at ${place(text, index)}`;
      return { path: '$', found, expected: `at most ${JSON_DEPTH}` };
    }
  }
  return undefined;
}

/** The paths of all keys that an object of a valid JSON text has already had. `JSON.parse` keeps the last, silently. */
function repeatedKeys(text: string): readonly string[] {
  const paths: string[] = [];
  const open: Open[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), at: '', awaitsKey: true });
    else if (token === '[') open.push({ keys: undefined, at: 0, awaitsKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (top?.keys) top.awaitsKey = true;
      else if (top) top.at = Number(top.at) + 1;
    } else if (top?.keys && top.awaitsKey) {
      const key = String(JSON.parse(token));
      top.at = key;
      top.awaitsKey = false;
      if (top.keys.has(key)) paths.push(`$${open.map(({ at }) => step(at)).join('')}`);
      top.keys.add(key);
    }
  }
  return paths;
}
