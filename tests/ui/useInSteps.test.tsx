/** What takes long of very many parties is waited for; of few it is there at once. */
import { act, render, screen } from '@testing-library/react';
import { startTransition } from 'react';
import { expect, test, vi } from 'vitest';
import { onceInSteps } from '../../src/analysis/inSteps.ts';
import { readingOf, type Reading } from '../../src/analysis/reading.ts';
import type { TieTable } from '../../src/analysis/tieTable.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { Later } from '../../src/ui/Later.tsx';
import { NO_ACTIONS, ReadingProvider, useReading } from '../../src/ui/reading.tsx';
import { keyOf, useInSteps } from '../../src/ui/useInSteps.ts';
import { plantedCamps } from '../helpers/camps.ts';
import { galleryReading } from '../helpers/gallery.ts';

const countTies = () =>
  onceInSteps(
    (table: TieTable) => table,
    function* ({ size }) {
      for (let at = 0; at < 100; at++) yield;
      return size;
    },
  );

function Count({ question }: { readonly question: ReturnType<typeof countTies> }) {
  return <p>{useInSteps(question, useReading().tieTable)} ties</p>;
}

const page = (reading: Reading, question: ReturnType<typeof countTies>) => (
  <ReadingProvider reading={reading} actions={NO_ACTIONS}>
    <Later>
      <Count question={question} />
    </Later>
  </ReadingProvider>
);

test('of few parties it is there at once', () => {
  const reading = galleryReading();
  render(page(reading, countTies()));
  expect(screen.getByText(`${reading.tieTable.size} ties`)).toBeInTheDocument();
});

test('of very many the page says that it comes, and shows it', async () => {
  const { dataset } = plantedCamps(60, 20, 2);
  const reading = readingOf(dataset, defaultView(dataset));
  const question = countTies();
  await act(async () => void render(page(reading, question)));
  expect(await screen.findByText(`${reading.tieTable.size} ties`)).toBeInTheDocument();
  expect(question.isKnown(reading.tieTable)).toBe(true);
});

test('what fails in it is said where it should stand', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { dataset } = plantedCamps(60, 20, 2);
  const reading = readingOf(dataset, defaultView(dataset));
  const broken = onceInSteps(
    (table: TieTable) => table,
    function* (): Generator<undefined, number, undefined> {
      yield;
      throw new Error('no sum');
    },
  );
  await act(async () => void render(page(reading, broken)));
  expect(await screen.findByRole('alert')).toHaveTextContent('no sum');
  silent.mockRestore();
});

test('what stands beside it changes at once, and what is found later', async () => {
  const { dataset } = plantedCamps(60, 20, 2);
  const views = [defaultView(dataset), { ...defaultView(dataset), parties: ['p00', 'p01', 'p02'] }];
  const [whole, few] = views.map((view) => readingOf(dataset, view));
  if (!whole || !few) throw new Error('two readings');
  const held = vi.fn(() => false);
  const question = onceInSteps(
    (table: TieTable) => table,
    function* ({ size }) {
      while (held()) yield;
      return size;
    },
  );
  const both = (reading: Reading) => (
    <ReadingProvider reading={reading} actions={NO_ACTIONS}>
      <p>{reading.view.parties.length} parties</p>
      <Later key={keyOf(reading.tieTable)}>
        <Count question={question} />
      </Later>
    </ReadingProvider>
  );
  const { rerender } = await act(async () => render(both(whole)));
  await screen.findByText(`${whole.tieTable.size} ties`);
  held.mockReturnValue(true);
  await act(async () => startTransition(() => rerender(both(few))));
  expect(screen.getByText('3 parties')).toBeInTheDocument();
  expect(screen.queryByText(/^\d+ ties$/)).toBeNull();
  held.mockReturnValue(false);
  expect(await screen.findByText(`${few.tieTable.size} ties`)).toBeInTheDocument();
});
