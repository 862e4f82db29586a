/**
 * Which letters Parley ships: the part of each typeface that its readers' files are likely to need.
 *
 * Some files a weight. `latin` is what an English page needs and is loaded first; `latin-ext` holds the letters
 * of the other European languages and of scholarly transliteration, and is loaded when one of them occurs, as
 * `cyrillic` and `arabic` are.
 */

/** @param {number} first @param {number} last */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** @param {string} text */
const points = (text) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

/** Not shipped: invisible where a line does not break, and then as wide as a hyphen. */
const SOFT_HYPHEN = 0xad;

/** Code points of each file; those that the typeface lacks are left to the reader's own fonts. */
export const SUBSETS = {
  latin: [
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xff).filter((point) => point !== SOFT_HYPHEN),
    ...points('ıŒœʻʼ‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™←↑→↓−≈≠≤≥✓✕\u2009\u202f'),
  ],
  'latin-ext': [
    ...range(0x100, 0x17f).filter((point) => !points('ıŒœ').includes(point)),
    ...points('ȘșȚțʾʿḌḍḤḥṢṣṬṭẒẓẞ'),
  ],
  cyrillic: [...range(0x400, 0x45f), ...points('Ґґ№')],
  arabic: [...range(0x600, 0x6ff), ...points('\u200c\u200d\u200e\u200f')],
};

const EUROPEAN = /** @type {const} */ (['latin', 'latin-ext', 'cyrillic']);
const ARABIC = /** @type {const} */ (['arabic']);

/**
 * The typefaces as shipped: the family that the style sheets name, where its letters come from, and the weights that are
 * used. Neither family has Arabic letters of its own: those of another typeface stand in, under the same name.
 */
export const FACES = [
  { family: 'Inter', slug: 'inter', subsets: EUROPEAN, weights: [400, 500, 600] },
  { family: 'Inter', slug: 'vazirmatn', subsets: ARABIC, weights: [400, 500, 600] },
  { family: 'Source Serif 4', slug: 'source-serif-4', subsets: EUROPEAN, weights: [400, 600] },
  { family: 'Source Serif 4', slug: 'noto-naskh-arabic', subsets: ARABIC, weights: [400, 600] },
];

/** The folder of the shipped fonts, from the root of the repository. */
export const FONT_FOLDER = 'src/ui/fonts';

/**
 * The name of one shipped file.
 * @param {string} slug @param {string} subset @param {number} weight
 */
export const fontFile = (slug, subset, weight) => `${slug}-${subset}-${weight}.woff2`;
