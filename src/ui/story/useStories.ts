/** The stories of the open data set as they are being edited: a draft until they are saved. */
import { useState } from 'react';
import type { Story } from '../../model/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import type { Loaded } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { reasonOf } from '../open/useOpening.ts';
import type { Services } from '../services.ts';
import { useDrafts } from './drafts.tsx';
import { incomplete, named } from './edits.ts';
import { keepVersion, withStories } from './saving.ts';

/** What was said last: what was done, or why it was not. */
export interface Said {
  readonly done?: string | undefined;
  readonly why?: string;
  readonly problems?: readonly Problem[];
}

export interface Stories {
  readonly stories: readonly Story[];
  /** Whether there is a draft. */
  readonly unsaved: boolean;
  readonly said: Said;
  readonly titled: (story: Story) => string;
  readonly change: (stories: readonly Story[], done?: string) => void;
  /** The same, but it can be undone until something else is changed. */
  readonly remove: (stories: readonly Story[], what: string) => void;
  readonly undo: (() => void) | undefined;
  readonly discard: () => void;
  /** Gives the story to look at next, by its id: the one that is saved under a new id, or that lacks something. */
  readonly save: (edited: string | undefined) => Promise<string | undefined>;
}

export function useStories(loaded: Loaded, services: Services): Stories {
  const { dataset, hash } = loaded;
  const t = useMessages().story;
  const names = useNames();
  const drafts = useDrafts();
  const draft = drafts.of(hash);
  const stories = draft ?? dataset.stories;
  const [said, setSaid] = useState<Said>({});
  const [before, setBefore] = useState<readonly Story[]>();
  const titled = (story: Story): string => names.text(story.title).trim() || t.untitled;

  function change(next: readonly Story[], done?: string): void {
    drafts.put(hash, next);
    setBefore(undefined);
    setSaid({ done });
  }
  async function save(edited: string | undefined): Promise<string | undefined> {
    const missing = incomplete(stories);
    if (missing) {
      const name = titled(missing.story);
      const where = missing.step === undefined ? name : `${name}, ${t.step(missing.step)}`;
      setSaid({ why: missing.step === 0 ? t.noStep(name) : t.incomplete(where) });
      return missing.story.id;
    }
    const own = named(stories, dataset.stories, titled);
    const made = await withStories(loaded, own);
    if (!made.ok) {
      setSaid({ why: t.refused, problems: made.problems });
      return edited;
    }
    drafts.put(hash, undefined);
    setBefore(undefined);
    try {
      await keepVersion(services, made.value);
      setSaid({ done: t.saved });
    } catch (error) {
      setSaid({ why: t.notKept(reasonOf(error)) });
    }
    return own[stories.findIndex(({ id }) => id === edited)]?.id;
  }

  return {
    stories,
    unsaved: draft !== undefined,
    said,
    titled,
    change,
    remove(next, what) {
      change(next, t.removed(what));
      setBefore(stories);
    },
    undo: before && (() => change(before)),
    discard() {
      drafts.put(hash, undefined);
      setBefore(draft);
      setSaid({ done: t.discarded });
    },
    save,
  };
}
