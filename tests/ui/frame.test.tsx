/** The frame round the views: filters, alert, failure, crash, share, tabs, hints. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import type { View, ViewKind } from '../../src/model/view.ts';
import { createParleyStore, open, type Failure, type Screen } from '../../src/store/store.ts';
import { AddressAlert } from '../../src/ui/AddressAlert.tsx';
import { FailurePage } from '../../src/ui/FailurePage.tsx';
import { Filters } from '../../src/ui/filters/Filters.tsx';
import { Hints } from '../../src/ui/Hints.tsx';
import { Lede } from '../../src/ui/Lede.tsx';
import { ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { Share } from '../../src/ui/Share.tsx';
import { ViewInWords } from '../../src/ui/ViewInWords.tsx';
import { ViewTabs } from '../../src/ui/ViewTabs.tsx';
import { ADDRESSED } from '../helpers/arbitraryView.ts';
import { wholeView } from '../helpers/build.ts';
import { services } from '../helpers/services.ts';

const actions: Actions = {
  select: vi.fn<Actions['select']>(),
  choose: vi.fn<Actions['choose']>(),
  copy: vi.fn<Actions['copy']>(() => Promise.resolve()),
};
const WHOLE = wholeView(ADDRESSED);

function inView(view: View, children: ReactNode) {
  return (
    <ReadingProvider reading={readingOf(ADDRESSED, view)} actions={actions}>
      {children}
    </ReadingProvider>
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has no dialogs: shown or not is all that matters here.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

describe('the filters', () => {
  const onChoose = vi.fn<(change: Partial<View>) => void>();
  const filters = (view: View = WHOLE) =>
    render(
      inView(
        view,
        <Filters view={view} dataset={ADDRESSED} onChoose={onChoose} onReset={vi.fn<() => void>()} />,
      ),
    );

  it('say what each option holds', () => {
    filters();
    expect(screen.getByRole('checkbox', { name: 'a (1 statement)' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'c (0 statements)' })).toBeChecked();
  });

  it('take a party out and keep the list in order', async () => {
    filters();
    await userEvent.click(screen.getByRole('checkbox', { name: /^b / }));
    expect(onChoose).toHaveBeenCalledWith({ parties: ['a', 'a-b', 'c'] });
  });

  it('put a party back at its place', async () => {
    filters({ ...WHOLE, parties: ['a', 'c'] });
    await userEvent.click(screen.getByRole('checkbox', { name: /^a-b / }));
    expect(onChoose).toHaveBeenCalledWith({ parties: ['a', 'a-b', 'c'] });
  });

  it('choose how numbers are made', async () => {
    filters();
    await userEvent.click(screen.getByRole('radio', { name: 'Contested issues only' }));
    expect(onChoose).toHaveBeenLastCalledWith({ count: 'contested' });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Divided by' }),
      'Union of positions (Jaccard)',
    );
    expect(onChoose).toHaveBeenLastCalledWith({ norm: 'jaccard' });
  });

  it('switch a topic, and a kind of evidence', async () => {
    filters();
    await userEvent.click(screen.getByRole('checkbox', { name: /^t \(/ }));
    expect(onChoose).toHaveBeenLastCalledWith({ topics: ['u'] });
    await userEvent.click(screen.getByRole('checkbox', { name: /^Direct quotes/ }));
    expect(onChoose).toHaveBeenLastCalledWith({ evidence: ['coded', 'reported'] });
  });
});

describe('what is said', () => {
  it('the view in words names what is left out', () => {
    const view: View = { ...WHOLE, parties: ['a', 'b'], joint: false, norm: 'share', from: '2017-01-23' };
    render(inView(view, <ViewInWords />));
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('2 of 4 parties, 1 tie');
    expect(status).toHaveTextContent('without joint statements');
    expect(status).toHaveTextContent('as shares of each tie');
    expect(status).toHaveTextContent('from 23 January 2017');
  });

  it('the lede opens the tie that stands out', async () => {
    render(inView(WHOLE, <Lede />));
    await userEvent.click(screen.getByRole('button', { name: '1 a – b' }));
    expect(actions.select).toHaveBeenCalledWith({ kind: 'tie', a: 'a', b: 'b' });
  });

  it('the lede says why nothing can be seen', () => {
    const { rerender } = render(inView({ ...WHOLE, parties: [] }, <Lede />));
    expect(screen.getByText(/^No party is shown/)).toBeInTheDocument();
    rerender(inView({ ...WHOLE, from: '2099-01-01', to: '2099-01-02' }, <Lede />));
    expect(screen.getByText(/^No statement is in view/)).toBeInTheDocument();
    rerender(inView({ ...WHOLE, parties: ['a'] }, <Lede />));
    expect(screen.getByText(/^No two parties in view can be compared/)).toBeInTheDocument();
  });

  it('the alert names key and value, as text, and can be settled', async () => {
    const onDismiss = vi.fn<() => void>();
    const problems = [{ kind: 'unknown-id', key: 'parties', value: '<img src=x onerror=alert(1)>' }] as const;
    render(<AddressAlert problems={problems} onDismiss={onDismiss} />);
    expect(screen.getByRole('alert')).toHaveTextContent('“parties” names “<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
    await userEvent.click(screen.getByRole('button'));
    expect(onDismiss).toHaveBeenCalled();
  });

  it('there is no alert without a problem', () => {
    render(<AddressAlert problems={[]} onDismiss={vi.fn<() => void>()} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('when something fails', () => {
  it.each<[Failure, string]>([
    [{ kind: 'unknown-dataset', id: 'elsewhere' }, 'elsewhere'],
    [
      {
        kind: 'damaged-link',
        problems: [{ path: 'link', found: 'half', expected: 'the whole link' }],
      },
      'link: found half, expected the whole link',
    ],
    [{ kind: 'unreachable', what: '404 Not Found' }, '404 Not Found'],
    [
      { kind: 'unreadable', problems: [{ path: '$.id', found: 'nothing', expected: 'an id' }] },
      '$.id: found nothing, expected an id',
    ],
  ])('%o is said in words, with the way to the bundled data', async (failure, words) => {
    const onHome = vi.fn<() => void>();
    const { container } = render(<FailurePage failure={failure} services={services({ openHome: onHome })} />);
    expect(container.querySelector('p :is(div, dialog, form)')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    await userEvent.click(screen.getByRole('button', { name: 'Open the bundled data set' }));
    expect(onHome).toHaveBeenCalled();
  });
});

describe('share', () => {
  function shared(copy: (text: string) => Promise<void>) {
    const store = createParleyStore('talks');
    const placement = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] } as const;
    open(
      store,
      { dataset: ADDRESSED, hash: '0123abcd'.padEnd(64, '0'), file: new Blob(), placement },
      { ...WHOLE, theme: 'dark' },
      [],
    );
    const opened = store.getState().screen as Extract<Screen, { kind: 'open' }>;
    render(
      <Share
        screen={opened}
        home="talks"
        services={services({ copy, shipped: [{ id: 'talks', hash: opened.loaded.hash, title: 'Talks' }] })}
      />,
    );
    return userEvent.click(screen.getByRole('button', { name: 'Share view' }));
  }
  const LINK = 'https://example.org/parley/?v=1&data=talks@0123abcd&parties=a~a-b~b~c&count=all';

  it('copies the link that pins the data, without the reader’s colours', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    await shared(copy);
    expect(copy).toHaveBeenCalledWith(LINK);
    expect(await screen.findByText('Link copied.')).toBeInTheDocument();
  });

  it('says that copying was refused, and shows the link', async () => {
    await shared(() => Promise.reject(new Error('refused')));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(LINK);
  });
});

it('the views are tabs that arrows walk', async () => {
  const onChoose = vi.fn<(kind: ViewKind) => void>();
  render(<ViewTabs kind="graph" onChoose={onChoose} />);
  expect(screen.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChoose).toHaveBeenCalledWith('matrix');
  expect(screen.getByRole('tab', { name: 'Matrix' })).toHaveFocus();
});

it('hints go without storage too', async () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  render(<Hints />);
  await userEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByRole('region', { name: 'First steps' })).toBeNull();
  refuse.mockRestore();
});
