/**
 * A language that nobody speaks: the English texts in brackets, a third longer. What stands outside brackets on the page did
 * not come from the catalogue; a bracket without its other half was cut off.
 */
import { en } from '../../../src/ui/messages/en/messages.ts';

const LONGER = 0.3;

function bracketed(text: string): string {
  return `⟦${text}${'·'.repeat(Math.ceil(text.length * LONGER))}⟧`;
}

/** The value with every text in it in brackets, also those that its functions give. */
function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return bracketed(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => pseudo(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
  return value;
}

/** Under the name by which the page asks for the language whose place this one takes. */
export const ar = pseudo(en);
