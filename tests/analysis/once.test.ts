import { expect, test } from 'vitest';
import { once } from '../../src/analysis/once.ts';

test('what is asked of the same object again is answered once, even where the answer is nothing', () => {
  let asked = 0;
  const answer = once((about: { readonly name: string }) => {
    asked++;
    return about.name === 'nothing' ? undefined : `${about.name}!`;
  });
  const [one, nothing] = [{ name: 'one' }, { name: 'nothing' }];
  expect([answer(one), answer(one), answer(nothing), answer(nothing)]).toEqual([
    'one!',
    'one!',
    undefined,
    undefined,
  ]);
  expect(asked).toBe(2);
});

test('a like object is another, and two functions know nothing of each other', () => {
  const counting = () => {
    let asked = 0;
    return once((about: { readonly name: string }) => `${about.name} ${++asked}`);
  };
  const [one, other] = [counting(), counting()];
  const thing = { name: 'thing' };
  expect([one(thing), one({ ...thing }), other(thing)]).toEqual(['thing 1', 'thing 2', 'thing 1']);
});

test('an answer that failed is asked for again', () => {
  let asked = 0;
  const answer = once((about: { readonly name: string }) => {
    if (++asked === 1) throw new Error('not yet');
    return about.name;
  });
  const thing = { name: 'thing' };
  expect(() => answer(thing)).toThrow('not yet');
  expect(answer(thing)).toBe('thing');
});

test('what is known from elsewhere is not asked for', () => {
  const answer = once((about: { readonly name: string }) => `${about.name}!`);
  const thing = { name: 'thing' };
  answer.know(thing, 'thing, as told');
  expect(answer(thing)).toBe('thing, as told');
});
