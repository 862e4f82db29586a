/** Keeps one part's failure from taking the others along, and says what it was. */
import { Component, type ReactNode } from 'react';
import { Crash } from './Crash.tsx';
import { endGlimpse } from './glimpse.ts';
import { PartMissing } from './part.tsx';

interface Props {
  readonly children: ReactNode;
  /** Another value is another attempt. */
  readonly attempt?: unknown;
  /** Whether it stands round the whole page. */
  readonly whole?: boolean;
}

interface State {
  readonly error: Error | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidUpdate({ attempt }: Props): void {
    if (this.state.error && attempt !== this.props.attempt) this.retry();
  }

  override componentDidCatch(): void {
    if (this.props.whole) endGlimpse();
  }

  private readonly retry = (): void => {
    if (this.state.error instanceof PartMissing) this.state.error.forget();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    const { children, whole = false } = this.props;
    return error ? <Crash error={error} whole={whole} onRetry={this.retry} /> : children;
  }
}
