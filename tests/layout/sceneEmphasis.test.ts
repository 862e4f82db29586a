import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { GALLERY, galleryScene } from '../helpers/gallery.ts';
import { emphasise } from '../../src/layout/emphasis.ts';

const statesOf = (scene: Scene, list: 'parties' | 'issues' | 'ties') =>
  Object.fromEntries(scene[list].map((mark) => [mark.key, mark.state]));

describe('selecting a party', () => {
  const scene = galleryScene({ select: { kind: 'party', id: 'c' } });

  test('raises it, its ties, its pills and the parties it is tied to', () => {
    expect(statesOf(scene, 'parties')).toMatchObject({
      'party.c': 'selected',
      'party.a': 'related',
      'party.f': 'faded',
    });
    expect(statesOf(scene, 'issues')).toMatchObject({ 'issue.arms': 'related', 'issue.aid': 'faded' });
    expect(statesOf(scene, 'ties')).toMatchObject({ 'tie.a~c': 'related', 'tie.a~b': 'faded' });
  });

  test('the rest fades but stays', () => {
    const rest = galleryScene();
    expect(scene.ties).toHaveLength(rest.ties.length);
    expect(scene.stances).toHaveLength(rest.stances.length);
    for (const line of scene.stances) expect(line.opacity).toBe(line.party === 'c' ? 1 : 0.15);
    expect(scene.issues.find((issue) => issue.id === 'aid')?.opacity).toBe(0.5);
  });

  test('only it is pressed', () => {
    const pressed = [...scene.parties, ...scene.issues, ...scene.ties].filter((mark) => mark.pressed);
    expect(pressed.map((mark) => mark.key)).toEqual(['party.c']);
  });
});

test('selecting an issue raises the ties that it makes, and those who spoke on it', () => {
  const scene = galleryScene({ select: { kind: 'issue', id: 'arms' } });
  expect(statesOf(scene, 'ties')).toMatchObject({ 'tie.a~b': 'related', 'tie.b~d': 'faded' });
  expect(statesOf(scene, 'parties')).toMatchObject({ 'party.a': 'related', 'party.d': 'faded' });
});

test('selecting a tie, either way round, raises its ends and the issues compared', () => {
  for (const [a, b] of [
    ['a', 'c'],
    ['c', 'a'],
  ] as const) {
    const scene = galleryScene({ select: { kind: 'tie', a, b } });
    expect(statesOf(scene, 'ties')).toMatchObject({ 'tie.a~c': 'selected', 'tie.a~b': 'faded' });
    expect(statesOf(scene, 'issues')).toMatchObject({ 'issue.arms': 'related', 'issue.vote': 'faded' });
  }
});

test('a statement raises its party and issue, though it has no mark of its own', () => {
  const scene = galleryScene({ select: { kind: 'statement', id: 's01' } });
  expect(statesOf(scene, 'parties')).toMatchObject({ 'party.a': 'related', 'party.b': 'faded' });
  expect(scene.stances.filter((line) => line.state === 'related').map((line) => line.key)).toEqual(['a aid']);
});

test('a statement towards a party raises the tie of the two', () => {
  const towards = GALLERY.statements.at(-1)?.id ?? '';
  const scene = galleryScene({ select: { kind: 'statement', id: towards } });
  expect(statesOf(scene, 'ties')).toMatchObject({ 'tie.e~g': 'related', 'tie.a~b': 'faded' });
});

test('a preview steps others back, and less than a selection does', () => {
  const preview = galleryScene({}, { kind: 'party', id: 'c' });
  expect(statesOf(preview, 'parties')).toMatchObject({ 'party.c': 'related', 'party.f': 'quiet' });
  const quiet = preview.parties.find((party) => party.id === 'f')?.opacity ?? 0;
  const faded = galleryScene({ select: { kind: 'party', id: 'c' } }).parties.find(
    (party) => party.id === 'f',
  );
  expect(quiet).toBeGreaterThan(faded?.opacity ?? 1);
});

test('a preview beside a selection raises more and fades nothing further', () => {
  const both = galleryScene({ select: { kind: 'party', id: 'c' } }, { kind: 'party', id: 'd' });
  expect(statesOf(both, 'parties')).toMatchObject({ 'party.c': 'selected', 'party.d': 'related' });
  expect(statesOf(both, 'ties')).toMatchObject({ 'tie.a~c': 'related', 'tie.b~d': 'related' });
});

test('the spine of a pale tie stays with what is related, and steps back with the rest', () => {
  const spineOf = (scene: Scene) => scene.ties.find(({ key }) => key === 'tie.a~c')?.arcs[0]?.spine;
  expect(spineOf(galleryScene({ select: { kind: 'party', id: 'c' } }))?.opacity).toBe(1);
  expect(spineOf(galleryScene({}, { kind: 'party', id: 'f' }))?.opacity).toBeLessThan(1);
  expect(spineOf(galleryScene({ select: { kind: 'party', id: 'f' } }))).toBeUndefined();
  expect(spineOf(galleryScene({ select: { kind: 'tie', a: 'a', b: 'c' } }))).toBeUndefined();
});

test('without selection and preview the scene is the same object', () => {
  const scene = galleryScene();
  expect(emphasise(scene, GALLERY, undefined, undefined)).toBe(scene);
});
