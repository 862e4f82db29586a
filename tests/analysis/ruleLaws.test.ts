/** What rules and counts do to ties, whatever the data and the filter. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { stancesInView } from '../../src/analysis/stances.ts';
import { ties, type Tie } from '../../src/analysis/ties.ts';
import type { Dataset, Id, Statement } from '../../src/model/dataset.ts';
import { RULES } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';

describe('the rules', () => {
  test('on one date latest is any', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const oneDay = {
          ...data,
          statements: data.statements.map((each): Statement => ({ ...each, date: '2017-01-23' })),
        };
        expect(ties(oneDay, filter, { ...options, rule: 'latest' })).toStrictEqual(
          ties(oneDay, filter, { ...options, rule: 'any' }),
        );
        expect(stancesInView(oneDay, filter, 'latest')).toStrictEqual(stancesInView(oneDay, filter, 'any'));
      }),
    );
  });

  test('with one statement a cell all three are the same', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const seen = new Set<string>();
        const single = data.statements.filter((each) => {
          const cells = each.parties.map((party) => `${party} ${each.issue ?? `> ${each.towards}`}`);
          const fresh = cells.every((cell) => !seen.has(cell));
          if (fresh) cells.forEach((cell) => seen.add(cell));
          return fresh;
        });
        const [latest, any, every] = RULES.map((rule) =>
          ties({ ...data, statements: single }, filter, { ...options, rule }),
        );
        expect(any).toStrictEqual(latest);
        expect(every).toStrictEqual(latest);
      }),
    );
  });

  test('what is said before a party’s last word on an issue never matters to latest', () => {
    fc.assert(
      fc.property(arbDataset(), arbOptions, (data, options) => {
        const older = PARTIES.flatMap((party) =>
          ISSUES.map((issue) => statement(`${party} opposes ${issue} on 1900`)),
        );
        const last = PARTIES.flatMap((party) =>
          ISSUES.map((issue, index) => statement(`${party} ${index % 2 ? 0.3 : -1} ${issue} on 2030`)),
        );
        const latest = { ...options, rule: 'latest', count: 'all' } as const;
        const now = { ...data, statements: [...data.statements, ...last] };
        const before = { ...data, statements: [...older, ...data.statements, ...last] };
        expect(ties(before, EVERYTHING, latest)).toStrictEqual(ties(now, EVERYTHING, latest));
      }),
    );
  });
});

test('counting contested issues never adds to a sum, and with nothing undisputed changes nothing', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const under = (of: Dataset, count: 'all' | 'contested') =>
        ties(of, filter, { ...options, norm: 'none', count });
      const all = new Map(under(data, 'all').map((tie) => [`${tie.a} ${tie.b}`, tie]));
      for (const tie of under(data, 'contested')) {
        const whole = all.get(`${tie.a} ${tie.b}`) as Tie;
        expect(whole.terms).toEqual(expect.arrayContaining([...tie.terms]));
      }
      const disputed = {
        ...dataset({ ...data, parties: [...data.parties, 'yes', 'no'] }),
        statements: [
          ...data.statements,
          ...ISSUES.flatMap((issue) => [
            statement(`yes supports ${issue}`),
            statement(`no opposes ${issue}`),
          ]),
        ],
      };
      expect(under(disputed, 'contested')).toStrictEqual(under(disputed, 'all'));
    }),
  );
});

test('with plain yes and no, alignment and conflict are the matrix products of Leifeld’s two-mode networks', () => {
  const plain = arbDataset(fc.constantFrom('supports', 'opposes'));
  const onIssues = (filter: Filter, data: Dataset): Dataset => ({
    ...data,
    statements: statementsInView(data, filter).filter((each) => each.issue !== undefined),
  });
  fc.assert(
    fc.property(plain, arbFilter, (whole, filter) => {
      const data = onIssues(filter, whole);
      const row = (party: Id, position: string): number[] =>
        ISSUES.map((issue) =>
          Number(
            data.statements.some(
              (each) =>
                each.issue === issue &&
                each.position === position &&
                each.parties.includes(party) &&
                (filter.parties?.has(party) ?? true),
            ),
          ),
        );
      const times = (x: number[], y: number[]): number =>
        x.reduce((sum, each, k) => sum + each * (y[k] ?? 0), 0);
      const made = ties(data, filter, { count: 'all', rule: 'any', norm: 'none' });
      for (const a of PARTIES) {
        for (const b of PARTIES.filter((each) => a < each)) {
          const [aYes, aNo, bYes, bNo] = [
            row(a, 'supports'),
            row(a, 'opposes'),
            row(b, 'supports'),
            row(b, 'opposes'),
          ];
          const tie = made.find((each) => each.a === a && each.b === b);
          expect(tie?.alignment ?? 0).toBe(times(aYes, bYes) + times(aNo, bNo));
          expect(tie?.conflict ?? 0).toBe(times(aYes, bNo) + times(aNo, bYes));
        }
      }
    }),
  );
});
