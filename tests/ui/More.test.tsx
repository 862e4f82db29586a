import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { usePiece } from '../../src/ui/More.tsx';
import { NO_ACTIONS, ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { galleryReading } from '../helpers/gallery.ts';

function List({ count }: { readonly count: number }) {
  const { shown, more } = usePiece(
    Array.from({ length: count }, (_, i) => `item ${i}`),
    10,
  );
  return (
    <>
      {shown.map((item) => (
        <p key={item}>{item}</p>
      ))}
      {more}
    </>
  );
}

const inView: Actions = { ...NO_ACTIONS };

const list = (count: number, printed = false, actions = inView) => (
  <ReadingProvider reading={galleryReading()} actions={actions} printed={printed}>
    <List count={count} />
  </ReadingProvider>
);

it('a long list is shown a piece at a time, to its end', async () => {
  render(list(25));
  expect(screen.getAllByText(/^item/)).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show 10 more of 15' }));
  expect(screen.getAllByText(/^item/)).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: 'Show the other 5' }));
  expect(screen.getAllByText(/^item/)).toHaveLength(25);
  expect(screen.queryByRole('button')).toBeNull();
});

it('a short list has no button', () => {
  render(list(10));
  expect(screen.queryByRole('button')).toBeNull();
});

it('on paper there is all of it, and no button', () => {
  render(list(25, true));
  expect(screen.getAllByText(/^item/)).toHaveLength(25);
  expect(screen.queryByRole('button')).toBeNull();
});

it('in a picture it says how many are left out', () => {
  render(list(25, false, NO_ACTIONS));
  expect(screen.getAllByText(/^item/)).toHaveLength(10);
  expect(screen.getByText('and 15 more')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
