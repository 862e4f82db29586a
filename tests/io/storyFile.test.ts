/** A story in a file of its own. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openText } from '../../src/io/open.ts';
import { looksLikeStory, parseStory, storyText } from '../../src/io/storyFile.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';

const FILE = {
  format: 'parley-story',
  version: 1,
  dataset: 'river',
  hash: 'ab',
  story: { id: 'dam', title: 'The dam', steps: [{ title: 'Open', text: 'North asks.', view: '?v=1' }] },
};
const parse = (file: unknown) => parseStory(JSON.stringify(file));

describe('a story in a file of its own', () => {
  it('comes back as it was written, and writing again changes nothing', () => {
    fc.assert(
      fc.property(arbFile, ({ id, stories }) => {
        for (const story of stories) {
          const text = storyText({ dataset: id, hash: 'ab', story });
          const parsed = parseStory(text);
          expect(looksLikeStory(text)).toBe(true);
          expect(parsed).toMatchObject({ ok: true, value: { dataset: id, story: { id: story.id } } });
          if (parsed.ok) expect(storyText(parsed.value)).toBe(text);
        }
      }),
    );
  });

  it('is known by what is in it, and is no data set', () => {
    expect(looksLikeStory('{"format":"parley","title":"a \\"format\\": \\"parley-story\\""}')).toBe(false);
    expect(openText(JSON.stringify(FILE), 'story.csv')).toEqual({
      ok: false,
      problems: [
        {
          path: '$',
          found: 'a story',
          expected: 'a data set: a story is added to the one that it was made for, on the page',
        },
      ],
    });
  });

  test.each([
    ['a newer version', { ...FILE, version: 2 }, '$.version', '2'],
    ['no data set', { ...FILE, dataset: undefined }, '$.dataset', 'nothing'],
    ['an unknown key', { ...FILE, author: 'me' }, '$.author', 'an unknown key'],
    [
      'a step without words',
      { ...FILE, story: { ...FILE.story, steps: [{ view: '?v=1' }] } },
      '$.story.steps[0].text',
      'nothing',
    ],
    ['steps that are no list', { ...FILE, story: { ...FILE.story, steps: 'one' } }, '$.story.steps', '"one"'],
  ])('with %s is refused, saying where', (_name, file, path, found) => {
    expect(parse(file)).toMatchObject({ ok: false, problems: [{ path, found }] });
  });

  it('that is no JSON is refused as such', () => {
    expect(parseStory('{"format": "parley-story", ')).toMatchObject({ ok: false, problems: [{ path: '$' }] });
  });
});
