/** The view of a story's step: its address, held against the data set like any other. */
import type { StoryStep } from '../model/dataset.ts';
import type { StoryPlace, View } from '../model/view.ts';
import { parseAddress } from './parse.ts';
import { resolveView, type AddressContext, type ResolvedView } from './resolve.ts';
import { writeAddress } from './write.ts';

/**
 * The whole view of a step, with what of its address was not understood. Language, colours and frame stay the
 * reader's, and so does the version that the address pins: a story never changes them.
 */
export function viewOfStep(
  { view: address }: StoryStep,
  place: StoryPlace,
  now: View,
  context: AddressContext,
): ResolvedView {
  const { view, problems } = resolveView(parseAddress(address), { ...context, home: context.dataset.id });
  const { pinned, lang, theme, embed } = now;
  return {
    view: { ...view, story: place, pinned, lang, theme, embed },
    // A story goes with the data set that it stands in: no version could be named that has it already.
    problems: problems.filter(({ kind }) => kind !== 'other-version'),
  };
}

/** Whether two views are one but for what a story never changes. */
export function isSameStep(one: View, other: View, context: AddressContext): boolean {
  return addressOfStep(one, context) === addressOfStep(other, context);
}

/** A view as the address that a step keeps: it names no data set, since the story stands in one. */
export function addressOfStep(view: View, { dataset, hash }: AddressContext): string {
  const kept = {
    ...view,
    pinned: undefined,
    story: undefined,
    lang: undefined,
    theme: undefined,
    embed: false,
  };
  return writeAddress(kept, { dataset, hash, home: dataset.id });
}
