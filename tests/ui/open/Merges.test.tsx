import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Merge } from '../../../src/model/problem.ts';
import { Merges } from '../../../src/ui/open/Merges.tsx';

const onMerge = vi.fn<(merge: readonly Merge[]) => void>();
const UN: Merge = { kind: 'party', names: ['UN', 'U.N.', 'un'] };
const DAM: Merge = { kind: 'issue', names: ['Dam', '<b>dam</b>'] };

const group = (name: string) => within(screen.getByRole('group', { name }));

beforeEach(() => {
  onMerge.mockReset();
  render(<Merges merges={[UN, DAM]} onMerge={onMerge} />);
});

it('shows all spellings, and merges none unasked', () => {
  expect(group('Party').getByRole('combobox', { name: 'Name that stays' })).toHaveValue('UN');
  expect(
    group('Party')
      .getAllByRole('checkbox')
      .map((box) => box.parentElement?.textContent),
  ).toEqual(['“U.N.” is the same', '“un” is the same']);
  expect(group('Issue').getByRole('checkbox', { name: '“<b>dam</b>” is the same' })).not.toBeChecked();
  expect(screen.getByRole('button', { name: 'Merge' })).toBeDisabled();
});

it('merges those that the reader says are the same', async () => {
  await userEvent.click(group('Party').getByRole('checkbox', { name: '“un” is the same' }));
  await userEvent.click(screen.getByRole('button', { name: 'Merge 1 name' }));
  expect(onMerge).toHaveBeenCalledWith([{ kind: 'party', names: ['UN', 'un'] }]);
});

it('keeps what was said when another name is to stay', async () => {
  await userEvent.click(group('Party').getByRole('checkbox', { name: '“un” is the same' }));
  await userEvent.selectOptions(group('Party').getByRole('combobox'), 'U.N.');
  expect(group('Party').getByRole('checkbox', { name: '“UN” is the same' })).toBeChecked();
  await userEvent.selectOptions(group('Issue').getByRole('combobox'), '<b>dam</b>');
  await userEvent.click(screen.getByRole('button', { name: 'Merge 2 names' }));
  expect(onMerge).toHaveBeenCalledWith([{ kind: 'party', names: ['U.N.', 'UN', 'un'] }]);
});

it('takes back what was said', async () => {
  const box = group('Issue').getByRole('checkbox');
  await userEvent.click(box);
  await userEvent.click(box);
  expect(screen.getByRole('button', { name: 'Merge' })).toBeDisabled();
});
