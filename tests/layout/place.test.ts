/** The layout's promises: nothing over anything, nothing outside, one picture for one data set. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withShown } from '../../src/analysis/shown.ts';
import { parseParley } from '../../src/io/parley.ts';
import { fromSegment } from '../../src/layout/pillCost.ts';
import { placeDataset } from '../../src/layout/place.ts';
import type { Box, Placement } from '../../src/layout/placement.ts';
import type { Dataset, Text } from '../../src/model/dataset.ts';
import { textIn } from '../../src/model/text.ts';
import { dataset } from '../helpers/build.ts';
import { plantedCamps } from '../helpers/camps.ts';

function astana(): Dataset {
  const parsed = parseParley(readFileSync(new URL('../../data/astana-2017.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error('the bundled data set does not open');
  return withShown(parsed.value);
}

/** The data set with one language only. */
function inOneLanguage(data: Dataset, language: string): Dataset {
  const only = (text: Text): Text => textIn(text, language, data.language);
  return {
    ...data,
    parties: data.parties.map((party) => ({
      ...party,
      name: only(party.name),
      shortName: only(party.shortName),
    })),
    issues: data.issues.map((issue) => ({ ...issue, title: only(issue.title) })),
  };
}

const ASTANA = astana();
const PLACED = placeDataset(ASTANA);

function boxesOf({ parties, issues }: Placement): readonly (Box & { readonly id: string })[] {
  return [
    ...parties.map(({ id, box }) => ({ id, ...box })),
    ...issues.map(({ id, x, y, width, height }) => ({
      id,
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    })),
  ];
}

