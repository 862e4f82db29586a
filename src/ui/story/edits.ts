/** What can be done to the stories of a data set. Each edit gives a new list. */
import type { Id, Story, StoryStep, Text } from '../../model/dataset.ts';
import { allTexts, tagIn } from '../../model/text.ts';
import { idOfName } from '../../io/slug.ts';

/** An id for a story that no other has: of its title, with a number where that is taken. */
export function freeId(title: string, stories: readonly Story[]): Id {
  const plain = title.trim() === '' ? 'story' : idOfName(title);
  const taken = new Set(stories.map(({ id }) => id));
  let id = plain;
  for (let n = 2; taken.has(id); n += 1) id = `${plain}-${n}`;
  return id;
}

/** A text after its words in the reader's language were changed. A plain text is in the language of the data. */
export function reworded(text: Text | undefined, words: string, language: string, ofData: string): Text {
  if (typeof text === 'object') return { ...text, [tagIn(text, language, ofData)]: words };
  if (text || language === ofData) return words;
  return { [language]: words };
}

/** Stories as they are saved: those that are new, and not among the `old`, are named for their titles. */
export function named(
  stories: readonly Story[],
  old: readonly Story[],
  titleOf: (story: Story) => string,
): readonly Story[] {
  const kept = new Set(old.map(({ id }) => id));
  const done: Story[] = stories.filter(({ id }) => kept.has(id));
  return stories.map((story) => {
    if (kept.has(story.id)) return story;
    const own = { ...story, id: freeId(titleOf(story), done) };
    done.push(own);
    return own;
  });
}

/** A list with one of its members changed. */
export function replaced<T>(list: readonly T[], at: number, change: Partial<T>): readonly T[] {
  return list.map((each, index) => (index === at ? { ...each, ...change } : each));
}

/** A list with one of its members in the place of another. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const taken = list.filter((_, index) => index === from);
  return list.filter((_, index) => index !== from).toSpliced(to, 0, ...taken);
}

/** What keeps a story from being told. */
export interface Incomplete {
  readonly story: Story;
  /** The number of the step without a title or a paragraph; 0 where there is no step; undefined for the story's title. */
  readonly step: number | undefined;
}

/** The first thing that is missing. */
export function incomplete(stories: readonly Story[]): Incomplete | undefined {
  for (const story of stories) {
    if (!isFilled(story.title)) return { story, step: undefined };
    const at = story.steps.findIndex(({ title, text }) => !isFilled(title) || !isFilled(text));
    if (at >= 0 || story.steps.length === 0) return { story, step: at + 1 };
  }
  return undefined;
}

const isFilled = (text: Text | undefined): boolean =>
  text !== undefined && allTexts(text).every((each) => each.trim() !== '');

/** A step of a story that came from a file, resting only on what the data set has; ids that once were are followed. */
export function fitted(
  { steps, ...story }: Story,
  statementOf: (id: Id) => Id | undefined,
): { readonly story: Story; readonly unknown: readonly Id[] } {
  const unknown: Id[] = [];
  const fit = (step: StoryStep): StoryStep => {
    const rests = step.rests.flatMap((id) => {
      const today = statementOf(id);
      if (today === undefined) unknown.push(id);
      return today ?? [];
    });
    return { ...step, rests: [...new Set(rests)] };
  };
  return { story: { ...story, steps: steps.map(fit) }, unknown };
}
