import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { LeftOut } from '../../../src/ui/open/LeftOut.tsx';

const problem = (path: string) => ({ path, found: '"perhaps"', expected: 'a position' });

beforeEach(() => {
  // jsdom has no dialogs: shown or not is all that matters here.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

it('says how many rows were left out, and lists what is wrong with them', async () => {
  const paths = ['row 3, column position', 'row 3, column date', 'sheet "a": row 12, column party'];
  render(<LeftOut problems={paths.map(problem)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Opened without 2 rows' }));
  const dialog = screen.getByRole('dialog', { name: 'Opened without 2 rows' });
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(3);
  expect(dialog).toHaveTextContent('sheet "a": row 12, column party: found "perhaps", expected a position');
});

it('says nothing of a data set that was opened whole', () => {
  const { container } = render(<LeftOut problems={[]} />);
  expect(container).toBeEmptyDOMElement();
});
