import { expect, test } from 'vitest';
import type { Source } from '../../../src/model/dataset.ts';
import { citation } from '../../../src/ui/format/citation.ts';
import { catalogueOf } from '../../../src/ui/messages/catalogues.ts';
import { ENGLISH, type Catalogue } from '../../../src/ui/messages/useMessages.ts';
import { dataset, statement, type StatementExtras } from '../../helpers/build.ts';

const SOURCE: Source = {
  id: 'report',
  outlet: 'Example Agency',
  title: 'Talks open',
  date: '2017-01-24',
  url: 'https://example.org/talks',
};

function cite(
  extras: StatementExtras,
  sentence = 'gov opposes zones on 2017-01-23',
  { language, messages }: Catalogue = ENGLISH,
): string {
  const said = statement(sentence, { id: 's-1', ...extras });
  const of = dataset({
    title: 'The talks',
    parties: [{ id: 'gov', name: 'Government' }],
    speakers: [{ id: 'envoy', name: 'A. Envoy', role: 'head of delegation' }],
    events: [{ id: 'round', title: 'Round I', date: '2017-01-23' }],
    sources: [SOURCE, { id: 'bare', outlet: 'Example Post' }],
    statements: [said],
  });
  return citation(said, of, language, messages.dossier);
}

const WHOLE: StatementExtras = {
  kind: 'direct',
  text: 'We will not accept this.',
  speaker: 'envoy',
  event: 'round',
  source: 'report',
};

test('a direct quote stands in quotation marks, with speaker, source and place in the data set', () => {
  expect(cite(WHOLE)).toBe(
    '“We will not accept this.” — A. Envoy, head of delegation, Government, 23 January 2017, Round I. ' +
      'Example Agency, “Talks open”, 24 January 2017, https://example.org/talks ' +
      '(The talks, Parley data set, statement s-1)',
  );
});

test('reported words stand in none, and say who reports them', () => {
  expect(cite({ ...WHOLE, kind: 'reported', text: 'Would not accept the plan.' })).toBe(
    'Would not accept the plan. — A. Envoy, head of delegation, Government, 23 January 2017, Round I. ' +
      'Reported by Example Agency, “Talks open”, 24 January 2017, https://example.org/talks ' +
      '(The talks, Parley data set, statement s-1)',
  );
});

test('the lead-in stands before the quotation marks', () => {
  expect(cite({ ...WHOLE, context: 'Of the plan:' })).toMatch(/^Of the plan: “We will not accept this.” — /);
});

test('the office of the statement takes the place of the usual one', () => {
  expect(cite({ ...WHOLE, role: 'as a private person' })).toContain(
    'A. Envoy, as a private person, Government',
  );
});

test('a position without words says so', () => {
  expect(cite({ kind: 'coded' })).toBe(
    'Position coded without words — Government, 23 January 2017. (The talks, Parley data set, statement s-1)',
  );
});

test('what is missing is left out or said to be', () => {
  expect(cite({ kind: 'direct', text: 'No.', source: 'bare' }, 'gov opposes zones')).toBe(
    '“No.” — Government, undated. Example Post (The talks, Parley data set, statement s-1)',
  );
  expect(cite({ kind: 'reported', text: 'Refused.' })).toContain('Reported, no source given');
});

test('words and title stand in the quotation marks of the reader’s language', async () => {
  const french = cite(WHOLE, undefined, await catalogueOf('fr'));
  expect(french).toMatch(/^«\u202fWe will not accept this\.\u202f» — /);
  expect(french).toContain('«\u202fTalks open\u202f», 24 janvier 2017');
});
