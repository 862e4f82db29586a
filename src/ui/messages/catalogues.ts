/** Where each language's texts come from. English ships with the page; the others come when they are asked for. */
import type { Language } from '../../model/languages.ts';
import { coming } from '../part.tsx';
import type { Messages } from './en/messages.ts';
import { ENGLISH, type Catalogue } from './useMessages.ts';

const LATER: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar/messages.ts')).ar,
  fa: async () => (await import('./fa/messages.ts')).fa,
  tr: async () => (await import('./tr/messages.ts')).tr,
  ru: async () => (await import('./ru/messages.ts')).ru,
  fr: async () => (await import('./fr/messages.ts')).fr,
};

/** Rejects with `PartMissing` where the texts cannot be had. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  if (language === 'en') return ENGLISH;
  return { language, messages: await coming(LATER[language]()) };
}
