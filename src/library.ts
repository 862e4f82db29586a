/** Where data sets come from: what ships, what a reader opened now, what this machine keeps, what a link carries. */
import type { Parsed } from './model/problem.ts';
import type { Library } from './store/opening.ts';
import type { Failure, Loaded } from './store/store.ts';
import type { KeptFile, KeptFiles } from './ui/open/browserKept.ts';
import type { NewData, ShippedEntry } from './ui/services.ts';
import { nextTask } from './ui/nextTask.ts';
import { takenUp } from './opener.ts';
import type { OpenJob } from './worker/protocol.ts';

/** A data set that comes with the page. */
export interface Shipped extends ShippedEntry {
  readonly load: () => Loaded | Failure | Promise<Loaded | Failure>;
}

/** A library that can be told of what was opened: it is found again even where nothing can be kept. */
export interface OpenLibrary extends Library {
  readonly remember: (data: NewData) => void;
}

/** @param openJob does a job where it does not hold up the page */
export function createLibrary(
  all: readonly Shipped[],
  kept: KeptFiles,
  openJob: (job: OpenJob) => Promise<Parsed<NewData>>,
): OpenLibrary {
  /** What was opened since the page was, the newest last. */
  const opened: NewData[] = [];
  return {
    remember: (data) => void opened.push(data),
    async byId(id, pinned = '') {
      const here = opened.filter(({ dataset }) => dataset.id === id);
      const shipped = all.find((each) => each.id === id);
      const exact = here.findLast(({ hash }) => pinned !== '' && hash.startsWith(pinned));
      if (exact) return exact;
      if (shipped?.hash.startsWith(pinned)) return shipped.load();
      // What reads columns is on its way while they are looked for.
      const reader = import('./worker/readReady.ts').catch(refused);
      const own = await kept.find(id, pinned).catch(refused);
      const loaded = own ? await reopened(own, openJob, kept, await reader) : here.at(-1);
      return loaded ?? shipped?.load();
    },
    async carried(fragment) {
      const parsed = await openJob({ kind: 'fragment', fragment });
      return parsed.ok ? { ...parsed.value, fragment } : { kind: 'damaged-link', problems: parsed.problems };
    },
  };
}

/** A browser that keeps nothing has nothing to give; that it keeps nothing is said where something is to be kept. */
const refused = (): undefined => undefined;

/** From its columns if this build has written them; otherwise from its file, which is the truth. */
async function reopened(
  { entry, file, isOwn, columns }: KeptFile,
  openJob: (job: OpenJob) => Promise<Parsed<NewData>>,
  kept: KeptFiles,
  reader: typeof import('./worker/readReady.ts') | undefined,
): Promise<Loaded | Failure> {
  const { hash, leftOut } = entry;
  // Columns that the browser does not give are as good as none.
  const ready = columns && (await reader?.readReady(columns, nextTask).catch(refused));
  if (ready) return { ...(await takenUp(ready)), hash, file, leftOut };
  const named = { name: `${entry.id}.json`, file };
  const parsed = await openJob(
    isOwn ? { kind: 'kept', hash, ...named } : { kind: 'files', files: [named], options: {} },
  );
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  const { columns: fresh, ...loaded } = parsed.value;
  // The next visit need not wait for it again. Where there is no room, it does.
  if (fresh && loaded.hash === hash) void kept.keepColumns(entry, fresh).catch(refused);
  return { ...loaded, leftOut };
}
