/** What a sheet written by Parley still says when it is read back. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/analysis/filter.ts';
import { ties } from '../../../src/analysis/ties.ts';
import { parseParley } from '../../../src/io/parley.ts';
import { idNames, writtenNames, type Names } from '../../../src/io/names.ts';
import { readSheet } from '../../helpers/sheet.ts';
import { writeSheet } from '../../../src/io/sheet/write.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { textIn } from '../../../src/model/text.ts';
import { COUNTS, RULES } from '../../../src/model/view.ts';
import { arbFile } from '../../helpers/arbitraryFile.ts';
import { valueOf } from '../../helpers/parsed.ts';

const back = (dataset: Dataset): Dataset => valueOf(readSheet(writeSheet(dataset), 'back.csv'));

/** All statements, with every id given its name: ids in the one data set, names in the other. */
function said(dataset: Dataset, names: Names) {
  const things = lookup(dataset);
  const text = (value: Parameters<typeof textIn>[0] | undefined) =>
    value === undefined ? undefined : textIn(value, dataset.language, dataset.language);
  return dataset.statements.map((statement) => {
    const {
      context: _context,
      locator: _locator,
      coder: _coder,
      contradicts: _contradicts,
      ...kept
    } = statement;
    const issue = statement.issue === undefined ? undefined : things.issues.get(statement.issue);
    const speaker = statement.speaker === undefined ? undefined : things.speakers.get(statement.speaker);
    const source = statement.source === undefined ? undefined : things.sources.get(statement.source);
    return {
      ...kept,
      parties: statement.parties.map((party) => names.parties.get(party)),
      towards: statement.towards && names.parties.get(statement.towards),
      issue: issue && names.issues.get(issue.id),
      topic: issue?.topic && names.topics.get(issue.topic),
      speaker: speaker && names.speakers.get(speaker.id),
      role: text(statement.role ?? speaker?.role),
      event: statement.event && names.events.get(statement.event),
      language: statement.text === undefined ? statement.language : (statement.language ?? dataset.language),
      source: source && { outlet: source.outlet, title: source.title, url: source.url, date: source.date },
      note: text(statement.note),
    };
  });
}

/** All ties under every rule and count, by names. */
function allTies(dataset: Dataset, names: Names) {
  return RULES.flatMap((rule) =>
    COUNTS.flatMap((count) =>
      ties(dataset, EVERYTHING, { rule, count, norm: 'none' }).map(({ a, b, terms: _terms, ...numbers }) => ({
        ...numbers,
        rule,
        count,
        parties: new Set([names.parties.get(a), names.parties.get(b)]),
      })),
    ),
  );
}

/** Without events: a sheet leaves out those that no statement dates. */
const arbSheet = arbFile.map((dataset) => ({
  ...dataset,
  events: [],
  statements: dataset.statements.map(withoutEvent),
}));

function withoutEvent<T extends object>(statement: T): T {
  return { ...statement, event: undefined };
}

test('every statement comes back with all that a sheet has a column for', () => {
  fc.assert(
    fc.property(arbSheet, (dataset) => {
      const read = back(dataset);
      expect(said(read, writtenNames(read))).toEqual(said(dataset, idNames(dataset)));
    }),
  );
});

test('ties come back to the last digit', () => {
  fc.assert(
    fc.property(arbSheet, (dataset) => {
      const read = back(dataset);
      expect(allTies(read, writtenNames(read))).toEqual(allTies(dataset, idNames(dataset)));
    }),
  );
});

test('the sheet of a sheet, by its names, is the same sheet', () => {
  fc.assert(
    fc.property(arbSheet, (dataset) => {
      const text = writeSheet(dataset);
      const read = valueOf(readSheet(text, 'back.csv'));
      expect(writeSheet(read, writtenNames(read))).toBe(text);
    }),
  );
});

test('the bundled data set comes back with its events, ties and quotes', () => {
  const dataset = valueOf(parseParley(readFileSync('data/astana-2017.json', 'utf8')));
  const read = back(dataset);
  expect(dataset.statements.length).toBeGreaterThan(200);
  expect(said(read, writtenNames(read))).toEqual(said(dataset, idNames(dataset)));
  expect(allTies(read, writtenNames(read))).toEqual(allTies(dataset, idNames(dataset)));
  expect(read.language).toBe('en');
});

test('no cell of a sheet is a formula', () => {
  fc.assert(
    fc.property(arbSheet, (dataset) => {
      const cells = Papa.parse<string[]>(writeSheet(dataset)).data.flat();
      expect(cells.filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    }),
  );
});
