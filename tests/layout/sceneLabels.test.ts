import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/layout/labelBoxes.ts';
import { labels, textSize } from '../../src/layout/labels.ts';
import { galleryScene } from '../helpers/gallery.ts';

const SCALES = [0.42, 0.6, 0.8, 1, 1.5, 3];

describe('text size', () => {
  test('follows the scale between 11 and 16 px on the screen', () => {
    for (const scale of SCALES) {
      const px = textSize(13, scale) * scale;
      expect(px).toBeGreaterThanOrEqual(11 - 1e-9);
      expect(px).toBeLessThanOrEqual(16 + 1e-9);
    }
    expect(textSize(13, 1)).toBe(13);
  });
});

describe('parties’ names', () => {
  test('never give way, and stay inside the frame', () => {
    for (const scale of SCALES) {
      const scene = galleryScene();
      for (const party of scene.parties) {
        const label = labels(scene, scale).parties.get(party.id);
        expect(label?.lines.map((line) => line.text).join(' ')).toBe(party.name);
        expect(label?.box.left).toBeGreaterThanOrEqual(0);
        expect(label?.box.right).toBeLessThanOrEqual(scene.width);
        expect(label?.box.bottom).toBeLessThanOrEqual(scene.height);
      }
    }
  });

  test('do not lie over one another on a phone', () => {
    const boxes = [...labels(galleryScene(), 0.45).parties.values()].map((label) => label.box);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
  });

  test('a short name that would be too small to read is left to the name', () => {
    const at = (scale: number) => labels(galleryScene(), scale).parties.get('b')?.short;
    expect(at(1)).toBeDefined();
    expect(at(0.2)).toBeUndefined();
  });
});

describe('pills’ titles', () => {
  test('give way where they do not fit, and their signs stay in the middle', () => {
    const scene = galleryScene();
    for (const issue of scene.issues) {
      expect(labels(scene, 1).issues.get(issue.id)?.lines).toHaveLength(1);
      const small = labels(scene, 0.42).issues.get(issue.id);
      expect(small?.lines).toEqual([]);
      expect(small?.sign).toMatchObject({ x: issue.x, y: issue.y });
    }
  });

  test('come back for what is selected, and for what is related as far as there is room', () => {
    const scene = galleryScene({ select: { kind: 'issue', id: 'arms' } });
    expect([...labels(scene, 0.42).plates.keys()]).toEqual(['arms']);
    const party = galleryScene({ select: { kind: 'party', id: 'a' } });
    const { plates, parties } = labels(party, 0.42);
    const boxes = [...plates.values(), ...parties.values()].map((label) => label.box);
    expect(plates.size).toBeGreaterThan(1);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
  });

  test('need no plate where they fit their pills', () => {
    expect(labels(galleryScene({ select: { kind: 'party', id: 'a' } }), 1).plates.size).toBe(0);
  });
});
