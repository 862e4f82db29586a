import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Later } from '../../src/ui/Later.tsx';
import { partOf } from '../../src/ui/part.tsx';

it('a part that does not come says so, and is asked for again when the reader wants it', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(() => Promise.resolve(() => <p>here at last</p>));
  load.mockRejectedValueOnce(new Error('404'));
  const Part = partOf(load);
  render(
    <Later>
      <Part />
    </Later>,
  );
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('This part of the page could not be loaded');
  expect(alert).toHaveTextContent('404');
  expect(load).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('here at last')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
  silent.mockRestore();
});
