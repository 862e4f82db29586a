/** Where data sets come from: what ships, what a reader opened now, what this machine keeps, what a link carries. */
import { bundled } from 'virtual:bundled';
import { withShown } from './analysis/shown.ts';
import { parseParley } from './io/parley.ts';
import type { Parsed } from './model/problem.ts';
import type { Library } from './store/opening.ts';
import type { Failure, Loaded } from './store/store.ts';
import type { KeptText, KeptTexts } from './ui/open/browserKept.ts';
import type { NewData } from './ui/services.ts';
import type { OpenJob } from './worker/protocol.ts';

type Bundled = (typeof bundled)[number];

/** A library that can be told of what was opened: it is found again even where nothing can be kept. */
export interface OpenLibrary extends Library {
  readonly remember: (data: NewData) => void;
}

/** @param openJob does a job where it does not hold up the page */
export function createLibrary(
  kept: KeptTexts,
  openJob: (job: OpenJob) => Promise<Parsed<NewData>>,
): OpenLibrary {
  /** What was opened since the page was, the newest last. */
  const opened: NewData[] = [];
  return {
    remember: (data) => void opened.push(data),
    async byId(id, pinned = '') {
      const here = opened.filter(({ dataset }) => dataset.id === id);
      const shipped = bundled.find((each) => each.id === id);
      const exact = here.findLast(({ hash }) => pinned !== '' && hash.startsWith(pinned));
      if (exact) return exact;
      if (shipped?.hash.startsWith(pinned)) return fetched(shipped);
      const own = await kept.find(id, pinned).catch(refused);
      const loaded = own ? await reopened(own, openJob) : here.at(-1);
      return loaded ?? (shipped && fetched(shipped));
    },
    async carried(fragment) {
      const parsed = await openJob({ kind: 'fragment', fragment });
      return parsed.ok ? { ...parsed.value, fragment } : { kind: 'damaged-link', problems: parsed.problems };
    },
  };
}

/** A browser that keeps nothing has nothing to give; that it keeps nothing is said where something is to be kept. */
const refused = (): undefined => undefined;

async function reopened(
  { entry, text }: KeptText,
  openJob: (job: OpenJob) => Promise<Parsed<NewData>>,
): Promise<Loaded | Failure> {
  const bytes = new TextEncoder().encode(text);
  const parsed = await openJob({ kind: 'files', files: [{ name: `${entry.id}.json`, bytes }], options: {} });
  return parsed.ok
    ? { ...parsed.value, leftOut: entry.leftOut }
    : { kind: 'unreadable', problems: parsed.problems };
}

async function fetched({ url, hash, placement }: Bundled): Promise<Loaded | Failure> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return { kind: 'unreachable', what: `${response.status} ${response.statusText}` };
    text = await response.text();
  } catch (error) {
    return { kind: 'unreachable', what: error instanceof Error ? error.message : String(error) };
  }
  const parsed = parseParley(text);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  return { dataset: withShown(parsed.value), hash, placement };
}
