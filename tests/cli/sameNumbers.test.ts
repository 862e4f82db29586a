/** The page and the command line give the same numbers for the same view. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocsOf } from '../../src/analysis/blocs.ts';
import { commonGround } from '../../src/analysis/commonGround.ts';
import { readingOf, type Reading } from '../../src/analysis/reading.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { run } from '../../src/cli/run.ts';
import { parseParley } from '../../src/io/parley.ts';
import type { View } from '../../src/model/view.ts';
import { arbView } from '../helpers/arbitraryView.ts';

const FILE = new URL('../../data/astana-2017.json', import.meta.url);
const BYTES = readFileSync(FILE);
const parsed = parseParley(BYTES.toString('utf8'));
if (!parsed.ok) throw new Error('the bundled data set does not open');
const ASTANA = withShown(parsed.value);

/** The options that ask the command line for a view. */
function optionsOf(view: View): string[] {
  const list = (name: string, chosen: readonly string[], all: number): string[] =>
    chosen.length === all ? [] : [`--${name}`, chosen.join('~')];
  const day = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`--${name}`, text];
  return [
    '--rule',
    view.rule,
    '--norm',
    view.norm,
    '--count',
    view.count,
    ...list('parties', view.parties, ASTANA.parties.length),
    ...list('issues', view.issues, ASTANA.issues.length),
    ...list('topics', view.topics, ASTANA.topics.length),
    ...list('evidence', view.evidence, 3),
    ...list('confidence', view.confidence, 3),
    ...(view.joint ? [] : ['--joint', 'off']),
    ...day('from', view.from),
    ...day('to', view.to),
  ];
}

/** Days in which something was said, so that periods are not mostly empty. */
const days = fc.constantFrom(...ASTANA.statements.flatMap(({ date }) => date ?? []), undefined);

const views = fc
  .tuple(arbView(ASTANA, ['00000000']), days, days)
  .map(([view, one, other]) => {
    const [from, to] = one !== undefined && other !== undefined && other < one ? [other, one] : [one, other];
    // The command line reads a file; it does not suppose.
    return { ...view, from, to, whatif: [] };
  })
  .filter(({ parties, issues, topics, evidence, confidence }) =>
    [parties, issues, topics, evidence, confidence].every((list) => list.length > 0),
  );

/** What a command prints for a view, line by line, without the headings. */
function printed(command: string, view: View): readonly string[] {
  let text = '';
  const status = run([command, 'astana.json', ...optionsOf(view)], {
    read: () => BYTES,
    write: () => undefined,
    out: (more: string) => (text += more),
    err: (more: string) => expect(more.trim()).toBe(''),
  });
  expect(status).toBe(0);
  return text.trim().split(/\r?\n/).slice(1);
}

/** The rows that the page shows for what each command prints. */
const ROWS: Readonly<Record<string, (reading: Reading) => readonly (readonly unknown[])[]>> = {
  ties: ({ ties }) =>
    ties.map(({ a, b, compared, agreed, opposed, mixed, alignment, conflict, net }) => [
      a,
      b,
      compared,
      agreed,
      opposed,
      mixed,
      alignment,
      conflict,
      net,
    ]),
  issues: (reading) =>
    commonGround(reading).map((ground) => [
      ground.issue,
      ground.side,
      ...(['supports', 'conditional', 'neutral', 'opposes', 'both', 'unclear', 'none'] as const).map(
        (word) => ground.stances.get(word)?.length ?? 0,
      ),
      ground.redLines.length,
      ground.breadth,
      ground.consensus,
      ground.contested,
    ]),
  blocs: ({ tieTable }) => {
    const found = blocsOf(tieTable);
    return [...found.blocOf.keys()]
      .sort()
      .map((party) => [party, found.blocOf.get(party)?.number, found.byParty().get(party), found.proven]);
  },
};

it.each(Object.entries(ROWS))('prints for any view the %s that the page shows', (command, rows) => {
  fc.assert(
    fc.property(views, (view) => {
      expect(printed(command, view)).toEqual(rows(readingOf(ASTANA, view)).map((row) => row.join(',')));
    }),
    { numRuns: 60 },
  );
});
