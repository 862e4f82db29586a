/** How much room titles get, in one language and in several. */
import { expect, test } from 'vitest';
import { nameEm, sizesOf } from '../../src/layout/sizes.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import type { Text } from '../../src/model/dataset.ts';
import { dataset } from '../helpers/build.ts';

const sizes = (name: Text, title: Text) => {
  const { parties, issues } = sizesOf(
    dataset({ parties: [{ id: 'a', name }], issues: [{ id: 'x', title }], statements: ['a supports x'] }),
  );
  return [parties[0]?.width, parties[0]?.labelHeight, issues[0]?.width];
};

test('a translation that is a little wider moves nothing', () => {
  const one = sizes('Negotiators', 'Open the dam');
  expect(
    sizes({ en: 'Negotiators', xx: 'Negotiatorsn' }, { en: 'Open the dam', xx: 'Open the dam n' }),
  ).toEqual(one);
});

test('one that is much wider gets its room', () => {
  const [width = 0, , pill = 0] = sizes('Negotiators', 'Open the dam');
  const [wide = 0, , widePill = 0] = sizes(
    { en: 'Negotiators', xx: 'NegotiatorsNegotiators' },
    { en: 'Open the dam', xx: 'Open the dam at once' },
  );
  expect(wide).toBeGreaterThan(width);
  expect(widePill).toBeGreaterThan(pill);
});

test('a name is broken where its place ends, and at the latest where every name is', () => {
  expect(nameEm(60)).toBeLessThan(6.2);
  expect(nameEm(1000)).toBe(9.2);
});

test('a sign that only keeps letters from joining takes no room', () => {
  expect(textWidth('آتش‌بس', 600)).toBe(textWidth('آتشبس', 600));
});
