/** The locale in which a language writes numbers, dates and lists. */

/**
 * English without a country puts the month first: the data sets and their readers are not of one country. Days are those
 * of the sources in every language, so Persian keeps their calendar. Arabic writes the digits of its own script, in
 * which browsers differ.
 */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-GB',
  ar: 'ar-u-nu-arab',
  fa: 'fa-u-ca-gregory-nu-arabext',
};

export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}
