/** The view of a story's step: its address, held against the data set like any other. */
import type { Dataset, StoryStep } from '../model/dataset.ts';
import type { StoryPlace, View } from '../model/view.ts';
import { parseAddress } from './parse.ts';
import { resolveView, type AddressContext, type ResolvedView } from './resolve.ts';
import { writeAddress } from './write.ts';

/** A step names no data set, and no version of one: its story stands in it. */
const within = (dataset: Dataset): AddressContext => ({ dataset, hash: '', home: dataset.id });

/**
 * The whole view of a step, with what of its address was not understood. Language, colours and frame stay the
 * reader's, and so does the version that the address pins: a story never changes them.
 */
export function viewOfStep(step: StoryStep, place: StoryPlace, now: View, dataset: Dataset): ResolvedView {
  const { view, problems } = resolveView(parseAddress(step.view), within(dataset));
  const { pinned, lang, theme, embed } = now;
  return {
    view: { ...view, story: place, pinned, lang, theme, embed },
    // A story goes with the data set that it stands in: no version could be named that has it already.
    problems: problems.filter(({ kind }) => kind !== 'other-version'),
  };
}

/** A view as the address that a step keeps. */
export function addressOfStep(view: View, dataset: Dataset): string {
  const reader = { pinned: undefined, story: undefined, lang: undefined, theme: undefined, embed: false };
  return writeAddress({ ...view, ...reader }, within(dataset));
}

/** Whether two views are one but for what a story never changes. */
export function isSameStep(one: View, other: View, dataset: Dataset): boolean {
  return addressOfStep(one, dataset) === addressOfStep(other, dataset);
}
