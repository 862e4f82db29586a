/** What can be done to stories, without a page. */
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/dataset.ts';
import { fitted, freeId, incomplete, moved, named, replaced, reworded } from '../../../src/ui/story/edits.ts';

const story = (id: string, ...titles: string[]): Story => ({
  id,
  title: id,
  steps: titles.map((title) => ({ title, text: 'On.', view: '?v=1', rests: [] })),
});

describe('stories being edited', () => {
  it('get ids of their titles, which no other has, and keep them once they are saved', () => {
    expect(freeId('The Dam!', [])).toBe('the-dam');
    expect(freeId('The dam', [story('the-dam'), story('the-dam-2')])).toBe('the-dam-3');
    expect(freeId(' ', [])).toBe('story');
    const old = story('story', 'One');
    const fresh = [{ ...old, title: 'Renamed' }, story('story-2'), story('story-3')];
    const ids = named(fresh, [old], () => 'The dam').map(({ id }) => id);
    expect(ids).toEqual(['story', 'the-dam', 'the-dam-2']);
  });

  it('are reworded in the language that is shown, and others stay', () => {
    expect(reworded({ en: 'Dam', ar: 'سد' }, 'Weir', 'en', 'en')).toEqual({ en: 'Weir', ar: 'سد' });
    expect(reworded({ en: 'Dam', ar: 'سد' }, 'Weir', 'fr', 'en')).toEqual({ en: 'Weir', ar: 'سد' });
    expect(reworded('Dam', 'Weir', 'ar', 'en')).toBe('Weir');
    expect(reworded('', 'سد', 'ar', 'en')).toEqual({ ar: 'سد' });
    expect(reworded(undefined, 'Dam', 'en', 'en')).toBe('Dam');
  });

  it('change in one place only, and move in order', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(replaced([{ n: 1 }, { n: 2 }], 1, { n: 3 })).toEqual([{ n: 1 }, { n: 3 }]);
  });

  it('say what they lack before they are saved', () => {
    expect(incomplete([story('a', 'One')])).toBeUndefined();
    expect(incomplete([story('a')])).toMatchObject({ step: 0 });
    expect(incomplete([story('a', 'One', ' ')])).toMatchObject({ step: 2 });
    expect(incomplete([{ ...story('a', 'One'), title: { en: 'A', ar: ' ' } }])?.step).toBeUndefined();
    expect(incomplete([{ ...story('a', 'One'), title: { en: 'A', ar: ' ' } }])).toBeDefined();
  });

  it('rest on what the data set has, ids that once were followed', () => {
    const [step] = story('a', 'One').steps;
    if (!step) throw new Error('no step');
    const given = { ...story('a'), steps: [{ ...step, rests: ['s1', 'old', 's9'] }] };
    const today = (id: string): string | undefined => ({ s1: 's1', old: 's1' })[id];
    expect(fitted(given, today)).toEqual({
      story: { ...given, steps: [{ ...step, rests: ['s1'] }] },
      unknown: ['s9'],
    });
  });
});
