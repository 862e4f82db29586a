/** Places of very many parties: camps stand apart, nothing overlaps, and the same data give the same picture. */
import { describe, expect, it } from 'vitest';
import { campsOf } from '../../src/analysis/camps.ts';
import { placeDataset } from '../../src/layout/place.ts';
import { distance } from '../../src/layout/ringCurve.ts';
import { plantedCamps } from '../helpers/camps.ts';

const PLANTED = [2, 3, 4].map((camps) => plantedCamps(72, 24, camps));

describe.each(PLANTED)('the places of very many parties', ({ dataset, campOf }) => {
  const placed = placeDataset(dataset);
  const discs = placed.camps ?? [];

  it('are one for each party, inside the disc of its camp', () => {
    expect(placed.parties.map(({ id }) => id)).toEqual(dataset.parties.map(({ id }) => id).sort());
    const places = new Map(placed.parties.map((place) => [place.id, place]));
    for (const camp of campsOf(dataset)) {
      const disc = discs.find(({ id }) => id === camp.id);
      for (const id of camp.parties) {
        const place = places.get(id);
        if (!disc || !place) throw new Error(`no place for ${id}`);
        expect(distance(place, disc) + place.r).toBeLessThanOrEqual(disc.r);
      }
    }
  });

  it('do not overlap', () => {
    placed.parties.forEach((a, i) => {
      for (const b of placed.parties.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(a.r + b.r);
    });
    discs.forEach((a, i) => {
      for (const b of discs.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(a.r + b.r);
    });
  });

  it('are inside the frame', () => {
    for (const { x, y, r } of discs) {
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(placed.width);
      expect(y + r).toBeLessThanOrEqual(placed.height);
    }
  });

  it('show the camps: within one parties are less than half as far apart as between two', () => {
    const mean = (same: boolean): number => {
      const all = placed.parties.flatMap((a, i) =>
        placed.parties
          .slice(i + 1)
          .filter((b) => (campOf.get(a.id) === campOf.get(b.id)) === same)
          .map((b) => distance(a, b)),
      );
      return all.reduce((sum, each) => sum + each, 0) / all.length;
    };
    expect(mean(true) / mean(false)).toBeLessThan(0.5);
  });

  it('do not depend on the order of the file', () => {
    const turned = {
      ...dataset,
      parties: [...dataset.parties].toReversed(),
      statements: [...dataset.statements].toReversed(),
    };
    expect(placeDataset(turned)).toEqual(placed);
  });
});
