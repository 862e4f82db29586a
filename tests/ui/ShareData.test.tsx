/** Data in a link, where they fit. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { areColumns, restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { ShareData } from '../../src/ui/ShareData.tsx';
import { dataset } from '../helpers/build.ts';
import { GALLERY_PLACES } from '../helpers/gallery.ts';

function show(of: Dataset): void {
  const loaded = { dataset: of, hash: 'a'.repeat(64), file: new Blob(), placement: GALLERY_PLACES };
  const copy = () => Promise.resolve();
  render(<ShareData loaded={loaded} view={defaultView(of)} base="https://example.org/" copy={copy} />);
}

test('few statements travel in the link, which says so', () => {
  show(dataset(['a supports x', 'b opposes x']));
  expect(screen.getByText('This link contains your data.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Link with the data in it' })).toHaveDisplayValue(
    /^https:\/\/example\.org\/\S+#/,
  );
});

test('of more than a link could ever hold none is tried: no statement is made, and no link is spoken of', () => {
  const one = dataset(['a supports x', 'b opposes x']);
  const [said] = one.statements;
  const many = Array.from({ length: 10_001 }, (_, at) => ({ ...said, id: `s${at}` }));
  const of = withColumns(restOf(one), many.length, () => columnsOf(many as typeof one.statements));
  show(of);
  expect(screen.getByText(/^Too much for a link\./)).toBeInTheDocument();
  expect(screen.queryByText('This link contains your data.')).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Save/ })).toBeInTheDocument();
  expect(areColumns(of)).toBe(true);
});
