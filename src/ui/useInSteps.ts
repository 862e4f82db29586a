/** What takes long of very many parties, asked by a component: the page answers in between, and what was shown stays. */
import { use } from 'react';
import type { OnceInSteps, Steps } from '../analysis/inSteps.ts';
import { once } from '../analysis/once.ts';
import { isCrowded } from '../analysis/shown.ts';
import { nextTask } from './nextTask.ts';
import { useReading } from './reading.tsx';

/** So long the page is not asked to answer, ms. What comes out does not depend on it. */
const SLICE = 12;

let numbered = 0;

/**
 * A key for the part of a page that waits for what is found about an object. With another object it is another part:
 * else all that changes with it would wait, where React has shown it before.
 */
export const keyOf = once((_about: object) => ++numbered);

/** What is being worked on, by question and by what it is about. */
const asked = new WeakMap<object, WeakMap<object, Promise<void>>>();

export function useInSteps<K extends object, V>(question: OnceInSteps<K, V>, about: K): V {
  const { dataset } = useReading();
  // Who waited once asks again: React counts what a component uses when it renders it anew.
  const isAsked = asked.get(question)?.has(about) ?? false;
  if (isCrowded(dataset) && (isAsked || !question.isKnown(about))) use(answered(question, about));
  return question(about);
}

function answered<K extends object, V>(question: OnceInSteps<K, V>, about: K): Promise<void> {
  const questions = asked.get(question) ?? new WeakMap<object, Promise<void>>();
  asked.set(question, questions);
  const begun = questions.get(about) ?? inSlices(question.inSteps(about));
  questions.set(about, begun);
  return begun;
}

async function inSlices(steps: Steps<unknown>): Promise<void> {
  for (;;) {
    await nextTask();
    const until = performance.now() + SLICE;
    do {
      if (steps.next().done) return;
    } while (performance.now() < until);
  }
}
