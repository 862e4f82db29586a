import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { ReadingProvider, type Actions } from '../../../src/ui/reading.tsx';
import { TimelineView } from '../../../src/ui/timeline/TimelineView.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { standInForLayout } from '../../helpers/layoutless.ts';

beforeAll(() => void standInForLayout());
afterAll(() => void vi.unstubAllGlobals());

const DATA = dataset({
  parties: [
    { id: 'opposition', name: 'Armed opposition', shortName: 'OPP' },
    { id: 'iran', name: 'Iran' },
    { id: 'russia', name: 'Russia' },
    { id: 'silent', name: 'Hezbollah' },
  ],
  issues: [
    { id: 'guarantor', title: 'Iran as guarantor' },
    { id: 'truce', title: 'Truce' },
    { id: 'unspoken', title: 'Unspoken' },
  ],
  events: [
    { id: 'astana', title: 'Astana I', date: '2017-01-23', until: '2017-01-24' },
    { id: 'geneva', title: 'Geneva IV', date: '2017-02-23' },
  ],
  statements: [
    statement('opposition opposes guarantor on 2017-01-23', { id: 'no', redLine: true, event: 'astana' }),
    statement('iran+russia supports guarantor on 2017-01-24', { id: 'joint' }),
    statement('iran neutral truce on 2017-01', { id: 'month' }),
    statement('iran 0.5 truce on 2017-02-24', { id: 'later' }),
    statement('russia unclear truce', { id: 'undated' }),
    statement('russia opposes towards opposition on 2017-02-25', { id: 'towards' }),
  ],
});

function show(changes: Partial<View> = {}, of: Dataset = DATA) {
  const actions = {
    select: vi.fn<Actions['select']>(),
    choose: vi.fn<Actions['choose']>(),
    copy: vi.fn<Actions['copy']>(() => Promise.resolve()),
  };
  render(
    <ReadingProvider
      reading={readingOf(of, wholeView(of, { kind: 'timeline', ...changes }))}
      actions={actions}
    >
      <TimelineView />
    </ReadingProvider>,
  );
  return { ...actions, user: userEvent.setup() };
}

const lane = (name: RegExp): HTMLElement => screen.getByRole('group', { name });
const names = (inside: HTMLElement): readonly (string | null)[] =>
  within(inside)
    .queryAllByRole('button')
    .map((mark) => mark.getAttribute('aria-label'));
