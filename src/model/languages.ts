/** The languages that the interface has. */

export const LANGUAGES = ['en', 'ar', 'fa', 'tr', 'ru', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a language calls itself: who looks for it reads it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ar: 'العربية',
  fa: 'فارسی',
  tr: 'Türkçe',
  ru: 'Русский',
  fr: 'Français',
};

/** The first language of the interface among wanted tags (BCP 47), whatever their country; undefined if there is none. */
export function languageAmong(wanted: readonly string[]): Language | undefined {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.map((base) => LANGUAGES.find((language) => language === base)).find(Boolean);
}

/** The language that a reader begins in: the one that is asked for, or else the browser's, or else English. */
export function firstLanguage(asked: string | undefined, preferred: readonly string[]): Language {
  return languageAmong([...(asked === undefined ? [] : [asked]), ...preferred]) ?? 'en';
}

/** Which way a language of the interface is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
}
