/**
 * Makes the shipped fonts and their style sheet out of the full ones: `npm run fonts`. Run it after changing
 * `subset.mjs` or the version of a typeface, and commit what it writes.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { writeAdvances } from './advances.mjs';
import { advanceWidths } from './sfnt.mjs';
import { FACES, FONT_FOLDER, SUBSETS, fontFile } from './subset.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What running text needs; the many alternates of both typefaces would triple the files. */
const FEATURES = 'calt ccmp fina init isol kern liga locl mark medi mkmk rlig tnum'.split(' ');

/**
 * `U+20-7E, U+A0`: the letters that a file really has, as CSS writes them.
 * @param {readonly number[]} points sorted
 */
function unicodeRange(points) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (/** @type {number} */ point) => point.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

/**
 * Writes one file and gives the rule that loads it.
 * @param {typeof FACES[number]} face @param {keyof typeof SUBSETS} subset @param {number} weight
 */
async function makeFont(face, subset, weight) {
  const full = await readFile(
    `${root}node_modules/@fontsource/${face.slug}/files/${face.slug}-${subset}-${weight}-normal.woff2`,
  );
  const font = await subsetFont(full, String.fromCodePoint(...SUBSETS[subset]), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const file = fontFile(face.slug, subset, weight);
  await writeFile(`${root}${FONT_FOLDER}/${file}`, font);
  const points = [...advanceWidths(Buffer.from(await convert(font, 'truetype'))).keys()].sort(
    (a, b) => a - b,
  );
  console.log(`${file}: ${points.length} letters, ${font.length} bytes`);
  return `@font-face {
  font-family: '${face.family}';
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;
}

await mkdir(`${root}${FONT_FOLDER}`, { recursive: true });
const rules = ['/* Made by `npm run fonts`: do not edit. */\n'];
for (const face of FACES) {
  await copyFile(
    `${root}node_modules/@fontsource/${face.slug}/LICENSE`,
    `${root}${FONT_FOLDER}/${face.slug}-OFL.txt`,
  );
  for (const weight of face.weights) {
    for (const subset of face.subsets) rules.push(await makeFont(face, subset, weight));
  }
}
await writeFile(`${root}${FONT_FOLDER}/fonts.css`, rules.join('\n'));
await writeAdvances();
