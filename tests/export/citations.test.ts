import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { bibtex } from '../../src/export/citations/bibtex.ts';
import { citedSources, citedView, type Cited } from '../../src/export/citations/cited.ts';
import { cslJson } from '../../src/export/citations/cslJson.ts';
import { sentences } from '../../src/export/citations/fields.ts';
import { plainText } from '../../src/export/citations/plainText.ts';
import { ris } from '../../src/export/citations/ris.ts';
import { parseParley } from '../../src/io/parley.ts';
import type { Source } from '../../src/model/dataset.ts';
import type { Supposition } from '../../src/model/view.ts';
import { dataset, statement } from '../helpers/build.ts';
import { valueOf } from '../helpers/parsed.ts';
import { CSL_ITEMS, readCitations } from '../helpers/readCitations.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;

const SOURCES: readonly Source[] = [
  {
    id: 'afp-1',
    outlet: 'AFP & Co.',
    kind: 'agency',
    title: 'Truce: 50% of {all}?',
    date: '2017-01-05T10:00Z',
    url: 'https://example.org/a_b?c=%20d&e=1',
    archived: 'https://archive.example.org/1',
    language: 'fr',
    translatedBy: 'T. Ranslator',
  },
  { id: 'hall', outlet: 'المجلس', kind: 'official', date: '2017-03', note: 'Seen in print' },
  { id: 'unused', outlet: 'Nobody' },
];

const TALKS = dataset({
  id: 'talks',
  title: 'Talks, 2017',
  sources: SOURCES,
  statements: [
    statement('a supports x on 2017', { source: 'hall' }),
    statement('b opposes x on 2016', { source: 'afp-1' }),
    'c opposes x',
  ],
});

const found = (whatif: readonly Supposition[] = [], filter: Partial<Filter> = {}) =>
  findings(TALKS, { ...EVERYTHING, ...filter }, OPTIONS, whatif);
const sources = citedSources(found(), 'en');
const view = (whatif: readonly Supposition[] = []): readonly Cited[] => [
  citedView(found(whatif), {
    language: 'en',
    hash: '0123456789abcdef',
    address: 'https://example.org/?v=1&data=talks@01234567',
    accessed: '2026-11-23',
  }),
];
const items = (text: string): v.InferOutput<typeof CSL_ITEMS> => v.parse(CSL_ITEMS, JSON.parse(text));

describe('of the view', () => {
  test('says in words what was seen, of which version, where and when', () => {
    expect(plainText(view())).toBe(
      '“Talks, 2017”. Version 01234567. https://example.org/?v=1&data=talks@01234567 Seen on 2026-11-23. ' +
        'A view of the data set talks, SHA-256 0123456789abcdef, made with Parley.\n',
    );
  });

  test('is a data set in CSL-JSON', () => {
    expect(items(cslJson(view()))).toEqual([
      {
        id: 'talks-01234567',
        type: 'dataset',
        title: 'Talks, 2017',
        version: '01234567',
        URL: 'https://example.org/?v=1&data=talks@01234567',
        accessed: { 'date-parts': [[2026, 11, 23]] },
        language: 'en',
        note: 'A view of the data set talks, SHA-256 0123456789abcdef, made with Parley.',
      },
    ]);
  });

  test('is read from BibTeX and RIS with its address and the day of access', () => {
    for (const file of [bibtex(view()), ris(view())]) {
      expect(readCitations(file)).toMatchObject([
        {
          id: 'talks-01234567',
          title: 'Talks, 2017',
          URL: 'https://example.org/?v=1&data=talks@01234567',
          accessed: { 'date-parts': [[2026, 11, 23]] },
          note: expect.stringContaining('SHA-256 0123456789abcdef') as unknown,
        },
      ]);
    }
  });

  test.each([plainText, bibtex, ris, cslJson])('says in every format what is supposed: %o', (write) => {
    const said = 'Supposed, not said: a on x: opposes.';
    expect(write(view([{ party: 'a', issue: 'x', position: 'opposes' }]))).toContain(said);
    expect(write(view())).not.toContain('Supposed');
  });
});

