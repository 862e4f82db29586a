import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { gexf } from '../../src/export/graphs/gexf.ts';
import { graphOf } from '../../src/export/graphs/graph.ts';
import { hasTooManyWords } from '../../src/export/graphs/wordsOfGraph.ts';
import { graphml } from '../../src/export/graphs/graphml.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Supposition } from '../../src/model/view.ts';
import { dataset, statement } from '../helpers/build.ts';
import { readGraph } from '../helpers/readGraph.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;
const ORIGIN = { language: 'en', hash: 'abc123', address: 'https://example.org/?v=1&data=river' };

function graph(of: Dataset, whatif: readonly Supposition[] = []) {
  return graphOf(findings(of, EVERYTHING, OPTIONS, whatif), ORIGIN);
}

const WRITERS = { graphml, gexf } as const;
const FORMATS = ['graphml', 'gexf'] as const;

const RIVER = dataset({
  id: 'river',
  title: { en: 'River talks', ar: 'محادثات النهر' },
  parties: [
    { id: 'north', name: 'North & <South>', role: 'negotiating-party' },
    { id: 'south', name: 'الجنوب', role: 'guarantor' },
    { id: 'silent', name: 'Silent', role: 'host' },
  ],
  issues: [
    { id: 'dam', title: 'Dam' },
    { id: 'fish', title: 'Fish' },
  ],
  speakers: [{ id: 'nadia', name: 'Nadia N.' }],
  sources: [
    {
      id: 'post',
      outlet: 'River Post',
      title: 'Talks',
      date: '2020-05-02',
      url: 'https://example.org/?a=1&b=2',
    },
  ],
  statements: [
    statement('north supports dam on 2020-05-01', {
      kind: 'direct',
      speaker: 'nadia',
      context: 'Asked again:',
      text: 'Open it.\nNow.',
      source: 'post',
      locator: 'p. 3',
    }),
    statement('south opposes dam', {
      kind: 'reported',
      text: 'سيبقى السد مغلقا',
      language: 'ar',
      source: 'post',
    }),
    statement('north+south supports fish on 2020', { kind: 'direct', text: 'We share the fish.' }),
    statement('south -0.5 towards north on 2020'),
  ],
});