const mark = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the timeline', () => {
  it('names each statement in the lanes of its parties, in the order of time', () => {
    show();
    expect(names(lane(/^Armed opposition, 1 statement in view$/))).toEqual([
      'Armed opposition opposes Iran as guarantor, 23 January 2017, red line',
    ]);
    expect(names(lane(/^Iran, 3 statements in view$/))).toEqual([
      'Iran is neutral on Truce, some time in January 2017, not counted',
      'Iran supports Iran as guarantor, 24 January 2017, jointly with Russia',
      'Iran supports Truce on a condition, 24 February 2017, turned from neutrality',
    ]);
    expect(names(lane(/^Russia/))).toEqual([
      'Russia is unclear on Truce, undated',
      'Russia supports Iran as guarantor, 24 January 2017, jointly with Iran',
      'Russia opposes Armed opposition, 25 February 2017',
    ]);
  });

  it('has a lane for the silent, and says that it is silence', () => {
    show();
    expect(lane(/^Hezbollah, 0 statements/)).toHaveTextContent('Silent: no statement in view');
  });

  it('has lanes of issues that anybody spoke of, and says whose each mark is', () => {
    show({ lanes: 'issue' });
    expect(screen.getByRole('radio', { name: 'Issues' })).toBeChecked();
    expect(names(lane(/^Iran as guarantor/))).toEqual([
      'Armed opposition opposes Iran as guarantor, 23 January 2017, red line',
      'Iran and Russia support Iran as guarantor, 24 January 2017',
    ]);
    expect(lane(/^Iran as guarantor/)).toHaveTextContent(/OPP.*joint/);
    expect(screen.queryByRole('group', { name: /^Unspoken/ })).toBeNull();
  });

  it('chooses the lanes', async () => {
    const { user, choose } = show();
    await user.click(screen.getByRole('radio', { name: 'Issues' }));
    expect(choose).toHaveBeenCalledWith({ lanes: 'issue' });
  });

  it('a mark opens its statement, a name its party, an event its own', async () => {
    const { user, select } = show();
    await user.click(mark(/^Armed opposition opposes/));
    expect(select).toHaveBeenLastCalledWith({ kind: 'statement', id: 'no' });
    await user.click(mark('Iran'));
    expect(select).toHaveBeenLastCalledWith({ kind: 'party', id: 'iran' });
    await user.click(mark('Astana I, 23 – 24 January 2017'));
    expect(select).toHaveBeenLastCalledWith({ kind: 'event', id: 'astana' });
    await user.click(lane(/^Iran/));
    expect(select).toHaveBeenLastCalledWith(undefined);
  });

  it('what is selected is pressed, in each lane that it stands in', () => {
    show({ select: { kind: 'statement', id: 'joint' } });
    expect(
      screen.getAllByRole('button', { pressed: true }).map((each) => each.getAttribute('aria-label')),
    ).toEqual([
      'Iran supports Iran as guarantor, 24 January 2017, jointly with Russia',
      'Russia supports Iran as guarantor, 24 January 2017, jointly with Iran',
    ]);
  });

  it('a name and an event are pressed while they are selected', () => {
    show({ lanes: 'issue', select: { kind: 'issue', id: 'truce' } });
    expect(mark('Truce')).toHaveAttribute('aria-pressed', 'true');
    expect(mark(/^Geneva IV/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('is one Tab stop; arrows walk, Enter selects, Escape lets go and keeps the focus', async () => {
    const { user, select } = show({ select: { kind: 'party', id: 'iran' } });
    const marks = document.querySelectorAll('svg [role="button"]');
    expect([...marks].filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
    mark(/^Iran supports Iran as guarantor/).focus();
    await user.keyboard('{ArrowRight}');
    expect(mark(/^Iran supports Truce/)).toHaveFocus();
    expect(mark(/^Iran supports Truce/)).toHaveAttribute('tabindex', '0');
    expect([...marks].filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
    await user.keyboard('{ArrowDown}');
    expect(mark(/^Russia opposes/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(select).toHaveBeenLastCalledWith({ kind: 'statement', id: 'towards' });
    await user.keyboard('{Escape}');
    expect(select).toHaveBeenLastCalledWith(undefined);
    expect(mark(/^Russia opposes/)).toHaveFocus();
  });

  it('a selected statement is where Tab leads', () => {
    show({ select: { kind: 'statement', id: 'later' } });
    expect(mark(/^Iran supports Truce/)).toHaveAttribute('tabindex', '0');
  });

  it('says in words what the pointer is on', async () => {
    const { user } = show();
    await user.hover(mark(/^Russia opposes/));
    expect(screen.getByText('Russia opposes Armed opposition, 25 February 2017')).toBeInTheDocument();
  });

  it('its legend explains what is in the picture', () => {
    show();
    const legend = screen.getByRole('list', { name: 'Legend' });
    expect(legend).toHaveTextContent('supports on a condition');
    expect(legend).toHaveTextContent('change of position');
    expect(legend).toHaveTextContent('red line');
    expect(legend).toHaveTextContent('month or year, no day given');
  });

  it('with nothing in view says why, and leads back', async () => {
    const { user, choose } = show({ from: '2020-01-01', lanes: 'issue' });
    expect(screen.getByText(/^No statement is in view/)).toBeInTheDocument();
    await user.click(mark('Reset the filters'));
    expect(choose).toHaveBeenCalledWith(
      expect.objectContaining({ from: undefined, lanes: 'issue', kind: 'timeline' }),
    );
  });

  it('without a party in view says so', () => {
    show({ parties: [] });
    expect(screen.getByText(/^No party is in view/)).toBeInTheDocument();
  });

  it('a data set without any date has its statements in one undated column', () => {
    show({}, dataset(['a supports x', 'b opposes x']));
    expect(names(lane(/^a,/))).toEqual(['a supports x, undated']);
    expect(screen.getByText('Undated')).toBeInTheDocument();
  });
});
