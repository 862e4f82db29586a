/** Texts of every script and direction come back from graph files to the byte. */
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { gexf } from '../../src/export/graphs/gexf.ts';
import { graphOf } from '../../src/export/graphs/graph.ts';
import { graphml } from '../../src/export/graphs/graphml.ts';
import { dataset, statement } from '../helpers/build.ts';
import { readGraph } from '../helpers/readGraph.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;
const ORIGIN = { language: 'en', hash: 'abc123', address: 'https://example.org/?v=1&data=river' };
const WRITERS = { graphml, gexf } as const;

/** Marks of direction are written as escapes: nobody sees them otherwise. */
const RIGHT_TO_LEFT = {
  'Arabic with vowel signs': 'قَالَ: «لَا تَفَاوُضَ»، ثُمَّ اِنْسَحَبَ ـ أيضًا؟',
  'Persian with non-joiners and joiners': 'می\u200Cخواهیم ه\u200D کنار نمی\u200Cرویم؛ یک ک',
  'Hebrew with points and quotation marks': 'צה״ל אמר: "שָׁלוֹם"',
  'a quote in two directions': 'وقال "Yes, on condition" في 2017/01/23 (بند 3)',
  'marks of direction': '\u200Eabc\u200F \u061Cابجد\u200F!',
  'isolates, embeddings and overrides':
    '\u2066a\u2069 \u2067ب\u2069 \u2068ج\u2069 \u202Aa\u202C \u202Bب\u202C \u202Eب\u202C',
  'a byte order mark within': 'ا\uFEFFب',
  'combining marks, composed and not': 'e\u0301 é آ ا\u0653 Z\u0351\u036B',
  'letters beyond the first plane': '𞤀𞤣𞤤𞤢𞤥 𐎀𐎁 🕊️ 👩‍👩‍👧 𝒜',
} as const;

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  test.each(Object.entries(RIGHT_TO_LEFT))('keeps %s to the byte', (_what, words) => {
    const of = dataset({
      title: words,
      parties: [
        { id: 'a', name: words },
        { id: 'b', name: `b ${words}` },
      ],
      issues: [{ id: 'x', title: words }],
      statements: [statement('a supports x', { kind: 'direct', text: words }), statement('b opposes x')],
    });
    const bytes = new TextEncoder().encode(
      WRITERS[format](graphOf(findings(of, EVERYTHING, OPTIONS), ORIGIN)),
    );
    const declared = new TextDecoder('latin1').decode(bytes.slice(0, 60));
    expect(declared).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    const { nodes, edges, attributes } = readGraph(format, new TextDecoder('utf-8').decode(bytes));
    expect(nodes.map(({ label }) => label)).toEqual([words, `b ${words}`]);
    expect(String(edges[0]?.['quotes']).split('\n')).toEqual([
      `[${words}] ${words} (supports), undated: “${words}”`,
      `[${words}] b ${words} (opposes), undated, coded`,
    ]);
    expect(Object.values(attributes).join('\n')).toContain(words);
  });
});
