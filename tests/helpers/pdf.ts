/** What is on the sheets of a PDF as Chromium writes it: no reader of PDF in general. */
import { inflateSync } from 'node:zlib';

export interface Sheet {
  /** Points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** All glyphs as letters, in the order in which they were drawn; blanks and line breaks are lost. */
  readonly text: string;
}

/** The sheets in their order. */
export function readPdf(bytes: Uint8Array): readonly Sheet[] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\b([^]*?)\nendobj/g))
    objects.set(id, body);
  const letters = new Map([...objects].map(([id, body]) => [id, lettersOf(body, objects)]));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
      const text = textOf(streamOf(objects.get(contents) ?? ''), letters);
      return { width: Number(width), height: Number(height), text };
    });
}

function streamOf(body: string): string {
  const [, content] = /\bstream\n([^]*)\nendstream/.exec(body) ?? [];
  if (content === undefined) return '';
  const bytes = Buffer.from(content, 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Which letters the glyphs of a font are: its map to Unicode. */
function lettersOf(body: string, objects: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const [, id] = /\/ToUnicode (\d+) 0 R/.exec(body) ?? [];
  const map = streamOf(objects.get(id ?? '') ?? '');
  const letters = new Map<number, string>();
  const text = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), text(hex));
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph += 1)
        letters.set(glyph, String.fromCharCode(parseInt(hex, 16) + glyph - first));
    }
  }
  return letters;
}

/** `/F7 9 Tf … <0012> Tj`: a font is named by the number of its object. */
function textOf(content: string, letters: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font = '';
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
    if (name !== undefined) font = name;
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += letters.get(font)?.get(parseInt(glyph, 16)) ?? '';
  }
  return text;
}
