/** What valibot found wrong with values, in Parley's words. */
import type * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import { shown, step } from './path.ts';

type Issue = v.BaseIssue<unknown>;
type Place = readonly v.IssuePathItem[];

/** Every wrong value, each place once. Missing and unknown keys are left to keys.ts, which says more of them. */
export function shapeProblems(issues: readonly Issue[]): readonly Problem[] {
  const problems = issues
    .flatMap((issue) => leaves(issue, []))
    .flatMap(({ issue, place }) => {
      const list = place.findIndex((each) => each.type === 'object' && Array.isArray(each.input));
      if (list >= 0) {
        return [{ path: pathOf(place.slice(0, list)), found: 'a list', expected: 'an object' }];
      }
      if (place.at(-1)?.origin === 'key' && issue.type === 'strict_object') return [];
      return [{ path: pathOf(place), found: shown(issue.input), expected: issue.message }];
    });
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** An issue with the place it stands at. Of a union those of its options that point further in say more. */
function leaves(issue: Issue, outer: Place): readonly { issue: Issue; place: Place }[] {
  const place = [...outer, ...(issue.path ?? [])];
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter((each) => each.path) : [];
  return inner.length > 0 ? inner.flatMap((each) => leaves(each, place)) : [{ issue, place }];
}

function pathOf(place: Place): string {
  return place.reduce((path, { key }) => path + step(typeof key === 'number' ? key : String(key)), '$');
}
