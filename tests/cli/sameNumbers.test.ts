/** The page and the command line give the same numbers for the same view. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
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

it('prints for any view what the page computes for it', () => {
  const views = fc
    .tuple(arbView(ASTANA, ['00000000']), days, days)
    .map(([view, one, other]) => {
      const [from, to] =
        one !== undefined && other !== undefined && other < one ? [other, one] : [one, other];
      return { ...view, from, to };
    })
    .filter(({ parties, issues, topics, evidence, confidence }) =>
      [parties, issues, topics, evidence, confidence].every((list) => list.length > 0),
    );
  fc.assert(
    fc.property(views, (view) => {
      let printed = '';
      const status = run(['ties', 'astana.json', ...optionsOf(view)], {
        read: () => BYTES,
        write: () => undefined,
        out: (text: string) => (printed += text),
        err: (text: string) => expect(text.trim()).toBe(''),
      });
      const rows = readingOf(ASTANA, view).ties.map((tie) =>
        [
          tie.a,
          tie.b,
          tie.compared,
          tie.agreed,
          tie.opposed,
          tie.mixed,
          tie.alignment,
          tie.conflict,
          tie.net,
        ].join(','),
      );
      expect(status).toBe(0);
      expect(printed.trim().split(/\r?\n/).slice(1)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});
