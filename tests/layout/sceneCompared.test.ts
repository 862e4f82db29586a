/** Camps, ghosts and supposed stances in the picture. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { placeDataset } from '../../src/layout/place.ts';
import { buildScene } from '../../src/layout/scene.ts';
import type { View } from '../../src/model/view.ts';
import { graph } from '../../src/ui/messages/en/graph.ts';
import { dataset, wholeView } from '../helpers/build.ts';

const DATA = withShown(
  dataset([
    'a supports x on 2017-01-01',
    'b supports x on 2017-01-01',
    'c opposes x on 2017-01-01',
    'a supports y on 2017-03-01',
    'b opposes y on 2017-03-01',
    'a supports z on 2017-03-01',
    'b supports z on 2017-03-01',
    'c opposes z on 2017-03-01',
  ]),
);
const PLACES = placeDataset(DATA);

const scene = (change: Partial<View>, preview?: View['select']) =>
  buildScene({
    reading: readingOf(DATA, wholeView(DATA, change)),
    placement: PLACES,
    texts: graph,
    language: 'en',
    preview,
  });

describe('camps', () => {
  it('are drawn only where the reader asks for them', () => {
    expect(scene({}).blocs).toEqual([]);
    expect(scene({ blocs: true }).blocs).toMatchObject([{ number: 1, parties: ['a', 'b'] }]);
  });

  it('lie under the marks of all their members, and reach beyond them', () => {
    const { blocs, parties } = scene({ blocs: true });
    for (const bloc of blocs) {
      for (const id of bloc.parties) {
        const party = parties.find((each) => each.id === id);
        expect(bloc.path).toContain(`${party?.x},${party?.y}`);
        expect(bloc.width).toBeGreaterThan(2 * (party?.r ?? Infinity));
      }
    }
  });

  it('move no mark', () => {
    expect(scene({ blocs: true }).parties).toEqual(scene({}).parties);
  });
});

describe('ghosts', () => {
  it('stand where a supposition changes an arc, and nowhere else', () => {
    const { ghosts } = scene({ whatif: [{ party: 'b', issue: 'y', position: 'supports' }] });
    expect(ghosts.map(({ key }) => key).sort()).toEqual(['alignment a~b', 'conflict a~b']);
    expect(scene({}).ghosts).toEqual([]);
  });

  it('are none where the real position is supposed', () => {
    expect(scene({ whatif: [{ party: 'b', issue: 'y', position: 'opposes' }] }).ghosts).toEqual([]);
  });

  it('show the earlier tie, and its name says what it was', () => {
    const { ghosts, ties } = scene({ since: '2017-02-01' });
    expect(ghosts.map(({ key }) => key)).toContain('alignment a~b');
    expect(ties.find(({ key }) => key === 'tie.a~b')?.description).toContain(
      'before: alignment 1, conflict 0',
    );
  });

  it('stay where the tie is gone', () => {
    const { ghosts, ties } = scene({
      whatif: ['x', 'z'].map((on) => ({ party: 'c', issue: on, position: 'none' as const })),
    });
    expect(ties.map(({ key }) => key)).toEqual(['tie.a~b']);
    expect(ghosts.map(({ key }) => key)).toEqual(expect.arrayContaining(['conflict a~c', 'conflict b~c']));
  });

  it('fade with what is not selected', () => {
    const change = { whatif: [{ party: 'b', issue: 'y', position: 'supports' as const }] };
    const opacities = (id: string) =>
      scene({ ...change, select: { kind: 'party', id } }).ghosts.map(({ opacity }) => opacity);
    expect(opacities('a')).toEqual([1, 1]);
    expect(opacities('c').every((opacity) => opacity < 0.5)).toBe(true);
  });

  it('have two edges that keep the width of the arc of before', () => {
    const [ghost] = scene({ whatif: [{ party: 'b', issue: 'y', position: 'supports' }] }).ghosts;
    const [one = [], other = []] = (ghost?.path ?? '')
      .split('M')
      .slice(1)
      .map((edge) => edge.split('L').map((point) => point.split(',').map(Number)));
    const before = scene({})
      .ties.find(({ key }) => key === 'tie.a~b')
      ?.arcs.find(({ arc }) => arc === ghost?.arc);
    expect(one.length).toBeGreaterThan(8);
    one.forEach(([x = 0, y = 0], index) => {
      const [u = 0, v = 0] = other[index] ?? [];
      expect(Math.sqrt((x - u) ** 2 + (y - v) ** 2)).toBeCloseTo(before?.width ?? 0, 1);
    });
  });
});

it('a supposed stance is a line whose dot says so', () => {
  const { stances, dots } = scene({ whatif: [{ party: 'c', issue: 'y', position: 'supports' }] });
  expect(stances.filter(({ supposed }) => supposed)).toMatchObject([{ party: 'c', issue: 'y' }]);
  expect(dots.some(({ supposed }) => supposed)).toBe(true);
  expect(scene({}).dots.some(({ supposed }) => supposed)).toBe(false);
});

it('whatever is supposed or compared, no mark moves', () => {
  const still = scene({});
  const places = ({ parties, issues }: typeof still) =>
    [...parties, ...issues].map(({ key, x, y }) => [key, x, y]);
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('x', 'y', 'z'),
      fc.constantFrom('supports' as const, 'opposes' as const, 'none' as const),
      fc.option(fc.constantFrom('2016-12-31', '2017-02-01'), { nil: undefined }),
      (party, issue, position, since) => {
        expect(places(scene({ whatif: [{ party, issue, position }], since }))).toEqual(places(still));
      },
    ),
    { numRuns: 30 },
  );
});
