/** Everything that keeps a file from being opened: where, what was found, what was expected. */
import type { ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';

/** A list longer than this is counted, not read. */
const MOST = 100;

export function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const t = useMessages().open;
  return (
    <div role="alert" className="problems">
      <p>{t.problems(problems.length)}</p>
      <ul>
        {problems.slice(0, MOST).map(({ path, found, expected }, index) => (
          <li key={index}>{t.problem(path, found, expected)}</li>
        ))}
        {problems.length > MOST && <li>{t.more(problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
