import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { View } from '../../../src/model/view.ts';
import { ReadingProvider } from '../../../src/ui/reading.tsx';
import { TimelineView } from '../../../src/ui/timeline/TimelineView.tsx';
import { dataset, wholeView } from '../../helpers/build.ts';
import { standInForLayout } from '../../helpers/layoutless.ts';

/** Where there is no layout, a box of 640 px has every lane in sight, and of the axis its beginning. */
beforeAll(() => {
  standInForLayout();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 480));
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const PARTIES = Array.from({ length: 70 }, (_, at) => `p${String(at).padStart(3, '0')}`);
const YEARS = Array.from({ length: 17 }, (_, at) => 2001 + at);

/** Every party says something in each of seventeen years. */
const DATA = dataset({
  parties: PARTIES,
  shownParties: PARTIES,
  statements: PARTIES.flatMap((party) => YEARS.map((year) => `${party} supports x on ${year}-01-01`)),
});

async function show(changes: Partial<View> = {}) {
  const select = vi.fn();
  const actions = { select, choose: vi.fn(), copy: () => Promise.resolve() };
  const reading = readingOf(DATA, wholeView(DATA, { kind: 'timeline', ...changes }));
  await act(async () => {
    render(
      <Suspense fallback="coming">
        <ReadingProvider reading={reading} actions={actions}>
          <TimelineView />
        </ReadingProvider>
      </Suspense>,
    );
    await Promise.resolve();
  });
  // Asking by role goes through all that there is: that takes long of so many marks.
  await waitFor(() => expect(lanes().length).toBeGreaterThan(0));
  return { select, user: userEvent.setup() };
}

const lanes = (): readonly Element[] => [...document.querySelectorAll('.lane > svg')];
const marksIn = (lane: Element | undefined): readonly SVGElement[] => [
  ...(lane?.querySelectorAll<SVGElement>('.lane-mark') ?? []),
];
const pressed = (): Element | null => document.querySelector('.lane [aria-pressed="true"]');

describe('the timeline of very many', () => {
  it('has sixty lanes, each told with all that it has and drawn where it is looked at', async () => {
    await show();
    expect(lanes().length).toBe(60);
    expect(lanes()[1]).toHaveAccessibleName('p001, 17 statements in view');
    const drawn = marksIn(lanes()[1]).length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(17);
  });

  it('has more lanes for who asks for them', async () => {
    await show();
    await act(async () => {
      screen.getByText('Show the other 10').click();
      await Promise.resolve();
    });
    await waitFor(() => expect(lanes().length).toBe(70));
    expect(screen.queryByText(/^Show/)).toBeNull();
  });

  it('has the lane of what is selected, wherever it stands', async () => {
    await show({ select: { kind: 'party', id: 'p065' } });
    expect(lanes().length).toBe(61);
    expect(pressed()).toHaveAccessibleName('p065');
  });

  it('draws a selected statement out of sight, so that it can be brought in sight', async () => {
    const last = DATA.statements.findLast(({ parties }) => parties.includes('p065'))?.id ?? '';
    await show({ select: { kind: 'statement', id: last } });
    expect(pressed()).toHaveAccessibleName(/^p065 .*2017/);
  });

  it('walks to marks that are not drawn yet', async () => {
    const { user } = await show();
    marksIn(lanes()[0])[0]?.focus();
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^p000 .*2017/);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^p001 .*2017/);
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName(/^p001 .*2001/);
  });
});