describe.each(FORMATS)('%s', (format) => {
  const file = WRITERS[format](graph(RIVER));

  test('is read back with every party, its role and its bloc, and with every tie and its numbers', () => {
    const { type, nodes, edges } = readGraph(format, file);
    expect(type).toBe('undirected');
    expect(nodes).toEqual([
      { id: 'north', label: 'North & <South>', role: 'negotiating-party', bloc: 1 },
      { id: 'south', label: 'الجنوب', role: 'guarantor', bloc: 2 },
      { id: 'silent', label: 'Silent', role: 'host' },
    ]);
    expect(edges).toEqual([
      {
        id: 'north_south',
        source: 'north',
        target: 'south',
        alignment: 1,
        conflict: 1.5,
        net: -0.5,
        compared: 2,
        agreed: 1,
        opposed: 1,
        mixed: 0,
        supposed: false,
        quotes: expect.any(String) as unknown,
        languages: expect.any(String) as unknown,
      },
    ]);
  });

  test('has the words behind each term: who, when, where, and only what was said in quotation marks', () => {
    const quotes = readGraph(format, file).edges[0]?.['quotes'];
    expect(String(quotes).split('\n')).toEqual([
      '[Dam] North & <South> (supports), 2020-05-01, Nadia N.: Asked again: “Open it. Now.” – ' +
        'River Post, Talks, 2020-05-02, https://example.org/?a=1&b=2, p. 3',
      '[Dam] الجنوب (opposes), undated, reported: سيبقى السد مغلقا – ' +
        'River Post, Talks, 2020-05-02, https://example.org/?a=1&b=2',
      '[Fish] North & <South> and الجنوب (supports), 2020: “We share the fish.”',
      '[الجنوب towards North & <South>] الجنوب (-0.5), 2020, coded',
    ]);
  });

  test('says in which language the words of each line are, and nothing where there are none', () => {
    const edge = readGraph(format, file).edges[0];
    expect(String(edge?.['languages']).split('\n')).toEqual(['en', 'ar', 'en', '-']);
  });

  test('names parties and issues in the language of the reader, or else in that of the data set', () => {
    const of = dataset({
      language: 'fa',
      parties: [
        { id: 'a', name: { fa: 'ایران', ar: 'إيران', en: 'Iran' } },
        { id: 'b', name: { fa: 'ترکیه', en: 'Turkey' } },
      ],
      issues: [{ id: 'x', title: { fa: 'آتش‌بس', ar: 'وقف إطلاق النار' } }],
      statements: [statement('a supports x', { kind: 'direct', text: 'آتش‌بس' }), statement('b opposes x')],
    });
    const arabic = graphOf(findings(of, EVERYTHING, OPTIONS, []), { ...ORIGIN, language: 'ar' });
    const { nodes, edges } = readGraph(format, WRITERS[format](arabic));
    expect(nodes.map(({ label }) => label)).toEqual(['إيران', 'ترکیه']);
    expect(edges[0]).toMatchObject({
      quotes:
        '[وقف إطلاق النار] إيران (supports), undated: “آتش‌بس”\n[وقف إطلاق النار] ترکیه (opposes), undated, coded',
      languages: 'fa\n-',
    });
  });

  test('says which data set it is, which version of it, how its numbers are made, and which view', () => {
    const { attributes } = readGraph(format, file);
    const said = Object.values(attributes).join('\n').split('\n');
    expect(said).toEqual(
      expect.arrayContaining([
        'River talks',
        'Data set river, SHA-256 abc123',
        'Numbers: count all, rule latest, norm none',
        'View https://example.org/?v=1&data=river',
      ]),
    );
    expect(said.join()).not.toContain('Supposed');
  });

  test('marks the ties that rest on a supposition, or differ by one, and names what is supposed', () => {
    const of = dataset([
      'a supports x',
      'b supports x',
      'c supports x',
      'a supports y',
      'b opposes y',
      'c opposes y',
    ]);
    const supposed = graph(of, [
      { party: 'a', issue: 'x', position: 'none' },
      { party: 'b', issue: 'y', position: 'opposes' },
    ]);
    const { edges, attributes } = readGraph(format, WRITERS[format](supposed));
    expect(edges.map((edge) => [edge['id'], edge['supposed']])).toEqual([
      ['a_b', true],
      ['a_c', true],
      ['b_c', true],
    ]);
    expect(String(edges[0]?.['quotes'])).toContain('[y] b (opposes), supposed, not said');
    expect(String(edges[1]?.['quotes'])).not.toContain('supposed');
    expect(String(attributes['description'])).toContain('Supposed, not said: a on x: none; b on y: opposes');
  });

  test('leaves ties unmarked that no supposition touches', () => {
    const of = dataset(['a supports x', 'b supports x', 'c supports y', 'd opposes y']);
    const supposed = graph(of, [{ party: 'a', issue: 'x', position: 'opposes' }]);
    const { edges } = readGraph(format, WRITERS[format](supposed));
    expect(edges.map((edge) => [edge['id'], edge['supposed']])).toEqual([
      ['a_b', true],
      ['c_d', false],
    ]);
  });

  test('of nobody is a file all the same', () => {
    expect(readGraph(format, WRITERS[format](graph(dataset())))).toMatchObject({ nodes: [], edges: [] });
  });

  test('brings back any name and any words, but for what no XML can hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, title, text) => {
        const of = dataset({
          parties: [
            { id: 'a', name },
            { id: 'b', name },
          ],
          issues: [{ id: 'x', title }],
          statements: [
            statement('a supports x', { kind: 'direct', text }),
            statement('b opposes x', { kind: 'reported', text }),
          ],
        });
        const { nodes, edges } = readGraph(format, WRITERS[format](graph(of)));
        const [label, issue, words] = [lawful(name), onOneLine(title), onOneLine(text)];
        expect(nodes.map((node) => node['label'] ?? '')).toEqual([label, label]);
        const who = onOneLine(name);
        expect(edges[0]?.['quotes']).toBe(
          [
            `[${issue}] ${who} (supports), undated: “${words}”`,
            `[${issue}] ${who} (opposes), undated, reported${words && `: ${words}`}`,
          ].join('\n'),
        );
      }),
    );
  });
});

/** Texts with markup, ends of lines, control characters, other directions, and halves of characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', '<?xml', '%', '=1+1', '\t', '\0'),
      fc.constantFrom('\u0001', '\u0085', '\u2028', '\uFFFE', '\uD800', '\uDC00', '‮', 'שלום', 'سلام', '🕊️'),
      fc.constantFrom('\u200C', '\u200D', '\u200F', '\u2067', '\u2069', '\uFEFF', '\u064E', 'e\u0301', '𞤀'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `x${parts.join('')}x`);

/** What XML 1.0 lets through, by its production `Char`; halves of characters become U+FFFD. */
function lawful(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
    const isChar =
      code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
    return isChar ? character : '';
  }).join('');
}

const onOneLine = (text: string): string => lawful(text.replaceAll(/\s*[\r\n]+\s*/g, ' '));

test('of very many parties on very many issues a graph has more words than a file can hold', () => {
  const small = findings(dataset(['a supports x', 'b opposes x']), EVERYTHING, OPTIONS, []);
  expect(hasTooManyWords(small.columns)).toBe(false);
  // As many speak of one issue as make ten million pairs.
  const many = { ...small.columns, thing: new Int32Array(4_500) };
  expect(hasTooManyWords(many)).toBe(true);
});
