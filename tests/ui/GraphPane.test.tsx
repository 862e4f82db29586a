import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Selection, View } from '../../src/model/view.ts';
import { GraphPane } from '../../src/ui/GraphPane.tsx';
import { ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { GALLERY_PLACES, galleryReading } from '../helpers/gallery.ts';
import { standInForLayout } from '../helpers/layoutless.ts';

const select = vi.fn<Actions['select']>();

beforeAll(() => void standInForLayout());
beforeEach(() => vi.clearAllMocks());
afterAll(() => void vi.unstubAllGlobals());

const actions: Actions = { select, choose: () => {}, copy: () => Promise.resolve() };

function pane(change: Partial<View> = {}, chosen: Partial<Actions> = {}) {
  return (
    <ReadingProvider reading={galleryReading(change)} actions={{ ...actions, ...chosen }}>
      <GraphPane placement={GALLERY_PLACES} />
    </ReadingProvider>
  );
}

const graph = (): HTMLElement => screen.getByRole('group', { name: 'Stance graph' });
const party = (name: string): HTMLElement => within(graph()).getByRole('button', { name });

test('shows the view as a graph with its legend', () => {
  render(pane());
  expect(party('Turkey')).toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'Legend' })).toHaveTextContent('guarantor');
  expect(graph()).not.toContainElement(screen.getByRole('list', { name: 'Legend' }));
});

test('a new selection is drawn on the same graph', () => {
  const { rerender } = render(pane());
  const [svg, turkey] = [graph(), party('Turkey')];
  rerender(pane({ select: { kind: 'party', id: 'c' } }));
  expect(graph()).toBe(svg);
  expect(party('Turkey')).toBe(turkey);
  expect(turkey).toHaveAttribute('aria-pressed', 'true');
});

test('a choice reaches the newest action, and a new action leaves the graph as it is', async () => {
  const user = userEvent.setup();
  const { rerender } = render(pane());
  const newer = vi.fn<(selection: Selection | undefined) => void>();
  rerender(pane({}, { select: newer }));
  await user.click(party('Turkey'));
  expect(newer).toHaveBeenCalledWith({ kind: 'party', id: 'c' });
  expect(select).not.toHaveBeenCalled();
});

test('what the pointer is on stands in words below the graph', async () => {
  const user = userEvent.setup();
  render(pane());
  await user.hover(party('Lay down arms'));
  expect(screen.getByText('Lay down arms · contested')).toBeInTheDocument();
});

test('the buttons zoom, and show all again', async () => {
  const user = userEvent.setup();
  render(pane());
  const content = graph().querySelector('g');
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(content).toHaveAttribute('transform');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(content).not.toHaveAttribute('transform');
});

test('nothing is left on the page when the pane goes', () => {
  const { unmount, container } = render(pane());
  unmount();
  expect(container.querySelector('svg')).toBeNull();
});
