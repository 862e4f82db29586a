import { describe, expect, test } from 'vitest';
import { marksOf } from '../../src/layout/sceneParts.ts';
import { walk } from '../../src/layout/sceneWalk.ts';
import { tieAt } from '../../src/layout/sceneHit.ts';
import { along as pointOf } from '../../src/layout/quadratic.ts';
import { galleryScene } from '../helpers/gallery.ts';

const scene = galleryScene();
const all = marksOf(scene).map((mark) => mark.key);

describe('walking by keyboard', () => {
  test('Home and End lead to the first and the last mark', () => {
    expect(walk(scene, 'issue.aid', 'Home')).toBe(all[0]);
    expect(walk(scene, 'issue.aid', 'End')).toBe(all.at(-1));
  });

  test('an arrow prefers what is joined with the mark to what is merely near', () => {
    // From Turkey upwards: the pill it spoke on, not the nearer mark of Kazakhstan or an unrelated pill.
    const joined = walk(scene, 'party.c', 'ArrowUp');
    expect(['issue.arms', 'issue.leave', 'party.a', 'tie.a~c', 'tie.b~c']).toContain(joined);
  });

  test('without anything joined in that direction it goes to the nearest there', () => {
    // Hezbollah's only tie goes right; below it lies nothing joined.
    expect(walk(scene, 'party.g', 'ArrowDown')).not.toBe('party.g');
  });

  test('every step lies in its direction', () => {
    const at = new Map(marksOf(scene).map((mark) => [mark.key, mark]));
    const moved = (from: string, to: string, along: 'x' | 'y'): number =>
      (at.get(to)?.[along] ?? NaN) - (at.get(from)?.[along] ?? NaN);
    const astray = all.filter((key) => {
      const [right, up] = [walk(scene, key, 'ArrowRight'), walk(scene, key, 'ArrowUp')];
      return (right !== key && moved(key, right, 'x') <= 0) || (up !== key && moved(key, up, 'y') >= 0);
    });
    expect(astray).toEqual([]);
  });

  test('at the edge it stays', () => {
    const leftmost = marksOf(scene).reduce((least, mark) => (mark.x < least.x ? mark : least));
    expect(walk(scene, leftmost.key, 'ArrowLeft')).toBe(leftmost.key);
  });

  test('page keys reach every mark', () => {
    const seen: string[] = [];
    for (let key = all[0] ?? ''; !seen.includes(key); key = walk(scene, key, 'PageDown')) seen.push(key);
    expect(seen).toEqual(all);
    expect(walk(scene, all.at(-1) ?? '', 'PageUp')).toBe(all.at(-2));
  });
});

describe('the tie under the pointer', () => {
  test('is the one whose arc is nearest', () => {
    for (const tie of scene.ties) expect(tieAt(scene, tie, 12)?.key).toBe(tie.key);
  });

  test('is the one that lies above where two cross', () => {
    const [one, other] = scene.ties;
    const [arc] = one?.arcs ?? [];
    if (!one || !other || !arc) throw new Error('the gallery has ties');
    const thin = { ...other, arcs: [{ ...arc, width: 1 }] };
    const wide = { ...one, arcs: [arc] };
    const middle = pointOf(arc.curve, 0.5);
    expect(tieAt({ ...scene, ties: [wide, thin] }, middle, 12)?.key).toBe(other.key);
    expect(tieAt({ ...scene, ties: [thin, wide] }, middle, 12)?.key).toBe(one.key);
  });

  test('is none where no arc is within reach', () => {
    expect(tieAt(scene, { x: 5, y: 5 }, 12)).toBeUndefined();
  });
});
