import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { RescueContext } from '../../src/ui/rescue.ts';
import { services } from '../helpers/services.ts';

it('one part’s failure leaves the others, says what it was, and can be tried again', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = (): ReactNode => {
    if (broken) throw new Error('the part is broken');
    return <p>whole again</p>;
  };
  render(
    <>
      <p>the other part</p>
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByText('the other part')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('the part is broken');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('whole again')).toBeInTheDocument();
  silent.mockRestore();
});

it('a page that fails as a whole is tried again with the next address, and has a way out', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const openHome = vi.fn();
  const Page = ({ broken }: { broken: boolean }): ReactNode => {
    if (broken) throw new Error('the page is broken');
    return <p>whole again</p>;
  };
  const page = (broken: boolean): ReactNode => (
    <RescueContext value={{ services: services({ openHome }), home: 'talks', screen: { kind: 'opening' } }}>
      <ErrorBoundary attempt={broken} whole>
        <Page broken={broken} />
      </ErrorBoundary>
    </RescueContext>
  );
  const { rerender } = render(page(true));
  expect(screen.getByRole('alert')).toHaveTextContent('The page failed');
  await userEvent.click(screen.getByRole('button', { name: 'Open the bundled data set' }));
  expect(openHome).toHaveBeenCalled();
  rerender(page(false));
  expect(screen.getByText('whole again')).toBeInTheDocument();
  silent.mockRestore();
});
