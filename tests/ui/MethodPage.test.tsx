/** How this was made, of very many parties and sources: a piece at a time. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import { MethodPage } from '../../src/ui/method/MethodPage.tsx';
import { NO_ACTIONS, ReadingProvider } from '../../src/ui/reading.tsx';
import { dataset, wholeView } from '../helpers/build.ts';

const MANY = 250;
const each = <T,>(make: (at: number) => T): readonly T[] => Array.from({ length: MANY }, (_, at) => make(at));

test('parties and sources are listed a hundred at a time', async () => {
  const data = dataset({
    parties: each((at) => `party-${at}`),
    sources: each((at) => ({ id: `source-${at}`, outlet: `Outlet ${at}`, kind: 'newspaper' as const })),
    statements: [],
  });
  const view = wholeView(data);
  render(
    <ReadingProvider reading={readingOf(data, view)} actions={{ ...NO_ACTIONS }}>
      <MethodPage />
    </ReadingProvider>,
  );
  const user = userEvent.setup();
  const table = screen.getByRole('region', { name: 'How much each party is heard' });
  const rows = (): readonly HTMLElement[] => within(table).getAllByText(/^party-/);
  const [moreParties] = screen.getAllByRole('button', { name: 'Show 100 more of 150' });
  expect(rows()).toHaveLength(100);
  expect(screen.getAllByText(/^Outlet/)).toHaveLength(100);
  if (moreParties) await user.click(moreParties);
  expect(rows()).toHaveLength(200);
});
