/** Reads what Parley needs of a TrueType font: which letter is how wide. Tables: OpenType 1.9, cmap format 4, hmtx. */

/**
 * Where each table starts.
 * @param {Buffer} font
 * @returns {Map<string, number>}
 */
function tables(font) {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const entry = 12 + 16 * i;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)];
    }),
  );
}

/**
 * Code point → glyph, from the first subtable of format 4 (the basic plane, which is all that is shipped).
 * @param {Buffer} font @param {number} cmap
 * @returns {Map<number, number>}
 */
function glyphs(font, cmap) {
  const starts = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const table = starts.find((start) => font.readUInt16BE(start) === 4);
  if (table === undefined) throw new Error('the font has no cmap subtable of format 4');
  const doubled = font.readUInt16BE(table + 6);
  /** @type {Map<number, number>} */
  const found = new Map();
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(table + 14 + at);
    const start = font.readUInt16BE(table + 16 + doubled + at);
    const delta = font.readUInt16BE(table + 16 + 2 * doubled + at);
    const offsetAt = table + 16 + 3 * doubled + at;
    const offset = font.readUInt16BE(offsetAt);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const raw = offset === 0 ? point : font.readUInt16BE(offsetAt + offset + 2 * (point - start));
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.set(point, glyph);
    }
  }
  return found;
}

/**
 * Code point → advance width in em, for every letter of a TrueType font. Throws if a table is missing.
 * @param {Buffer} font
 * @returns {Map<number, number>}
 */
export function advanceWidths(font) {
  const at = tables(font);
  /** @param {string} name */
  const table = (name) => {
    const start = at.get(name);
    if (start === undefined) throw new Error(`the font has no table ${name}`);
    return start;
  };
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const measured = font.readUInt16BE(table('hhea') + 34);
  // Glyphs past the last measured one are as wide as that one.
  const width = (/** @type {number} */ glyph) =>
    font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1));
  return new Map(
    [...glyphs(font, table('cmap'))].map(([point, glyph]) => [point, width(glyph) / unitsPerEm]),
  );
}
