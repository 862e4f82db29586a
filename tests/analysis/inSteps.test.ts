/** What is done in steps comes to what is done at once. */
import { describe, expect, test, vi } from 'vitest';
import { blocsOf } from '../../src/analysis/blocs.ts';
import { commonGround } from '../../src/analysis/commonGround.ts';
import { finish, onceInSteps, type OnceInSteps } from '../../src/analysis/inSteps.ts';
import { readingOf, type Reading } from '../../src/analysis/reading.ts';
import { axisOf } from '../../src/analysis/seriation.ts';
import { changed } from '../../src/model/said.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { plantedCamps } from '../helpers/camps.ts';

const counted = () => {
  const make = vi.fn(function* ({ to }: { readonly to: number }) {
    let sum = 0;
    for (let at = 1; at <= to; at++) {
      sum += at;
      yield;
    }
    return [sum];
  });
  return { make, question: onceInSteps((about: { readonly to: number }) => about, make) };
};

describe('a question in steps', () => {
  test('is answered once, at once or in steps', () => {
    const { make, question } = counted();
    const about = { to: 4 };
    expect(question.isKnown(about)).toBe(false);
    const answer = question(about);
    expect(answer).toEqual([10]);
    expect(question.isKnown(about)).toBe(true);
    expect(finish(question.inSteps(about))).toBe(answer);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('gives all who ask the same, whoever asked first', () => {
    const { question } = counted();
    const about = { to: 4 };
    const slow = question.inSteps(about);
    expect([slow.next().done, slow.next().done]).toEqual([false, false]);
    const answer = question(about);
    expect(finish(slow)).toBe(answer);
  });

  test('that fails is asked again', () => {
    let isBroken = true;
    const question = onceInSteps(
      (about: object) => about,
      function* () {
        yield;
        if (isBroken) throw new Error('not now');
        return 'an answer';
      },
    );
    const about = {};
    expect(() => question(about)).toThrow('not now');
    isBroken = false;
    expect(question(about)).toBe('an answer');
  });
});

const { dataset } = plantedCamps(60, 20, 3);
/** The same reading, of which nothing is known yet. */
const fresh = (): Reading => {
  const again = changed(dataset, {});
  return readingOf(again, { ...defaultView(again), rule: 'any' });
};

const QUESTIONS: readonly (readonly [string, OnceInSteps<Reading, unknown>])[] = [
  ['blocs', ofPart((reading) => reading.tieTable, blocsOf)],
  ['common ground', commonGround],
  ['the order of parties', ofPart((reading) => reading.tieTable, axisOf)],
];

function ofPart<K, V>(partOf: (reading: Reading) => K, question: OnceInSteps<K, V>): OnceInSteps<Reading, V> {
  return Object.assign((reading: Reading) => question(partOf(reading)), {
    isKnown: (reading: Reading) => question.isKnown(partOf(reading)),
    inSteps: (reading: Reading) => question.inSteps(partOf(reading)),
  });
}

test.each(QUESTIONS)('%s in many steps are those at once', (_, question) => {
  const reading = fresh();
  const steps = question.inSteps(reading);
  let many = 0;
  while (!steps.next().done) many++;
  expect(many).toBeGreaterThan(10);
  expect(question.isKnown(reading)).toBe(true);
  expect(JSON.stringify(question(reading))).toBe(JSON.stringify(question(fresh())));
});
