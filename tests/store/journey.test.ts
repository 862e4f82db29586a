/** From an address to a screen and back, with a history that the test holds. */
import { describe, expect, it, vi } from 'vitest';
import { defaultView } from '../../src/model/defaults.ts';
import type { Placement } from '../../src/layout/placement.ts';
import { startAddressSync, type AddressPort } from '../../src/store/addressSync.ts';
import { createOpener, type Address, type Library } from '../../src/store/opening.ts';
import { choose, createParleyStore, reset, type Loaded, type ParleyStore } from '../../src/store/store.ts';
import { ADDRESSED } from '../helpers/arbitraryView.ts';
import { dataset } from '../helpers/build.ts';

const PLACEMENT: Placement = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] };
const loaded = (of = ADDRESSED): Loaded => ({
  dataset: of,
  hash: 'f'.repeat(64),
  file: new Blob(),
  placement: PLACEMENT,
});

/** A history of addresses, and what was done to it. */
function fakePort(first: string, fragment = '') {
  const entries: Address[] = [{ search: first, fragment }];
  const written: string[] = [];
  let at = 0;
  let moved = (): void => undefined;
  const port: AddressPort = {
    read: () => entries[at] ?? { search: '', fragment: '' },
    push(address) {
      entries.splice(++at, Infinity, address);
      written.push(`push ${address.search}${address.fragment}`);
    },
    replace(address) {
      entries[at] = address;
      written.push(`replace ${address.search}${address.fragment}`);
    },
    onMove(listener) {
      moved = listener;
      return () => (moved = () => undefined);
    },
  };
  const go = (by: number): void => {
    at += by;
    moved();
  };
  return { port, written, go };
}

/** A library with one way to find a data set, whatever it is asked for. */
const only = (answer: Library['byId']): Library => ({
  byId: answer,
  carried: () => Promise.reject(new Error('no link carries data here')),
});

async function start(address: string, byId: Library['byId'] = () => Promise.resolve(loaded())) {
  const store = createParleyStore('talks');
  const fake = fakePort(address);
  const opener = createOpener(store, only(byId));
  let done = Promise.resolve();
  const stop = startAddressSync(store, fake.port, (asked) => (done = opener(asked)));
  await done;
  return { store, ...fake, stop, settled: () => done };
}

function viewOf(store: ParleyStore) {
  const { screen } = store.getState();
  if (screen.kind !== 'open') throw new Error(`nothing is open: ${screen.kind}`);
  return screen.view;
}

describe('the address follows the view', () => {
  it('a canonical address is left alone', async () => {
    const { written } = await start('?v=1&parties=a');
    expect(written).toEqual([]);
  });

  it('one that is merely not canonical is replaced at once', async () => {
    const { written } = await start('?parties=c~a');
    expect(written).toEqual(['replace ?v=1&parties=a~c']);
  });

  it('one with problems stays as typed until the next choice', async () => {
    const { store, written } = await start('?parties=a&colour=red');
    expect(written).toEqual([]);
    choose(store, { count: 'all' });
    expect(written).toEqual(['push ?v=1&parties=a&count=all']);
  });

  it('clicks push, typing replaces, and what changes nothing is not written', async () => {
    const { store, written } = await start('?v=1');
    choose(store, { select: { kind: 'party', id: 'a' } });
    choose(store, { q: 'x' }, 'replace');
    choose(store, { q: 'x' });
    expect(written).toEqual(['push ?v=1&select=party.a', 'replace ?v=1&select=party.a&q=x']);
  });

  it('back and forward restore the view without writing', async () => {
    const { store, written, go, settled } = await start('?v=1');
    choose(store, { select: { kind: 'party', id: 'a' } });
    choose(store, { select: { kind: 'party', id: 'b' } });
    go(-1);
    await settled();
    expect(viewOf(store).select).toEqual({ kind: 'party', id: 'a' });
    go(1);
    await settled();
    expect(viewOf(store).select).toEqual({ kind: 'party', id: 'b' });
    expect(written).toHaveLength(2);
  });

  it('stopping lets go of both', async () => {
    const { store, written, go, stop } = await start('?v=1');
    stop();
    choose(store, { count: 'all' });
    go(0);
    expect(written).toEqual([]);
    expect(viewOf(store).count).toBe('all');
  });
});

