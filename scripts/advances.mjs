/** Makes the table of letter widths that layout reads, from the fonts as shipped. Written by `npm run fonts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { advanceWidths } from './sfnt.mjs';
import { FACES, FONT_FOLDER, fontFile } from './subset.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TABLE = `${root}src/layout/advances.generated.ts`;

/** The weights that the graph is set in: pills 500, party labels 600. */
const WEIGHTS = [500, 600];

const HEAD = `/**
 * Advance widths of the letters of Inter as shipped, read from the fonts themselves (Arabic letters as they stand alone). Made by \`npm run fonts\`:
 * do not edit. A letter that is not here is outside the shipped fonts: its width must be estimated by its class.
 */

/** Thousandths of an em → all letters of that width, made into letter → em. */
function perLetter(byWidth: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  const em: Record<string, number> = {};
  for (const [width, letters] of Object.entries(byWidth)) {
    for (const letter of letters) em[letter] = Number(width) / 1000;
  }
  return em;
}

/** Width in em of one letter (one code point, NFC), by font weight; kerning is ignored. */
export const ADVANCES: Readonly<Record<'500' | '600', Readonly<Record<string, number>>>> = {
`;

/** Blanks are written as escapes, which an editor cannot mangle. @param {string} letters */
const quoted = (letters) =>
  `'${letters.replace(/[\\']/g, '\\$&').replace(/[\u00a0\u2000-\u200f\u2028-\u202f]/g, escaped)}'`;

/** @param {string} letter */
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Every shipped letter of a weight, sorted by width, then code point.
 * @param {number} weight
 */
async function lettersByWidth(weight) {
  /** @type {Map<number, number[]>} */
  const byWidth = new Map();
  const drawn = FACES.filter(({ family }) => family === 'Inter');
  for (const file of drawn.flatMap(({ slug, subsets }) =>
    subsets.map((subset) => fontFile(slug, subset, weight)),
  )) {
    const font = await readFile(`${root}${FONT_FOLDER}/${file}`);
    for (const [point, em] of advanceWidths(Buffer.from(await convert(font, 'truetype')))) {
      const width = Math.round(em * 1000);
      byWidth.set(width, [...(byWidth.get(width) ?? []), point]);
    }
  }
  return [...byWidth].sort(([a], [b]) => a - b);
}

/** The text of `src/layout/advances.generated.ts`. */
export async function advancesSource() {
  let text = HEAD;
  for (const weight of WEIGHTS) {
    const lines = (await lettersByWidth(weight)).map(([width, points]) => {
      const letters = points.sort((a, b) => a - b).map((point) => String.fromCodePoint(point));
      return `    ${width}: ${quoted(letters.join(''))},\n`;
    });
    text += `  '${weight}': perLetter({\n${lines.join('')}  }),\n`;
  }
  return `${text}};\n`;
}

/** Writes the table. */
export async function writeAdvances() {
  await writeFile(TABLE, await advancesSource());
}
