import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, separate } from '../../src/layout/separate.ts';
import { stanceLine, tipTowards } from '../../src/layout/stanceLine.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { wrapTitle } from '../../src/layout/wrap.ts';

describe('pills side by side', () => {
  const wishes = fc.array(
    fc.record({ target: fc.integer({ min: -50, max: 550 }), width: fc.integer({ min: 10, max: 120 }) }),
    { maxLength: 8 },
  );

  it('stand in order, apart and inside, or do not fit', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const ordered = [...all].sort((a, b) => a.target - b.target);
        const middles = separate(ordered, 0, 500);
        const whole = ordered.reduce((sum, { width }) => sum + width + GAP, -GAP);
        if (!middles) {
          expect(whole).toBeGreaterThan(500);
          return;
        }
        let free = 0;
        ordered.forEach(({ width }, i) => {
          const left = (middles[i] ?? NaN) - width / 2;
          expect(left).toBeGreaterThanOrEqual(free - 1e-9);
          free = left + width + GAP;
        });
        if (ordered.length > 0) expect(free - GAP).toBeLessThanOrEqual(500 + 1e-9);
      }),
    );
  });

  it('stand where they want to, if they can', () => {
    const all = [
      { target: 100, width: 50 },
      { target: 300, width: 50 },
    ];
    expect(separate(all, 0, 500)).toEqual([100, 300]);
  });

  it('share what both want: by hand, two pills of 50 that both want 200 stand at 167 and 233', () => {
    const all = [
      { target: 200, width: 50 },
      { target: 200, width: 50 },
    ];
    expect(separate(all, 0, 500)).toEqual([167, 233]);
  });
});

describe('titles', () => {
  it('break where the longer line is shortest', () => {
    expect(wrapTitle('Iran-backed militias leave', 500, 8.6)).toEqual(['Iran-backed', 'militias leave']);
    expect(wrapTitle('Short', 500, 8.6)).toEqual(['Short']);
    expect(wrapTitle('Donaudampfschifffahrtsgesellschaft', 500, 8.6)).toHaveLength(1);
  });

  it('have a width in any script, and marks have none', () => {
    expect(textWidth('é', 500)).toBe(textWidth('e\u0301', 500));
    expect(textWidth('שלום', 500)).toBeCloseTo(4 * 0.68);
    expect(textWidth('漢字', 600)).toBeCloseTo(2 * 1.02);
  });
});

describe('a stance line', () => {
  const pill = { id: 'x', x: 100, y: 100, width: 80, height: 28 };

  it('leaves at the tip on the party’s side', () => {
    expect(tipTowards(pill, { x: 300, y: 50 })).toEqual({ x: 140, y: 100 });
    expect(tipTowards(pill, { x: 0, y: 50 })).toEqual({ x: 60, y: 100 });
  });

  it('leaves from the edge where the party is right above or below', () => {
    expect(tipTowards(pill, { x: 110, y: 20 })).toEqual({ x: 110, y: 86 });
    expect(tipTowards(pill, { x: 138, y: 200 })).toEqual({ x: 126, y: 114 });
  });

  it('ends in the middle of the mark', () => {
    const box = { left: 0, right: 0, top: 0, bottom: 0 };
    const party = { id: 'a', x: 300, y: 40, r: 30, labelSide: 'below' as const, box };
    expect(stanceLine(pill, party).path).toMatch(/^M140,100C188,100 244,61 300,40$/);
  });
});
