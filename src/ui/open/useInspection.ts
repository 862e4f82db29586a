/** What is known of files under what the reader says of them, looked up anew whenever that changes. */
import { useEffect, useState } from 'react';
import type { Inspection } from '../../io/inspect.ts';
import type { Chosen, FileOptions, Services } from '../services.ts';
import { NO_QUESTIONS, withQuestions, type Questions } from './questions.ts';
import { reasonOf } from './useOpening.ts';

interface Found {
  readonly under?: FileOptions;
  readonly inspection?: Inspection | undefined;
  readonly asked: Questions;
  readonly failed?: string;
}

export interface Looked {
  /** What was found last; undefined before anything was, and for files that are no table. */
  readonly inspection: Inspection | undefined;
  readonly asked: Questions;
  /** Whether that is what the reader says now. */
  readonly settled: boolean;
  /** Why nothing could be found. */
  readonly failed: string | undefined;
}

export function useInspection(
  files: readonly Chosen[],
  options: FileOptions,
  inspectFiles: Services['inspectFiles'],
): Looked {
  const [found, setFound] = useState<Found>({ asked: NO_QUESTIONS });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const look = async (): Promise<void> => {
      const inspection = await inspectFiles(files, options, signal);
      if (signal.aborted) return;
      setFound(({ asked, inspection: before }) => ({
        under: options,
        inspection,
        asked: withQuestions(asked, before, inspection),
      }));
    };
    look().catch((error: unknown) => {
      if (!signal.aborted) setFound(({ asked }) => ({ under: options, asked, failed: reasonOf(error) }));
    });
    return () => control.abort();
  }, [files, options, inspectFiles]);
  const { under, inspection, asked, failed } = found;
  return { inspection, asked, settled: under === options, failed };
}
