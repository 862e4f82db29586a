/** Problems, row by row: where, what was found, what was expected. */
import type { ReactNode } from 'react';
import { rowIn } from '../../io/path.ts';
import type { Problem } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';

/** A list longer than this is counted, not read. */
const MOST = 100;

/** How many rows problems are about. */
export function rowsOf(problems: readonly Problem[]): number {
  return new Set(problems.flatMap(({ path }) => rowIn(path) ?? [])).size;
}

export function ProblemRows({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const t = useMessages().open;
  const told = inRowOrder(problems).slice(0, MOST);
  return (
    <ul className="problem-rows">
      {told.map(({ path, found, expected }, index) => {
        const row = rowIn(path);
        const goesOn = row !== undefined && row === rowIn(told[index - 1]?.path ?? '');
        return (
          <li key={index} className={goesOn ? 'same-row' : undefined}>
            {t.problem(path, found, expected)}
          </li>
        );
      })}
      {problems.length > MOST && <li>{t.more(problems.length - MOST)}</li>}
    </ul>
  );
}

/** What is about no row, such as a heading that is missing, comes first. */
function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => (rowIn(a.path) ?? 0) - (rowIn(b.path) ?? 0));
}
