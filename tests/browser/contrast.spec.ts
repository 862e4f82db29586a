/** What is drawn can be seen: marks and lines at rest stand at 3:1 against their ground, words at 4.5:1 (WCAG 1.4). */
import { contrasts, type Part } from './drawn.ts';
import { expect, test } from './test.ts';

const PARTIES = [
  'ahrar-al-sham~armed-opposition~hezbollah~iran~jabhat-fateh-al-sham~kazakhstan~kurdish-national-council',
  'political-opposition~pyd-ypg-sdf~russia~syrian-government~turkey~un-security-council~united-nations',
  'united-states',
].join('~');

/** Pictures of the graph at rest: few lines, many, with camps drawn under them, of wide arcs on little evidence. */
const PICTURES = {
  'as it opens': '',
  'with everything drawn': `&pills=all&parties=${PARTIES}`,
  'with camps drawn': '&blocs=on',
  'with shares instead of sums': `&norm=share&parties=${PARTIES}`,
};

const PILL = { selector: '.pill', paint: 'fill' } as const;
const CAMP = { selector: '.bloc .ground', paint: 'stroke' } as const;

const GRAPH_LINES: readonly Part[] = [
  { selector: '.arc.alignment', paint: 'stroke', or: { selector: '.spine.alignment', paint: 'stroke' } },
  { selector: '.arc.conflict', paint: 'stroke', or: { selector: '.spine.conflict', paint: 'stroke' } },
  { selector: '.stance', paint: 'stroke' },
].map((part) => ({ ...part, selector: `svg[role=group] ${part.selector}` }) as Part);

const GRAPH_MARKS: readonly Part[] = [
  { selector: 'svg[role=group] .dot', paint: 'stroke' },
  { selector: 'svg[role=group] .pill', paint: 'stroke' },
  { selector: 'svg[role=group] .contested .sign', paint: 'stroke', on: PILL },
  { selector: 'svg[role=group] .issue:not(.contested) .sign', paint: 'fill', on: PILL },
  { selector: 'svg[role=group] .shape', paint: 'stroke' },
];

const LEGEND: readonly Part[] = [
  { selector: '.legend .arc', paint: 'stroke' },
  { selector: '.legend .stance', paint: 'stroke' },
  { selector: '.legend .dot', paint: 'stroke' },
  { selector: '.legend .pill', paint: 'stroke' },
  { selector: '.legend .shape', paint: 'stroke' },
];

const GRAPH_WORDS: readonly Part[] = [
  { selector: 'svg[role=group] .issue .title text', paint: 'fill', on: PILL },
  {
    selector: 'svg[role=group] .short:not(:empty)',
    paint: 'fill',
    on: { selector: '.shape', paint: 'fill' },
  },
  { selector: 'svg[role=group] .name text', paint: 'fill' },
  { selector: '.legend li', paint: 'color' },
];

const TIME: readonly Part[] = [
  { selector: '.bars rect', paint: 'fill' },
  { selector: '.track-events li', paint: 'borderLeftColor' },
  { selector: '.track-range', paint: 'borderLeftColor' },
];

const TIME_WORDS: readonly Part[] = [{ selector: '.track-events button', paint: 'color' }];

const MATRIX: readonly Part[] = [
  { selector: '.position', paint: 'color' },
  { selector: '.amount.alignment', paint: 'borderBottomColor' },
  { selector: '.amount.conflict', paint: 'borderBottomColor' },
];

const MATRIX_WORDS: readonly Part[] = [
  { selector: '.cell-word', paint: 'color' },
  { selector: '.matrix small', paint: 'color' },
  { selector: '.matrix th', paint: 'color' },
  { selector: '.amount', paint: 'color' },
  { selector: '.silent', paint: 'color' },
];

for (const theme of ['light', 'dark']) {
  for (const [name, view] of Object.entries(PICTURES)) {
    test(`every mark, line and word of the graph ${name} is seen, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./?v=1${view}&theme=${theme}`);
      await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
      const { faint, missing } = await judged(page, [...GRAPH_LINES, ...GRAPH_MARKS, ...LEGEND, ...TIME], 3);
      const words = await judged(page, [...GRAPH_WORDS, ...TIME_WORDS], 4.5);
      expect([...missing, ...words.missing], 'parts that are not in the picture').toEqual([]);
      expect([...faint, ...words.faint]).toEqual([]);
    });
  }

  test(`dots are seen on their pills, and lines on the bands of camps, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./?v=1&blocs=on&theme=${theme}`);
    await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
    const parts: readonly Part[] = [
      ...GRAPH_LINES.map((part) => ({ ...part, on: CAMP })),
      { selector: '.bloc .outline', paint: 'stroke' },
      { selector: '.dots .dot', paint: 'stroke', on: { selector: '.contested .pill', paint: 'fill' } },
      {
        selector: '.dots .dot',
        paint: 'stroke',
        on: { selector: ':not(.contested) > .face > .pill', paint: 'fill' },
      },
    ];
    expect(await judged(page, parts, 3)).toEqual({ faint: [], missing: [] });
  });

  test(`every mark and word of the matrix is seen, ${theme}`, async ({ page }) => {
    await page.goto(`./?v=1&view=matrix&theme=${theme}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await judged(page, MATRIX, 3)).toEqual({ faint: [], missing: [] });
    expect(await judged(page, MATRIX_WORDS, 4.5)).toEqual({ faint: [], missing: [] });
  });
}

/** What stands below `least`, and the parts of which there is none: a test of nothing proves nothing. */
async function judged(
  page: Parameters<typeof contrasts>[0],
  parts: readonly Part[],
  least: number,
): Promise<{ readonly faint: readonly string[]; readonly missing: readonly string[] }> {
  const faint: string[] = [];
  const missing: string[] = [];
  for (const part of parts) {
    const found = await contrasts(page, part);
    if (found.length === 0) missing.push(part.selector);
    const below = found.filter(({ contrast }) => contrast < least);
    faint.push(...below.map(({ what, contrast }) => `${what}: ${contrast.toFixed(2)}`));
  }
  return { faint, missing };
}
