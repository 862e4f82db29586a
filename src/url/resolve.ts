/** A request held against a data set: a complete view, and what was not understood. */
import type { Dataset, Id } from '../model/dataset.ts';
import { defaultView } from '../model/defaults.ts';
import type { View } from '../model/view.ts';
import { CODECS } from './codecs.ts';
import { KEY_ORDER } from './keys.ts';
import { knownIn } from './known.ts';
import { notBuilt } from './notBuilt.ts';
import type { AddressRequest } from './parse.ts';
import type { AddressProblem } from './problem.ts';
import { requestedDataset } from './requested.ts';

/** What an address is held against. */
export interface AddressContext {
  /** With its first parties and issues chosen (analysis/shown). */
  readonly dataset: Dataset;
  /** SHA-256 of the canonical Parley file, hex. */
  readonly hash: string;
  /** The data set that an address without `data` means. */
  readonly home: Id;
}

export interface ResolvedView {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/** The version of the grammar that this program speaks. An older one would be migrated here, step by step. */
const VERSION = 1;

/** Gives a view for any request; everything that is not understood is reported and left at its default. */
export function resolveView(request: AddressRequest, context: AddressContext): ResolvedView {
  const { dataset, hash, home } = context;
  const problems = [...request.problems];
  const report =
    (key: string) =>
    (kind: AddressProblem['kind'], value: string): void => {
      problems.push({ kind, key, value });
    };
  const known = knownIn(dataset);
  let view = defaultView(dataset);

  for (const key of KEY_ORDER) {
    const text = request.values.get(key);
    if (text === undefined) continue;
    if (key === 'v') checkVersion(text, report(key));
    else if (key === 'data') view = { ...view, pinned: pinnedIn(request, dataset.id, hash, report(key)) };
    else view = { ...view, ...CODECS[key].read(text, known, report(key)) };
  }
  if (requestedDataset(request) === undefined && dataset.id !== home) report('data')('other-dataset', home);
  if (view.from !== undefined && view.to !== undefined && view.to < view.from) {
    report('to')('empty-period', view.to);
    view = { ...view, to: undefined };
  }
  for (const key of notBuilt(view)) report(key)('not-built', request.values.get(key) ?? '');
  return { view, problems };
}

type Report = (kind: AddressProblem['kind'], value: string) => void;

function checkVersion(text: string, report: Report): void {
  if (/^\d+$/.test(text) && Number(text) > VERSION) report('newer-version', text);
  else if (text !== String(VERSION)) report('unknown-value', text);
}

/** The pinned version, if it is the one that is here. */
function pinnedIn(request: AddressRequest, id: Id, hash: string, report: Report): string | undefined {
  const asked = requestedDataset(request);
  const text = request.values.get('data') ?? '';
  if (asked?.id !== id) report('other-dataset', text);
  else if (asked.pinned === undefined) return undefined;
  else if (!/^[0-9a-f]{8}$/.test(asked.pinned)) report('unknown-value', text);
  else if (!hash.startsWith(asked.pinned)) report('other-version', asked.pinned);
  else return asked.pinned;
  return undefined;
}
