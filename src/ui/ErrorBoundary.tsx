/** Keeps one part's failure from taking the others along, and says what it was. */
import { Component, type ReactNode } from 'react';
import { MessagesContext } from './messages/useMessages.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  static override contextType = MessagesContext;
  declare context: React.ContextType<typeof MessagesContext>;
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const t = this.context.shell;
    return (
      <div className="crash" role="alert">
        <h2>{t.crashTitle}</h2>
        <p>{t.crash}</p>
        <pre>{error.message}</pre>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {t.crashRetry}
        </button>
      </div>
    );
  }
}
