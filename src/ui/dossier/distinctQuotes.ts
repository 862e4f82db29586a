/** How many direct quotes there are, counted by distinct text: one text can carry several positions. */
import type { Statement } from '../../model/dataset.ts';

export function distinctQuotes(statements: readonly Statement[]): number {
  return new Set(
    statements.flatMap(({ kind, text }) => (kind === 'direct' && text !== undefined ? [text] : [])),
  ).size;
}