/** Pairs that lie over each other, and what sticks out of the frame. */
function faults(placement: Placement): readonly string[] {
  const boxes = boxesOf(placement);
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} over ${b.id}`),
  );
  const out = boxes
    .filter(
      (box) => box.left < 0 || box.top < 0 || box.right > placement.width || box.bottom > placement.height,
    )
    .map(({ id }) => `${id} outside`);
  return [...over, ...out];
}

const title = fc
  .array(
    fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopWM')), minLength: 1, maxLength: 12 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join(' ').slice(0, 32).trim() || 'x');

/** Negotiations of up to 16 parties and 28 issues, with titles of up to 32 letters, some things shown first. */
const negotiations = fc
  .record({
    names: fc.array(title, { minLength: 1, maxLength: 16, size: 'max' }),
    titles: fc.array(title, { minLength: 0, maxLength: 28, size: 'max' }),
    first: fc.integer({ min: 1, max: 16 }),
    firstIssues: fc.integer({ min: 0, max: 28 }),
    stances: fc.array(fc.tuple(fc.nat(15), fc.nat(27), fc.boolean()), { maxLength: 60, size: 'max' }),
  })
  .map(({ names, titles, first, firstIssues, stances }) => {
    const parties = names.map((name, i) => ({ id: `p${i}`, name }));
    const issues = titles.map((each, i) => ({ id: `i${i}`, title: each }));
    const statements = stances
      .filter(([p, i]) => p < parties.length && i < issues.length)
      .map(([p, i, yes]) => `p${p} ${yes ? 'supports' : 'opposes'} i${i}`);
    return withShown(
      dataset({
        parties,
        issues,
        statements,
        shownParties: parties.slice(0, first).map(({ id }) => id),
        shownIssues: issues.slice(0, firstIssues).map(({ id }) => id),
      }),
    );
  });

describe('the placement', () => {
  it('puts nothing over anything and nothing outside, whatever the titles', () => {
    fc.assert(
      fc.property(negotiations, (negotiation) => {
        expect(faults(placeDataset(negotiation))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same whatever the order of the file', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...ASTANA.parties], { minLength: ASTANA.parties.length }),
        fc.shuffledSubarray([...ASTANA.issues], { minLength: ASTANA.issues.length }),
        fc.shuffledSubarray([...ASTANA.statements], { minLength: ASTANA.statements.length }),
        (parties, issues, statements) => {
          expect(placeDataset({ ...ASTANA, parties, issues, statements })).toEqual(PLACED);
        },
      ),
      { numRuns: 2 },
    );
  });

  it('has a place for every party, issue and half of a pair', () => {
    expect(PLACED.parties).toHaveLength(ASTANA.parties.length);
    expect(PLACED.issues).toHaveLength(ASTANA.issues.length);
    expect(PLACED.arcs).toHaveLength(ASTANA.parties.length * (ASTANA.parties.length - 1));
    expect(faults(PLACED)).toEqual([]);
  });

  it('keeps to the grid of eighths, where no last digit decides anything', () => {
    const numbers = [...PLACED.parties, ...PLACED.issues, ...PLACED.arcs.map(({ control }) => control)];
    for (const { x, y } of numbers) {
      expect(Number.isInteger(x * 8)).toBe(true);
      expect(Number.isInteger(y * 8)).toBe(true);
    }
  });

  it('does not depend on the translations that the bundled data set carries', () => {
    expect(placeDataset(inOneLanguage(ASTANA, 'en'))).toEqual(PLACED);
  });

  it('is the one that was published: links show the same picture', () => {
    const digest = createHash('sha256').update(JSON.stringify(PLACED)).digest('hex');
    expect(digest.slice(0, 16)).toMatchInlineSnapshot(`"fc17f3d70d317496"`);
  });

  it('leads no chord between the first parties through a foreign mark', () => {
    const first = PLACED.parties.filter(({ id }) => ASTANA.shownParties.includes(id));
    for (const from of first) {
      for (const to of first) {
        for (const foreign of first) {
          if (from === to || foreign === from || foreign === to) continue;
          expect(fromSegment(foreign, { from, to })).toBeGreaterThan(foreign.r);
        }
      }
    }
  });

  it('stands the first parties where they stand without the others, up to the frame', () => {
    const alone = placeDataset(
      withShown({
        ...ASTANA,
        parties: ASTANA.parties.filter(({ id }) => ASTANA.shownParties.includes(id)),
        statements: ASTANA.statements.filter(
          (each) =>
            each.parties.every((id) => ASTANA.shownParties.includes(id)) &&
            (each.towards === undefined || ASTANA.shownParties.includes(each.towards)),
        ),
      }),
    );
    const share = (placement: Placement, id: string) => {
      const party = placement.parties.find((each) => each.id === id);
      return { x: (party?.x ?? 0) / placement.width, y: (party?.y ?? 0) / placement.height };
    };
    for (const id of ASTANA.shownParties) {
      expect(Math.abs(share(alone, id).x - share(PLACED, id).x)).toBeLessThan(0.06);
      expect(Math.abs(share(alone, id).y - share(PLACED, id).y)).toBeLessThan(0.06);
    }
  });

  it.each([
    [12, 16, 2],
    [12, 16, 3],
    [16, 20, 2],
    [16, 20, 4],
  ])('stands camps apart: %i parties, %i issues, %i camps', (parties, issues, camps) => {
    const planted = plantedCamps(parties, issues, camps);
    const placement = placeDataset(planted.dataset);
    const distances = { within: [] as number[], between: [] as number[] };
    placement.parties.forEach((a, i) => {
      for (const b of placement.parties.slice(i + 1)) {
        const same = planted.campOf.get(a.id) === planted.campOf.get(b.id);
        distances[same ? 'within' : 'between'].push(Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2));
      }
    });
    const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
    expect(mean(distances.within) / mean(distances.between)).toBeLessThan(0.6);
  });

  it('places a data set without parties or issues', () => {
    expect(placeDataset(withShown(dataset())).parties).toEqual([]);
    expect(faults(placeDataset(withShown(dataset({ parties: ['a'] }))))).toEqual([]);
  });
});
