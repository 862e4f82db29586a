/** What things are called, in the reader's language. */
import { useMemo } from 'react';
import type { Id, Text } from '../model/dataset.ts';
import { lookup, must } from '../model/lookup.ts';
import { textIn } from '../model/text.ts';
import { useReading } from './reading.tsx';
import { useLanguage } from './messages/useMessages.ts';

export interface Names {
  readonly text: (text: Text) => string;
  readonly party: (id: Id) => string;
  readonly short: (id: Id) => string;
  readonly issue: (id: Id) => string;
  readonly topic: (id: Id) => string;
  readonly event: (id: Id) => string;
}

export function useNames(): Names {
  const { dataset } = useReading();
  const language = useLanguage();
  return useMemo(() => {
    const things = lookup(dataset);
    const text = (given: Text): string => textIn(given, language, dataset.language);
    return {
      text,
      party: (id) => text(must(things.parties, id).name),
      short: (id) => text(must(things.parties, id).shortName),
      issue: (id) => text(must(things.issues, id).title),
      topic: (id) => text(must(things.topics, id).title),
      event: (id) => text(must(things.events, id).title),
    };
  }, [dataset, language]);
}
