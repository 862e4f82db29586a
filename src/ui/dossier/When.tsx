/** A date in words, never broken across lines; or that there is none. */
import type { ReactNode } from 'react';
import { inWords } from '../format/date.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';

export function When({ date }: { readonly date: string | undefined }): ReactNode {
  const t = useMessages().dossier;
  const language = useLanguage();
  return date === undefined ? t.undated : <time dateTime={date}>{inWords(date, language)}</time>;
}