describe('of the sources', () => {
  test('are those of the statements in view, in the file’s order', () => {
    const ids = (filter: Partial<Filter>) => citedSources(found([], filter), 'en').map(({ id }) => id);
    expect(ids({})).toEqual(['afp-1', 'hall']);
    expect(ids({ parties: new Set(['a']) })).toEqual(['hall']);
    expect(ids({ parties: new Set(['c']) })).toEqual([]);
  });

  test('are a paragraph each', () => {
    expect(plainText(sources)).toBe(
      'AFP & Co. “Truce: 50% of {all}?”. 2017-01-05T10:00Z. https://example.org/a_b?c=%20d&e=1 ' +
        'Translated by T. Ranslator. Archived at https://archive.example.org/1\n\n' +
        'المجلس. 2017-03. Seen in print.\n',
    );
  });

  test('end as they are where they have a mark of their own, in Arabic and Urdu too', () => {
    expect(sentences(['متى؟', 'بعد۔', 'الآن'])).toBe('متى؟ بعد۔ الآن.');
  });

  test('are items of CSL-JSON that leave out what is not known', () => {
    expect(items(cslJson(sources))).toEqual([
      {
        id: 'afp-1',
        type: 'article-newspaper',
        title: 'Truce: 50% of {all}?',
        'container-title': 'AFP & Co.',
        translator: [{ literal: 'T. Ranslator' }],
        issued: { 'date-parts': [[2017, 1, 5]] },
        URL: 'https://example.org/a_b?c=%20d&e=1',
        language: 'fr',
        note: 'Archived at https://archive.example.org/1',
      },
      {
        id: 'hall',
        type: 'document',
        'container-title': 'المجلس',
        issued: { 'date-parts': [[2017, 3]] },
        note: 'Seen in print.',
      },
    ]);
  });

  test('are read from BibTeX with all that was written', () => {
    expect(readCitations(bibtex(sources))).toMatchObject([
      {
        id: 'afp-1',
        title: 'Truce: 50% of {all}?',
        publisher: 'AFP & Co.',
        translator: [{ family: 'T. Ranslator' }],
        issued: { 'date-parts': [[2017, 1, 5]] },
        URL: 'https://example.org/a_b?c=%20d&e=1',
        language: 'fr',
        note: 'Archived at https://archive.example.org/1',
      },
      { id: 'hall', publisher: 'المجلس', issued: { 'date-parts': [[2017, 3]] }, note: 'Seen in print.' },
    ]);
  });

  test('are records of RIS', () => {
    expect(ris(sources).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - afp-1',
      'TI  - Truce: 50% of {all}?',
      'T2  - AFP & Co.',
      'A4  - T. Ranslator',
      'PY  - 2017',
      'DA  - 2017/01/05/',
      'UR  - https://example.org/a_b?c=%20d&e=1',
      'LA  - fr',
      'N1  - Archived at https://archive.example.org/1',
      'ER  - ',
      '',
      'TY  - GEN',
      'ID  - hall',
      'T2  - المجلس',
      'PY  - 2017',
      'DA  - 2017/03//',
      'N1  - Seen in print.',
      'ER  - ',
      '',
    ]);
  });

  test('of no statement are an empty file', () => {
    for (const write of [plainText, bibtex, ris]) expect(write([])).toBe('');
    expect(cslJson([])).toBe('[]\n');
  });
});

test('every source of the bundled data set is read back as it was', () => {
  const text = readFileSync(new URL('../../data/astana-2017.json', import.meta.url), 'utf8');
  const astana = valueOf(parseParley(text));
  const all = citedSources(findings(astana, EVERYTHING, OPTIONS), 'en');
  expect(all.length).toBeGreaterThan(50);
  expect(items(cslJson(all))).toHaveLength(all.length);
  const written = all.map(({ title, url }) => [title, url && decodeURI(url)]);
  for (const file of [bibtex(all), ris(all)]) {
    expect(readCitations(file).map(({ title, URL: url }) => [title, url && decodeURI(url)])).toEqual(written);
  }
});

test('no title can break a file open: it stays one entry, with the same title', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '$',
        '"',
        '@misc{x,',
        '\n',
        '\r\nER  - ',
        '#',
        '~',
        '^',
        '_',
        'é',
        'ש',
        'a b',
      ),
    )
    .map((parts) => `x ${parts.join('')} x`);
  fc.assert(
    fc.property(hostile, (title) => {
      const cited: readonly Cited[] = [{ id: 'a', kind: undefined, title, notes: [] }];
      const plain = title.replaceAll(/\s+/g, ' ');
      expect(readCitations(bibtex(cited))).toMatchObject([{ id: 'a', title: plain }]);
      expect(ris(cited).split('\r\n')).toEqual(['TY  - GEN', 'ID  - a', `TI  - ${plain}`, 'ER  - ', '']);
      expect(items(cslJson(cited))).toEqual([{ id: 'a', type: 'document', title: plain }]);
    }),
  );
});
