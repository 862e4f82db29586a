/** No data set at all: what went wrong, and the way out. */
import type { ReactNode } from 'react';
import type { Failure } from '../store/store.ts';
import { OpenData } from './open/OpenData.tsx';
import type { Services } from './services.ts';
import { useMessages } from './messages/useMessages.ts';

/** A list longer than this is counted, not read. */
const MOST_PROBLEMS = 100;

export function FailurePage(props: { readonly failure: Failure; readonly services: Services }): ReactNode {
  const { failure, services } = props;
  const {
    shell: t,
    failure: { reload },
  } = useMessages();
  return (
    <main className="failure">
      <h1>{t.failureTitle}</h1>
      <div role="alert">
        <p>{useReason(failure)}</p>
        {(failure.kind === 'unreadable' || failure.kind === 'damaged-link') && (
          <ul>
            {failure.problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={`${problem.path} ${problem.found}`}>
                {t.failures.problem(problem.path, problem.found, problem.expected)}
              </li>
            ))}
            {failure.problems.length > MOST_PROBLEMS && (
              <li>{t.failures.more(failure.problems.length - MOST_PROBLEMS)}</li>
            )}
          </ul>
        )}
      </div>
      <div className="ways-out">
        <button type="button" className="primary" onClick={services.openHome}>
          {t.failures.home}
        </button>
        {(failure.kind === 'unreachable' || failure.kind === 'unreadable') && (
          <button type="button" onClick={services.reload}>
            {reload}
          </button>
        )}
        <OpenData services={services} />
      </div>
    </main>
  );
}

function useReason(failure: Failure): string {
  const t = useMessages().shell.failures;
  switch (failure.kind) {
    case 'unknown-dataset':
      return t.unknownDataset(failure.id);
    case 'damaged-link':
      return t.damagedLink;
    case 'unreachable':
      return t.unreachable(failure.what);
    case 'unreadable':
      return t.unreadable(failure.problems.length);
  }
}
