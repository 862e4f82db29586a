/** A story's step and the view beside it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/model/defaults.ts';
import { parseAddress } from '../../src/url/parse.ts';
import { resolveView } from '../../src/url/resolve.ts';
import { addressOfStep, isSameStep, viewOfStep } from '../../src/url/storyStep.ts';
import { writeAddress } from '../../src/url/write.ts';
import { ADDRESSED, arbView } from '../helpers/arbitraryView.ts';

const CONTEXT = { dataset: ADDRESSED, hash: '0123abcd'.padEnd(64, '0'), home: 'another' };
const PLACE = { id: 'intro', step: 2 };
const HERE = defaultView(ADDRESSED);
const stepTo = (view: string) => ({ text: 'On.', view, rests: [] });
const views = arbView(ADDRESSED, ['0123abcd']);

describe('a step of a story', () => {
  it('keeps any view, and gives it back at its place', () => {
    fc.assert(
      fc.property(views, views, (view, now) => {
        const { view: back, problems } = viewOfStep(
          stepTo(addressOfStep(view, ADDRESSED)),
          PLACE,
          now,
          ADDRESSED,
        );
        expect(problems.filter(({ kind }) => kind !== 'not-built')).toEqual([]);
        expect(isSameStep(back, view, ADDRESSED)).toBe(true);
        expect(back.story).toEqual(PLACE);
        const { pinned, lang, theme, embed } = now;
        expect(back).toMatchObject({ pinned, lang, theme, embed });
      }),
    );
  });

  it('is in the address beside its view, so that the link is whole by itself', () => {
    fc.assert(
      fc.property(views, (now) => {
        const { view } = viewOfStep(stepTo('?v=1&view=matrix&parties=b'), PLACE, now, ADDRESSED);
        const link = writeAddress(view, CONTEXT);
        expect(link).toContain('view=matrix&parties=b&story=intro.2');
        expect(writeAddress(resolveView(parseAddress(link), CONTEXT).view, CONTEXT)).toBe(link);
      }),
    );
  });

  it('follows ids that have changed since it was written', () => {
    const { view, problems } = viewOfStep(stepTo('?v=1&select=issue.old-x'), PLACE, HERE, ADDRESSED);
    expect(problems).toEqual([]);
    expect(view.select).toEqual({ kind: 'issue', id: 'x' });
  });

  it('whose address is broken has a view all the same, and says what was not understood', () => {
    const { view, problems } = viewOfStep(stepTo('?v=1&view=cube&select=party.zz&%'), PLACE, HERE, ADDRESSED);
    expect(view).toMatchObject({ kind: 'graph', story: PLACE });
    expect(problems.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'malformed %',
      'unknown-value view',
      'unknown-value select',
    ]);
  });

  it('takes any text at all for an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(viewOfStep(stepTo(text), PLACE, HERE, ADDRESSED).view.story).toEqual(PLACE);
      }),
    );
  });

  it('does not ask for the version that it was written in: it stands in another by now', () => {
    expect(viewOfStep(stepTo('?v=1&data=talks@ffffffff'), PLACE, HERE, ADDRESSED).problems).toEqual([]);
    expect(viewOfStep(stepTo('?v=1&data=others'), PLACE, HERE, ADDRESSED).problems).toEqual([
      { kind: 'other-dataset', key: 'data', value: 'others' },
    ]);
  });
});
