/** Stories become part of a version of the data set, which takes the place of the one made before it. */
import { describe, expect, it, vi } from 'vitest';
import { canonicalText } from '../../../src/io/canonical.ts';
import { sha256Hex } from '../../../src/io/hash.ts';
import { parseParley } from '../../../src/io/parley.ts';
import type { Placement } from '../../../src/layout/placement.ts';
import type { Story } from '../../../src/model/dataset.ts';
import type { Loaded } from '../../../src/store/store.ts';
import type { KeptEntry } from '../../../src/ui/services.ts';
import { keepVersion, withStories } from '../../../src/ui/story/saving.ts';
import { dataset } from '../../helpers/build.ts';
import { services } from '../../helpers/services.ts';

const OF = dataset(['a supports x', 'b opposes x']);
const STORY: Story = {
  id: 'one',
  title: 'One',
  steps: [{ title: 'First', text: 'A is for it.', view: '?v=1', rests: ['s01'] }],
};

function loaded(): Loaded {
  const text = canonicalText(OF);
  const placement: Placement = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] };
  return { dataset: OF, hash: sha256Hex(text), file: new Blob([text]), placement, fragment: '#d1.x.0' };
}

async function version(stories: readonly Story[], of = loaded()): Promise<Loaded> {
  const made = await withStories(of, stories);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

describe('a data set with stories of one’s own', () => {
  it('is a version of its own, in its place, and no longer that of the link', async () => {
    const own = await version([STORY]);
    const text = await own.file.text();
    expect(own.hash).toBe(sha256Hex(text));
    expect(own.hash).not.toBe(loaded().hash);
    expect(own.placement).toEqual(loaded().placement);
    expect(own.fragment).toBeUndefined();
    expect(parseParley(text)).toMatchObject({ ok: true, value: { stories: [STORY] } });
    expect((await version([], own)).hash).toBe(loaded().hash);
  });

  it('is refused with its problems where a story does not fit', async () => {
    const [step] = STORY.steps;
    if (!step) throw new Error('no step');
    const made = await withStories(loaded(), [{ ...STORY, steps: [{ ...step, rests: ['s99'] }] }]);
    expect(made).toMatchObject({ ok: false, problems: [{ path: '$.stories[0].steps[0].rests[0]' }] });
  });

  it('is shown and kept, and what was made before it goes, but nothing that was opened', async () => {
    const entries: KeptEntry[] = [
      { id: 'test', hash: loaded().hash, title: 'Opened', language: 'en', size: 1, opened: 0 },
    ];
    const shown = vi.fn();
    const surroundings = services({
      showVersion: shown,
      kept: {
        ...services().kept,
        list: () => Promise.resolve(entries),
        keep: (entry) => Promise.resolve(void entries.push(entry)),
        remove: (entry) => Promise.resolve(void entries.splice(entries.indexOf(entry), 1)),
      },
    });
    const first = await version([STORY]);
    await keepVersion(surroundings, first, { id: 'one', step: 1 });
    expect(shown).toHaveBeenCalledWith(first, { id: 'one', step: 1 });
    const second = await version([{ ...STORY, title: 'Two' }], first);
    await keepVersion(surroundings, second);
    expect(entries.map(({ hash }) => hash)).toEqual([loaded().hash, second.hash]);
  });
});
