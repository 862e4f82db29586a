import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeeper, type Files } from '../../src/offline/keeper.ts';

const SCOPE = 'https://example.org/talks/';
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const FILES: Files = { '': hash('page'), 'assets/a.js': hash('script') };

/** The part of Cache Storage that a keeper uses. */
class Stores {
  readonly all = new Map<string, Map<string, string>>();
  readonly keys = async () => [...this.all.keys()];
  readonly delete = async (name: string) => this.all.delete(name);
  readonly open = async (name: string) => {
    const store = this.all.get(name) ?? new Map<string, string>();
    this.all.set(name, store);
    return {
      put: async (url: string, response: Response) => void store.set(url, await response.text()),
      match: async (url: string) => (store.has(url) ? new Response(store.get(url)) : undefined),
    };
  };
  readonly match = async (url: string) => {
    const found = [...this.all.values()].find((store) => store.has(url));
    return found && new Response(found.get(url));
  };
}

let stores: Stores;
const host = vi.fn<(url: string, options?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  stores = new Stores();
  vi.stubGlobal('caches', stores);
  vi.stubGlobal('fetch', host);
  host.mockImplementation(async (url) => new Response(url === SCOPE ? 'page' : 'script'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  host.mockReset();
});

const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe('filling', () => {
  test('keeps every file of the build, and serves it without the host', async () => {
    const keeper = createKeeper('one', FILES, SCOPE);
    await keeper.fill();
    host.mockRejectedValue(new TypeError('no network'));
    expect(await text(keeper.serve(''))).toBe('page');
    expect(await text(keeper.serve('assets/a.js'))).toBe('script');
  });

  test('takes from another build what is the same, and asks for the rest', async () => {
    await createKeeper('one', FILES, SCOPE).fill();
    host.mockClear();
    host.mockImplementation(async () => new Response('new page'));
    await createKeeper('two', { ...FILES, '': hash('new page') }, SCOPE).fill();
    expect(new Set(host.mock.calls.map(([url]) => url))).toEqual(new Set([SCOPE]));
  });

  test('asks past the browser’s own cache where that has another file', async () => {
    host.mockImplementation(
      async (_url, options) => new Response(options?.cache === 'reload' ? 'page' : 'stale'),
    );
    const keeper = createKeeper('one', { '': hash('page') }, SCOPE);
    await keeper.fill();
    expect(await text(keeper.serve(''))).toBe('page');
  });

  test('fails where the host has another file than was built', async () => {
    host.mockImplementation(async () => new Response('another'));
    await expect(createKeeper('one', FILES, SCOPE).fill()).rejects.toThrow('not the file of this build');
  });
});

describe('serving', () => {
  test('what was kept and is damaged comes from the host, and is kept again', async () => {
    const keeper = createKeeper('one', FILES, SCOPE);
    await keeper.fill();
    for (const store of stores.all.values()) store.set(`${SCOPE}assets/a.js`, 'damaged');
    expect(await text(keeper.serve('assets/a.js'))).toBe('script');
    host.mockRejectedValue(new TypeError('no network'));
    expect(await text(keeper.serve('assets/a.js'))).toBe('script');
  });

  test('what the host has of a newer build is handed on, and not kept', async () => {
    const keeper = createKeeper('one', FILES, SCOPE);
    host.mockImplementation(async () => new Response('newer'));
    expect(await text(keeper.serve(''))).toBe('newer');
    expect([...stores.all.values()].flatMap((store) => [...store])).toEqual([]);
  });

  test('the files of other builds are forgotten, and other things of the host left alone', async () => {
    await createKeeper('one', FILES, SCOPE).fill();
    await stores.open('another program');
    await createKeeper('two', FILES, SCOPE).fill();
    await createKeeper('two', FILES, SCOPE).dropOthers();
    expect([...stores.all.keys()]).toEqual(['another program', 'parley two']);
  });
});

describe('what is answered', () => {
  const { pathOf } = createKeeper('one', FILES, SCOPE);
  const get = (url: string, mode: RequestMode = 'cors') => pathOf({ method: 'GET', url, mode });

  test('the page under any query, and its files', () => {
    expect(get(`${SCOPE}?v=1&select=party.a`, 'navigate')).toBe('');
    expect(get(`${SCOPE}index.html?v=1`, 'navigate')).toBe('');
    expect(get(`${SCOPE}assets/a.js`)).toBe('assets/a.js');
  });

  test.each([
    ['a file of another build', get(`${SCOPE}assets/b.js`)],
    ['a path that objects have by themselves', get(`${SCOPE}toString`)],
    ['another folder', get('https://example.org/other/', 'navigate')],
    ['something sent', pathOf({ method: 'POST', url: SCOPE, mode: 'navigate' })],
    ['the page asked for by a script', get(SCOPE)],
  ])('not %s', (_what, path) => {
    expect(path).toBeUndefined();
  });
});
