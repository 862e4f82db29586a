import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Windowed } from '../../src/ui/Windowed.tsx';

const items = (count: number): string[] => Array.from({ length: count }, (_, i) => `row ${i}`);

function show(count: number): HTMLElement {
  return render(<Windowed items={items(count)} keyOf={(item) => item} render={(item) => <p>{item}</p>} />)
    .container;
}

it('a short list is there as a whole', () => {
  show(60);
  expect(screen.getAllByText(/^row/)).toHaveLength(60);
});

it('of a long list only what is in sight is there, and scrolling brings the rest', () => {
  const container = show(3000);
  expect(screen.getAllByText(/^row/).length).toBeLessThan(60);
  const box = container.querySelector('.windowed');
  if (!box) throw new Error('a long list scrolls');
  fireEvent.scroll(box, { target: { scrollTop: 28 * 2000 } });
  expect(screen.getByText('row 2000')).toBeInTheDocument();
  expect(screen.queryByText('row 0')).toBeNull();
  fireEvent.scroll(box, { target: { scrollTop: 28 * 2988 } });
  expect(screen.getByText('row 2999')).toBeInTheDocument();
});
