/** Keeps the files of one build in the browser, whole or not at all, so that the page opens without a network. */

/** Every file of a build by its path from the page's folder, '' the page itself, with its SHA-256 in base64. */
export type Files = Readonly<Record<string, string>>;

export interface Keeper {
  /** Takes every file of the build; rejects if one cannot be had as it was built, and then nothing is served of it. */
  readonly fill: () => Promise<void>;
  /** Forgets the files of all other builds. */
  readonly dropOthers: () => Promise<void>;
  /** The path of a file that is kept; undefined for what the network is to answer. */
  readonly pathOf: (request: Pick<Request, 'method' | 'mode' | 'url'>) => string | undefined;
  /** A file as it was built; where what was kept is damaged or gone, the host's, which then is kept. */
  readonly serve: (path: string) => Promise<Response>;
}

const PREFIX = 'parley ';

/**
 * @param build names the build: files of two builds never stand in one store
 * @param scope the page's folder, an address that ends with a slash
 */
export function createKeeper(build: string, files: Files, scope: string): Keeper {
  const store = PREFIX + build;
  const address = (path: string): string => scope + path;

  /** The host's answer, kept if it is the file of this build; asked for past the browser's own cache if that errs. */
  async function ask(path: string): Promise<Response> {
    const first = await fetch(address(path));
    const answer = (await isSound(first, files[path]))
      ? first
      : await fetch(address(path), { cache: 'reload' });
    if (await isSound(answer, files[path]))
      await (await caches.open(store)).put(address(path), answer.clone());
    return answer;
  }

  async function take(path: string): Promise<void> {
    const before = await caches.match(address(path));
    if (before && (await isSound(before, files[path]))) {
      await (await caches.open(store)).put(address(path), before);
      return;
    }
    const response = await ask(path);
    if (!(await isSound(response, files[path])))
      throw new Error(`${address(path)} is not the file of this build`);
  }

  return {
    async fill() {
      await Promise.all(Object.keys(files).map(take));
    },
    async dropOthers() {
      const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== store);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
    pathOf({ method, mode, url }) {
      if (method !== 'GET' || !url.startsWith(scope)) return undefined;
      const path = url.slice(scope.length).replace(/[?#].*$/, '');
      const page = path === '' || path === 'index.html';
      if (page) return mode === 'navigate' ? '' : undefined;
      return Object.hasOwn(files, path) ? path : undefined;
    },
    async serve(path) {
      const kept = await (await caches.open(store)).match(address(path));
      return kept && (await isSound(kept, files[path])) ? kept : ask(path);
    },
  };
}

/** Whether an answer holds the very bytes that were built. It can still be read afterwards. */
async function isSound(response: Response, sha256: string | undefined): Promise<boolean> {
  const hash = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return btoa(String.fromCodePoint(...new Uint8Array(hash))) === sha256;
}
