import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dataset, statement } from '../../helpers/build.ts';
import { party, showDossier } from '../../helpers/dossier.tsx';

const SAID = dataset({
  title: 'The talks',
  statements: [statement('a opposes x on 2017-01-23', { id: 's1', kind: 'direct', text: 'Never.' })],
});
const CITED = '“Never.” — a, 23 January 2017. (The talks, Parley data set, statement s1)';

const button = (): HTMLElement => screen.getByRole('button', { name: 'Copy quote with citation' });

test('one click copies the quote with its citation, and says that it did', async () => {
  const { user, copy } = showDossier(SAID, party('a'));
  await user.click(button());
  expect(copy).toHaveBeenCalledExactlyOnceWith(CITED);
  expect(screen.getByText('Copied').closest('[aria-live="polite"]')).not.toBeNull();
});

test('where the browser refuses, the text stands there selected, and it says why', async () => {
  const { user, copy } = showDossier(SAID, party('a'));
  copy.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  await user.click(button());
  expect(screen.getByText(/did not allow copying/).closest('[aria-live="polite"]')).not.toBeNull();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(field).toHaveValue(CITED);
  expect(field).toHaveAttribute('readonly');
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, CITED.length]);
});

test('a later success takes the refusal back', async () => {
  const { user, copy } = showDossier(SAID, party('a'));
  copy.mockRejectedValueOnce(new Error('no'));
  await user.click(button());
  await user.click(button());
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Copied')).toBeVisible();
});
