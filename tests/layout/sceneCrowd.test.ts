/** The picture of very many parties: camps that open, specks, threads, and marks where they can be read. */
import { describe, expect, it } from 'vitest';
import { campsOf } from '../../src/analysis/camps.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import { crowdAt } from '../../src/layout/crowdHit.ts';
import { labels } from '../../src/layout/labels.ts';
import { overlaps } from '../../src/layout/labelBoxes.ts';
import { placeDataset } from '../../src/layout/place.ts';
import { buildScene } from '../../src/layout/scene.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { defaultView } from '../../src/model/defaults.ts';
import type { View } from '../../src/model/view.ts';
import { graph } from '../../src/ui/messages/en/graph.ts';
import { plantedCamps } from '../helpers/camps.ts';

const { dataset } = plantedCamps(60, 20, 2);
const PLACEMENT = placeDataset(dataset);
const [FIRST, SECOND] = campsOf(dataset);
if (!FIRST || !SECOND) throw new Error('two camps were planted');

function sceneOf(change: Partial<View> = {}): Scene {
  const reading = readingOf(dataset, { ...defaultView(dataset), ...change });
  return buildScene({ reading, placement: PLACEMENT, texts: graph, language: 'en' });
}

describe('very many parties at first', () => {
  const scene = sceneOf();

  it('are camps with a name and no other marks but what joins them', () => {
    expect(scene.camps.map(({ name, pressed }) => [name.endsWith('and 28 more'), pressed])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(scene.bundles).toHaveLength(1);
    expect([scene.parties, scene.ties, scene.issues]).toEqual([[], [], []]);
  });

  it('have a speck each, which cannot be chosen before its camp opens', () => {
    expect(scene.crowd?.specks).toHaveLength(60);
    const [speck] = scene.crowd?.specks ?? [];
    if (!scene.crowd || !speck) throw new Error('no specks');
    expect(crowdAt({ ...scene.crowd, threads: [] }, speck, 5)).toBeUndefined();
  });

  it('say how many of all ties are drawn', () => {
    const drawn = new Set(scene.crowd?.threads.map(({ key }) => key));
    expect(scene.crowd?.drawn).toBe(drawn.size);
    expect(scene.crowd?.all).toBe(readingOf(dataset, defaultView(dataset)).ties.length);
  });

  it('leave the lines between closed camps to the bundle', () => {
    const campOf = new Map([FIRST, SECOND].flatMap((camp) => camp.parties.map((id) => [id, camp.id])));
    for (const { selection } of scene.crowd?.threads ?? []) {
      if (selection.kind !== 'tie') throw new Error('a thread is a tie');
      expect(campOf.get(selection.a)).toBe(campOf.get(selection.b));
    }
  });
});

describe('a camp that is open', () => {
  const scene = sceneOf({ open: [FIRST.id] });

  it('shows its parties as marks, the weightiest first', () => {
    expect(scene.parties.map(({ id }) => id)).toEqual(FIRST.parties);
    expect(scene.camps.map(({ pressed }) => pressed)).toContain(true);
    expect(scene.crowd?.specks).toHaveLength(30);
    expect(scene.bundles).toEqual([]);
  });

  it('has a thread to the other camp for what is strongest there', () => {
    const to = scene.crowd?.threads.filter(({ arc }) => arc === 'conflict') ?? [];
    expect(to.length).toBeGreaterThan(0);
    const [thread] = to;
    if (!scene.crowd || !thread) throw new Error('no threads');
    const { from, to: end } = thread;
    const middle = { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 };
    expect(crowdAt({ ...scene.crowd, threads: [thread] }, middle, 1)?.key).toBe(thread.key);
  });

  it('has names where there is room, and none over another', () => {
    for (const scale of [0.5, 1, 3, 8]) {
      const named = [...labels(scene, scale).parties.values()].filter(({ lines }) => lines.length > 0);
      named.forEach((one, i) => {
        for (const other of named.slice(i + 1)) expect(overlaps(one.box, other.box)).toBe(false);
      });
    }
    const at = (scale: number): number =>
      [...labels(scene, scale).parties.values()].filter(({ lines }) => lines.length > 0).length;
    expect(at(8)).toBeGreaterThan(at(0.5));
  });
});

describe('what is selected', () => {
  it('has a mark and its ties in a closed camp too', () => {
    const [party = ''] = SECOND.parties;
    const scene = sceneOf({ select: { kind: 'party', id: party } });
    expect(scene.parties.map(({ id, pressed }) => [id, pressed])).toEqual([[party, true]]);
    expect(scene.ties.length).toBeGreaterThan(0);
    for (const { a, b } of scene.ties) expect([a, b]).toContain(party);
  });

  it('draws a tie by its two ends', () => {
    const tie = readingOf(dataset, defaultView(dataset)).ties.find(({ conflict }) => conflict > 0);
    if (!tie) throw new Error('no conflict was planted');
    const scene = sceneOf({ select: { kind: 'tie', a: tie.a, b: tie.b } });
    expect(scene.ties.map(({ a, b, pressed }) => [a, b, pressed])).toEqual([[tie.a, tie.b, true]]);
  });
});

it('few chosen parties are drawn one by one, with all their ties', () => {
  const parties = FIRST.parties.slice(0, 5);
  const scene = sceneOf({ parties });
  expect(scene.parties.map(({ id }) => id).sort()).toEqual([...parties].sort());
  expect(scene.ties).toHaveLength(10);
  expect(scene.camps).toEqual([]);
  expect(scene.crowd?.drawn).toBe(scene.crowd?.all);
});
