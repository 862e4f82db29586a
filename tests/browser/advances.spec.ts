import { ADVANCES } from '../../src/layout/advances.generated.ts';
import { expect, test } from './test.ts';

/** Large enough that the browser's rounding of a glyph is far below a thousandth of an em. */
const SIZE = 1000;

for (const weight of ['500', '600'] as const) {
  test(`letters of Inter ${weight} are as wide on screen as layout takes them to be`, async ({ page }) => {
    await page.goto('./');
    const letters = Object.keys(ADVANCES[weight]);
    const widths = await page.evaluate(
      async ([font, each]) => {
        await document.fonts.load(font, each.join(''));
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = font;
        return each.map((letter) => context.measureText(letter).width);
      },
      [`${weight} ${SIZE}px Inter`, letters] as const,
    );
    const off = letters.filter((letter, i) => {
      return Math.abs((widths[i] ?? 0) / SIZE - (ADVANCES[weight][letter] ?? 0)) > 0.001;
    });
    expect(off, 'letters with another width').toEqual([]);
  });
}
