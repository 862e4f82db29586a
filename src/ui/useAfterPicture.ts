/** What of very many parties may come after the picture: counts, bars, lists. */
import { useDeferredValue } from 'react';
import { isCrowded } from '../analysis/shown.ts';
import type { Dataset } from '../model/dataset.ts';

/**
 * The value, for very many parties a moment late: the picture is drawn first, and what follows from an older value stays
 * until then; undefined until it has come once. Must be the same object as long as nothing has changed.
 */
export function useAfterPicture<T>(value: T, dataset: Dataset): T | undefined {
  return useDeferredValue<T | undefined>(value, isCrowded(dataset) ? undefined : value);
}
