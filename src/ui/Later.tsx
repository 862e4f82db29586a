/** A part of the page whose code comes when it is asked for: said while it comes, and by itself if it fails. */
import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useMessages } from './messages/useMessages.ts';

export function Later({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useMessages().shell;
  return (
    <ErrorBoundary>
      <Suspense
        fallback={
          <p className="later" role="status">
            {t.coming}
          </p>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