describe('opening', () => {
  it('an unknown data set shows no data set, by name', async () => {
    const { store } = await start('?v=1&data=elsewhere', () => Promise.resolve(undefined));
    expect(store.getState().screen).toEqual({
      kind: 'failed',
      failure: { kind: 'unknown-dataset', id: 'elsewhere' },
    });
  });

  it('says why a data set could not be had', async () => {
    const failure = { kind: 'unreachable', what: '404 Not Found' } as const;
    const { store } = await start('?v=1', () => Promise.resolve(failure));
    expect(store.getState().screen).toEqual({ kind: 'failed', failure });
  });

  const FRAGMENT = '#d1.abc.00000000';

  it('a fragment that is damaged shows nothing else', async () => {
    const store = createParleyStore('talks');
    const failure = { kind: 'damaged-link', problems: [] } as const;
    const byId = vi.fn<Library['byId']>();
    const library = { byId, carried: () => Promise.resolve(failure) };
    await createOpener(store, library)({ search: '?v=1', fragment: FRAGMENT });
    expect(store.getState().screen).toEqual({ kind: 'failed', failure });
    expect(byId).not.toHaveBeenCalled();
  });

  it('the fragment is the data set: it stays in the address, which needs no name for it', async () => {
    const store = createParleyStore('talks');
    const own = { ...loaded(dataset({ id: 'mine', statements: ['a supports x'] })), fragment: FRAGMENT };
    const library = { ...only(() => Promise.resolve(undefined)), carried: () => Promise.resolve(own) };
    const { port, written } = fakePort('?v=1', FRAGMENT);
    const opener = createOpener(store, library);
    let done = Promise.resolve();
    startAddressSync(store, port, (asked) => (done = opener(asked)));
    await done;
    expect(viewOf(store).dataset).toBe('mine');
    choose(store, { count: 'all' });
    expect(written).toEqual([`push ?v=1&count=all${FRAGMENT}`]);
  });

  it('a data key beside a fragment that names another data set is reported', async () => {
    const store = createParleyStore('talks');
    const own = { ...loaded(dataset({ id: 'mine' })), fragment: FRAGMENT };
    const library = { ...only(() => Promise.resolve(undefined)), carried: () => Promise.resolve(own) };
    await createOpener(store, library)({ search: '?v=1&data=talks', fragment: FRAGMENT });
    expect(store.getState().screen).toMatchObject({
      kind: 'open',
      problems: [{ kind: 'other-dataset', key: 'data', value: 'talks' }],
    });
  });

  it('a data set on the screen is not loaded again', async () => {
    const library = vi.fn<Library['byId']>(() => Promise.resolve(loaded()));
    const { go, settled } = await start('?v=1', library);
    go(0);
    await settled();
    expect(library).toHaveBeenCalledTimes(1);
  });

  it('of two addresses asked for at once the later one wins', async () => {
    const store = createParleyStore('talks');
    const waiting = new Map<string, (value: Loaded) => void>();
    const open = createOpener(
      store,
      only((id) => new Promise((answer) => waiting.set(id, answer))),
    );
    const first = open({ search: '?v=1&data=slow', fragment: '' });
    const second = open({ search: '?v=1&data=fast', fragment: '' });
    waiting.get('fast')?.(loaded(dataset({ id: 'fast' })));
    waiting.get('slow')?.(loaded(dataset({ id: 'slow' })));
    await Promise.all([first, second]);
    expect(viewOf(store).dataset).toBe('fast');
  });
});

describe('reset', () => {
  it('brings the default view back; selection, kind of view and colours stay', () => {
    const view = {
      ...defaultView(ADDRESSED),
      kind: 'matrix',
      parties: [],
      count: 'all',
      theme: 'dark',
      select: { kind: 'party', id: 'a' },
    } as const;
    expect(reset(view, ADDRESSED)).toEqual({
      ...defaultView(ADDRESSED),
      kind: 'matrix',
      theme: 'dark',
      select: { kind: 'party', id: 'a' },
    });
  });
});
