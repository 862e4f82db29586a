/** What opening files is at: one attempt at a time, which can be called off. */
import { useRef, useState } from 'react';
import { decodeText } from '../../io/bytes.ts';
import { FILE_BYTES } from '../../io/limits.ts';
import type { StoryFile } from '../../io/storyFile.ts';
import type { Note, Parsed, Problem } from '../../model/problem.ts';
import type { Messages } from '../messages/en/messages.ts';
import { keepData } from './keepData.ts';
import { coming } from '../part.tsx';
import type { Chosen, FileOptions, NewData, Progress, Services } from '../services.ts';

/** Files, and what was said about them. */
interface Asked {
  readonly files: readonly Chosen[];
  readonly options: FileOptions;
}

export type Attempt =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & Progress)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly message: string }
  | ({ readonly kind: 'problems'; readonly problems: readonly Problem[] } & Asked)
  | ({ readonly kind: 'opened'; readonly data: NewData; readonly notes: readonly Note[] } & Asked)
  | { readonly kind: 'story'; readonly file: StoryFile }
  | { readonly kind: 'not-kept'; readonly why: string };

export interface Opening {
  readonly attempt: Attempt;
  readonly start: (files: readonly Chosen[], options?: FileOptions) => void;
  readonly cancel: () => void;
  /** Shows what was opened and keeps it. */
  readonly show: (data: NewData) => void;
}

export function useOpening(services: Services, t: Messages['open'], onDone: () => void): Opening {
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);

  async function open(files: readonly Chosen[], options: FileOptions): Promise<void> {
    const large = files.find(({ file }) => file.size > FILE_BYTES);
    if (large) {
      const message = t.tooLarge(large.name, t.size(large.file.size), t.size(FILE_BYTES));
      return setAttempt({ kind: 'refused', message });
    }
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    setAttempt({ kind: 'working', stage: 'reading' });
    try {
      const story = await storyAmong(files);
      if (signal.aborted) return;
      if (story) {
        setAttempt(
          story.ok
            ? { kind: 'story', file: story.value }
            : { kind: 'problems', problems: story.problems, files, options },
        );
        return;
      }
      const onProgress = ({ stage, part }: Progress): void => {
        if (!signal.aborted) setAttempt({ kind: 'working', stage, part });
      };
      const parsed = await services.openFiles(files, options, { signal, onProgress });
      if (signal.aborted) return;
      if (!parsed.ok) setAttempt({ kind: 'problems', problems: parsed.problems, files, options });
      else if (parsed.notes.length > 0)
        setAttempt({ kind: 'opened', data: parsed.value, notes: parsed.notes, files, options });
      else await show(parsed.value);
    } catch (error) {
      if (signal.aborted) return;
      const names = files.map(({ name }) => name).join(', ');
      setAttempt({ kind: 'refused', message: t.unreadable(names, reasonOf(error)) });
    }
  }

  async function show(data: NewData): Promise<void> {
    services.show(data);
    try {
      await keepData(services, data);
      onDone();
    } catch (error) {
      setAttempt({ kind: 'not-kept', why: reasonOf(error) });
    }
  }

  return {
    attempt,
    start: (files, options = {}) => void open(files, options),
    cancel() {
      running.current?.abort();
      setAttempt({ kind: 'cancelled' });
    },
    show: (data) => void show(data),
  };
}

/** How many bytes tell whether a file is a story: its format stands first. */
const BEGINNING = 4000;

/** The story in files that are one; undefined for any others. It is small, and needs no worker. */
async function storyAmong(files: readonly Chosen[]): Promise<Parsed<StoryFile> | undefined> {
  const [chosen, ...others] = files;
  if (!chosen || others.length > 0) return undefined;
  const { looksLikeStory, parseStory } = await coming(import('../../io/storyFile.ts'));
  const begins = looksLikeStory(decodeText(await bytesOf(chosen.file.slice(0, BEGINNING))));
  return begins ? parseStory(decodeText(await bytesOf(chosen.file))) : undefined;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
