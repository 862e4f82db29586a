/** Stories become part of the data set: a version of its own, shown in its place and kept on this machine. */
import { withShown } from '../../analysis/shown.ts';
import { canonicalText } from '../../io/canonical.ts';
import { sha256Hex } from '../../io/hash.ts';
import { parseParley } from '../../io/parley.ts';
import type { Dataset, Story } from '../../model/dataset.ts';
import type { Parsed } from '../../model/problem.ts';
import type { StoryPlace } from '../../model/view.ts';
import type { Loaded } from '../../store/store.ts';
import { keepData } from '../open/keepData.ts';
import type { Services } from '../services.ts';

/** The data set with other stories, checked like any file. Everything keeps its place: no story moves a mark. */
export async function withStories(loaded: Loaded, stories: readonly Story[]): Promise<Parsed<Loaded>> {
  const parsed = parseParley(await loaded.file.text());
  if (!parsed.ok) return parsed;
  const text = canonicalText({ ...parsed.value, stories });
  const again = parseParley(text);
  if (!again.ok) return again;
  const { placement, leftOut } = loaded;
  const file = new Blob([text]);
  const value = { dataset: withShown(again.value), hash: sha256Hex(text), file, placement, leftOut };
  return { ok: true, value, notes: [] };
}

/**
 * Shows such a version, and keeps it in the place of the one made before it. Rejects where the browser refuses to
 * keep: it is shown all the same.
 */
export async function keepVersion(services: Services, data: Loaded, place?: StoryPlace): Promise<void> {
  services.showVersion(data, place);
  const bare = await bareHash(data);
  await keepData(services, data, bare);
  const { kept } = services;
  const { id } = data.dataset;
  const before = (await kept.list()).filter(
    (entry) => entry.id === id && entry.bare === bare && entry.hash !== data.hash,
  );
  for (const entry of before) await kept.remove(entry);
}

/** SHA-256 of a data set without its stories, hex. */
async function bareHash({ file }: Loaded): Promise<string> {
  const text = await file.text();
  const parsed = parseParley(text);
  return sha256Hex(parsed.ok ? canonicalText(without(parsed.value)) : text);
}

const without = (dataset: Dataset): Dataset => ({ ...dataset, stories: [] });
