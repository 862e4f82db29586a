/** The laws of the address (a pair of functions, held to each other). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/model/defaults.ts';
import { KEY_ORDER } from '../../src/url/keys.ts';
import { parseAddress } from '../../src/url/parse.ts';
import { resolveView } from '../../src/url/resolve.ts';
import { pinnedAddress, writeAddress } from '../../src/url/write.ts';
import { ADDRESSED, arbView } from '../helpers/arbitraryView.ts';

const HASH = '0123abcd'.padEnd(64, '0');
const AT_HOME = { dataset: ADDRESSED, hash: HASH, home: 'talks' };
const ELSEWHERE = { ...AT_HOME, home: 'another' };
const views = arbView(ADDRESSED, ['0123abcd']);
const resolve = (text: string, context = AT_HOME) => resolveView(parseAddress(text), context);

/** A view without the keys that are undefined, which are no difference. */
const plain = (view: object): object => JSON.parse(JSON.stringify(view)) as object;

describe('the address', () => {
  it('gives back every view that it holds', () => {
    for (const context of [AT_HOME, ELSEWHERE]) {
      fc.assert(
        fc.property(views, (view) => {
          const { view: back, problems } = resolve(writeAddress(view, context), context);
          expect(plain(back)).toEqual(plain(view));
          expect(problems.filter(({ kind }) => kind !== 'not-built')).toEqual([]);
        }),
      );
    }
  });

  it('is written once and for all: writing again changes nothing', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = writeAddress(view, AT_HOME);
        expect(writeAddress(resolve(text).view, AT_HOME)).toBe(text);
      }),
    );
  });

  it('has its keys in the order of the grammar, each at most once', () => {
    fc.assert(
      fc.property(views, (view) => {
        const keys = writeAddress(view, AT_HOME)
          .slice(1)
          .split('&')
          .map((part) => part.split('=')[0] ?? '');
        expect(keys).toEqual(KEY_ORDER.filter((key) => keys.includes(key)));
      }),
    );
  });

  it('does not depend on the order in which keys are typed', () => {
    fc.assert(
      fc.property(views, fc.infiniteStream(fc.nat()), (view, stream) => {
        const parts = writeAddress(view, AT_HOME).slice(1).split('&');
        const mixed = parts
          .map((part) => ({ part, rank: stream.next().value }))
          .sort((a, b) => Number(a.rank) - Number(b.rank))
          .map(({ part }) => part);
        expect(resolve(mixed.join('&')).view).toEqual(resolve(parts.join('&')).view);
      }),
    );
  });

  it('takes any text at all, and always comes to a view that can be written', () => {
    const key = fc.oneof(fc.constantFrom(...KEY_ORDER), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'a~b',
        '',
        '%',
        '%zz',
        'a~~a',
        'tie.a~a',
        '2017-02-30',
        '1e999',
        '-1',
        'constructor',
        '__proto__',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(key, value).map(([k, v]) => `${k}=${v}`)).map((parts) => `?${parts.join('&')}`),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { view } = resolve(typed);
        const written = writeAddress(view, AT_HOME);
        expect(plain(resolve(written).view)).toEqual(plain(view));
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing for the default view but its version', () => {
    expect(writeAddress(defaultView(ADDRESSED), AT_HOME)).toBe('?v=1');
    expect(writeAddress(defaultView(ADDRESSED), ELSEWHERE)).toBe('?v=1&data=talks');
  });

  it('to send pins the version of the data, and forces neither language nor colours', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = pinnedAddress(view, AT_HOME);
        const sent = resolve(text).view;
        expect(text).toMatch(/^\?v=1&data=talks@0123abcd(&|$)/);
        expect(plain(sent)).toEqual(
          plain({ ...view, pinned: '0123abcd', lang: undefined, theme: undefined }),
        );
      }),
    );
  });
});
