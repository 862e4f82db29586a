/** What is rehearsed while the page rests leaves the page and what it knows as they are. */
import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readingOf, type Reading } from '../../src/analysis/reading.ts';
import { placeDataset } from '../../src/layout/place.ts';
import type { Placement } from '../../src/layout/placement.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { NO_ACTIONS, ReadingProvider } from '../../src/ui/reading.tsx';
import { ShownView } from '../../src/ui/ShownView.tsx';
import { plantedCamps } from '../helpers/camps.ts';
import { GALLERY_PLACES, galleryReading } from '../helpers/gallery.ts';
import { idleMoments } from '../helpers/idle.ts';
import { standInForLayout } from '../helpers/layoutless.ts';

beforeAll(() => void standInForLayout());
afterAll(() => void vi.unstubAllGlobals());

const page = (reading: Reading, placement: Placement, embedded = false) => (
  <ReadingProvider reading={reading} actions={NO_ACTIONS} embedded={embedded}>
    <ShownView kind="graph" placement={placement} onRest={undefined} />
  </ReadingProvider>
);

const { dataset: CROWD } = plantedCamps(60, 20, 2);

test.each([
  ['few parties', galleryReading(), GALLERY_PLACES],
  ['a crowd', readingOf(CROWD, defaultView(CROWD)), placeDataset(CROWD)],
])('%s: the picture and what was read stay', (_, reading, placement) => {
  const moments = idleMoments();
  render(page(reading, placement));
  const before = document.body.innerHTML;
  const { columns, tieTable } = readingOf(reading.dataset, reading.view);
  expect(moments.asked()).toBe(1);
  moments.all();
  expect(screen.getAllByRole('group', { name: 'Stance graph' })).toHaveLength(1);
  expect(document.body.innerHTML).toBe(before);
  const after = readingOf(reading.dataset, reading.view);
  expect([after.columns, after.tieTable]).toEqual([columns, tieTable]);
  expect(after.columns).toBe(columns);
});

test('a reader who chooses first is not disturbed', () => {
  const moments = idleMoments();
  const { rerender } = render(page(galleryReading(), GALLERY_PLACES));
  moments.next();
  rerender(page(galleryReading({ parties: ['a', 'b'] }), GALLERY_PLACES));
  expect(moments.asked()).toBe(0);
});

test('inside another page nothing is rehearsed', () => {
  const moments = idleMoments();
  render(page(galleryReading(), GALLERY_PLACES, true));
  expect(moments.asked()).toBe(0);
});

test('what fails in it fails where a reader asks for it, and not before', () => {
  const moments = idleMoments();
  render(page(galleryReading(), GALLERY_PLACES));
  const broken = vi.spyOn(document, 'createElementNS').mockImplementation(() => {
    throw new Error('no mark today');
  });
  moments.all();
  expect(broken).toHaveBeenCalled();
  broken.mockRestore();
  expect(screen.queryByRole('alert')).toBeNull();
});
