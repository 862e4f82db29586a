/** What a parse gave, for tests that expect one or the other. */
import type { Parsed, Problem } from '../../src/model/problem.ts';

/** The value of a parse that must succeed. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(problemLinesOf(parsed).join('\n'));
}

/** The messages of a parse that must succeed, `PATH: message`. */
export function notesOf(parsed: Parsed<unknown>): readonly string[] {
  if (!parsed.ok) throw new Error(problemLinesOf(parsed).join('\n'));
  return parsed.notes.map(({ path, message }) => `${path}: ${message}`);
}

/** The problems of a parse, `PATH: found …, expected …`; none where it succeeded. */
export function problemLinesOf(parsed: Parsed<unknown>): readonly string[] {
  const problems: readonly Problem[] = parsed.ok ? [] : parsed.problems;
  return problems.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`);
}
