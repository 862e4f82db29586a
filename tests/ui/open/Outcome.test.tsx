import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Outcome } from '../../../src/ui/open/Outcome.tsx';
import type { Attempt } from '../../../src/ui/open/useOpening.ts';

function outcome(attempt: Attempt): void {
  const nothing = vi.fn<() => void>();
  render(
    <Outcome
      attempt={attempt}
      inspectFiles={() => Promise.resolve(undefined)}
      onCancel={nothing}
      onStart={nothing}
      onShow={nothing}
      onDone={nothing}
    />,
  );
}

test('shows how far reading is, where that is known', () => {
  outcome({ kind: 'working', stage: 'reading', part: 0.4 });
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
});

test('shows that something goes on, where nobody knows how far', () => {
  outcome({ kind: 'working', stage: 'placing' });
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});
