/** What a step is called: by its title, or where it has none by its number. */
import type { StoryStep } from '../../model/dataset.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { Names } from '../names.ts';

/** @param step its number, from 1 */
export function stepTitle({ title }: StoryStep, step: number, names: Names, t: Messages['story']): string {
  const text = title === undefined ? '' : names.text(title);
  return text.trim() === '' ? t.step(step) : text;
}
