import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Grid } from '../../src/ui/matrix/Grid.tsx';
import { NO_ACTIONS, ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { galleryReading } from '../helpers/gallery.ts';

const ids = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);

const inView: Actions = { ...NO_ACTIONS };

function show(rows: number, columns: number, actions = inView): void {
  render(
    <ReadingProvider reading={galleryReading()} actions={actions}>
      <h2 id="title">Stances</h2>
      <Grid
        className="stances"
        labelledBy="title"
        corner="Issue"
        rows={ids('r', rows)}
        columns={ids('c', columns)}
        renderColumnHead={(column, place) => (
          <th scope="col" key={column} {...place}>
            {column}
          </th>
        )}
        renderRowHead={(row) => <th scope="row">{row}</th>}
        renderCell={(row, column, place) => (
          <td key={column} {...place}>
            {row} {column}
          </td>
        )}
      />
    </ReadingProvider>,
  );
}

it('a small table is there whole, as any table', () => {
  show(20, 15);
  expect(screen.getAllByRole('cell')).toHaveLength(300);
  expect(screen.getByRole('table')).not.toHaveAttribute('aria-rowcount');
});

it('of a large table what is in sight is there, and each says its place', () => {
  show(500, 1000);
  const table = screen.getByRole('table');
  expect(table).toHaveAttribute('aria-rowcount', '501');
  expect(table).toHaveAttribute('aria-colcount', '1001');
  expect(screen.getAllByRole('cell').length).toBeLessThan(900);
  expect(screen.getByText('r0 c0')).toHaveAttribute('aria-colindex', '2');
});

it('scrolling brings the rows and columns that come into sight, right to left too', () => {
  show(500, 1000);
  const box = screen.getByRole('group', { name: 'Stances' });
  fireEvent.scroll(box, { target: { scrollTop: 44 * 400, scrollLeft: 112 * 700 } });
  expect(screen.getByText('r400 c700')).toHaveAttribute('aria-colindex', '702');
  expect(screen.getByText('r400 c700').closest('tr')).toHaveAttribute('aria-rowindex', '402');
  expect(screen.queryByText('r0 c0')).toBeNull();
  fireEvent.scroll(box, { target: { scrollTop: 0, scrollLeft: -112 * 999 } });
  expect(screen.getByText('r0 c999')).toBeInTheDocument();
});

it('in a picture, which cannot be scrolled, the first of a large table stand, and it says so', () => {
  show(500, 1000, NO_ACTIONS);
  expect(screen.getAllByRole('cell')).toHaveLength(60 * 40);
  expect(screen.getByText('r59 c39')).toBeInTheDocument();
  expect(screen.getByText(/^The first 60 of 500 rows and 40 of 1,000 columns/)).toBeInTheDocument();
});
