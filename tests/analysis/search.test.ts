import { describe, expect, it } from 'vitest';
import { search } from '../../src/analysis/search.ts';
import { areColumns, restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { dataset, statement } from '../helpers/build.ts';

const data = dataset({
  parties: [
    { id: 'gov', name: 'Syrian government', shortName: 'GOV', names: ['regime', 'Damascus'] },
    { id: 'tur', name: { en: 'Turkey', tr: 'Türkiye' }, shortName: 'TUR' },
    { id: 'kizilay', name: 'Türk Kızılayı', shortName: 'KZL', names: ['İHH'] },
  ],
  issues: [{ id: 'truce', title: 'Make the truce hold', proposition: 'The truce is consolidated.' }],
  events: [{ id: 'round', title: 'Astana I', date: '2017-01-23' }],
  speakers: [{ id: 'cavusoglu', name: 'Mevlüt Çavuşoğlu', party: 'tur' }],
  statements: [
    statement('tur supports truce', {
      id: 's1',
      kind: 'direct',
      text: 'The regime must respect it.',
      speaker: 'cavusoglu',
    }),
    statement('gov supports truce', { id: 's2' }),
  ],
});

const asColumns = withColumns(restOf(data), data.statements.length, () => columnsOf(data.statements));

const found = (query: string): readonly string[] =>
  search(data, query)
    .slice()
    .map((hit) => `${hit.selection.kind}.${hit.selection.id} ${hit.in}`);

describe('search', () => {
  it.each(['truce', 'respect', 'mevlut', 'e', 'nothing'])(
    'finds the same in statements that are columns, and makes none of them: %s',
    (query) => {
      expect(search(asColumns, query).slice()).toEqual(search(data, query).slice());
      expect(areColumns(asColumns)).toBe(true);
    },
  );

  it('finds a party by another name, and says that the words stand there', () => {
    expect(search(data, 'damascus').slice()).toEqual([
      { selection: { kind: 'party', id: 'gov' }, in: 'other-name', words: 'Damascus' },
    ]);
  });

  it('finds words in quotes as well as names: both hold “regime”', () => {
    expect(found('regime')).toEqual(['party.gov other-name', 'statement.s1 words']);
  });

  it('overlooks case and accents', () => {
    expect(found('TURKIYE')).toEqual(['party.tur name']);
    expect(found('cavusoglu')).toEqual(['statement.s1 speaker']);
  });

  it('takes the i with and without its dot for one letter, whatever the reader’s language', () => {
    for (const query of ['KIZILAY', 'Kızılay', 'kizilay', 'KİZİLAY']) {
      expect(found(query)).toEqual(['party.kizilay name']);
    }
    expect(found('ihh')).toEqual(['party.kizilay other-name']);
    expect(found('ıhh')).toEqual(['party.kizilay other-name']);
    expect(found('DAMASCUS')).toEqual(found('damascus'));
  });

  it('wants every word, in any order', () => {
    expect(found('hold truce')).toEqual(['issue.truce title']);
    expect(found('truce nonsense')).toEqual([]);
  });

  it('can be looked at in pieces', () => {
    const all = search(data, 'e').slice();
    expect(search(data, 'e')).toHaveLength(all.length);
    for (let from = 0; from <= all.length; from++) {
      expect(search(data, 'e').slice(from, from + 2)).toEqual(all.slice(from, from + 2));
    }
  });

  it('finds events', () => {
    expect(found('astana')).toEqual(['event.round title']);
  });

  it('finds nothing for nothing', () => {
    expect(search(data, '  ')).toHaveLength(0);
  });
});
