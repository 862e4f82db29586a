import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { usePiece } from '../../src/ui/More.tsx';

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

it('a long list is shown a piece at a time, to its end', async () => {
  render(<List count={25} />);
  expect(screen.getAllByText(/^item/)).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show 10 more of 15' }));
  expect(screen.getAllByText(/^item/)).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: 'Show the other 5' }));
  expect(screen.getAllByText(/^item/)).toHaveLength(25);
  expect(screen.queryByRole('button')).toBeNull();
});

it('a short list has no button', () => {
  render(<List count={10} />);
  expect(screen.queryByRole('button')).toBeNull();
});
