/** Arrow keys where what they walk along runs the reading way. */
import { directionOf, type Language } from '../model/languages.ts';

const OPPOSITE: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key that does in a language written from the left what this one does in the reader's: `ArrowRight` is onwards. */
export function alongReading(key: string, language: Language): string {
  return directionOf(language) === 'rtl' ? (OPPOSITE[key] ?? key) : key;
}
