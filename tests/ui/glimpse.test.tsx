import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { restScene } from '../../src/layout/scene.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { endGlimpse, nameGlimpse, outlineGlimpse, takeGlimpse } from '../../src/ui/glimpse.ts';
import { GraphPane } from '../../src/ui/GraphPane.tsx';
import { en } from '../../src/ui/messages/en/messages.ts';
import { ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { GALLERY_PLACES, galleryReading } from '../helpers/gallery.ts';
import { standInForLayout } from '../helpers/layoutless.ts';

beforeAll(() => void standInForLayout());
afterEach(endGlimpse);
afterAll(() => void vi.unstubAllGlobals());

const select = vi.fn<Actions['select']>();
const actions: Actions = { select, choose: () => {}, copy: () => Promise.resolve() };
const reading = galleryReading();
const scene = restScene({ reading, placement: GALLERY_PLACES, texts: en.graph, language: 'en' });
/** As a host or a database gives it back. */
const copy = (): Scene => JSON.parse(JSON.stringify(scene));

const drawn = (): Element | null => document.querySelector('.glimpse svg.graph');
const page = () =>
  render(
    <ReadingProvider reading={reading} actions={actions}>
      <GraphPane placement={GALLERY_PLACES} />
    </ReadingProvider>,
  );

test('the page takes over the picture that stands already, and hears what is chosen in it', async () => {
  const user = userEvent.setup();
  const known = copy();
  outlineGlimpse(known, undefined);
  const early = drawn();
  expect(early).toHaveTextContent('');
  nameGlimpse(known, undefined);
  expect(drawn()).toBe(early);
  const before = early?.innerHTML;
  page();
  const graph = screen.getByRole('group', { name: 'Stance graph' });
  expect(graph).toBe(early);
  expect(graph.innerHTML).toBe(before);
  expect(drawn()).toBeNull();
  await user.click(within(graph).getByRole('button', { name: 'Turkey' }));
  expect(select).toHaveBeenCalledWith({ kind: 'party', id: 'c' });
});

test('one picture stands in the place of another', () => {
  outlineGlimpse({ ...copy(), name: 'of another version' }, undefined);
  nameGlimpse(copy(), undefined);
  expect(document.querySelectorAll('.glimpse')).toHaveLength(1);
  expect(drawn()).toHaveAttribute('aria-label', scene.name);
});

test('another picture is not taken over: the page draws its own', () => {
  outlineGlimpse({ ...copy(), name: 'of another version' }, undefined);
  const early = drawn();
  page();
  expect(screen.getByRole('group', { name: 'Stance graph' })).not.toBe(early);
  expect(drawn()).toBe(early);
});

test('a picture is handed over once, and the end of the early one leaves it alone', () => {
  nameGlimpse(copy(), undefined);
  page();
  endGlimpse();
  expect(takeGlimpse(scene)).toBeUndefined();
  expect(screen.getByRole('button', { name: 'Turkey' })).toBeInTheDocument();
});
