/** A part of the page that comes when it is asked for: said while it comes, and by itself if it fails. */
import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useMessages } from './messages/useMessages.ts';

export function Later(props: {
  readonly children: ReactNode;
  /** It stands in a line of text. */
  readonly inline?: boolean;
}): ReactNode {
  const { children, inline = false } = props;
  const t = useMessages().shell;
  const Said = inline ? 'span' : 'p';
  return (
    <ErrorBoundary>
      <Suspense
        fallback={
          <Said className="later" role="status">
            {t.coming}
          </Said>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
