import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Grid } from '../../src/ui/matrix/Grid.tsx';

const ids = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);

function show(rows: number, columns: number): void {
  render(
    <>
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
    </>,
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
