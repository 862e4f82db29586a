/** The paper that a brief is printed on. */

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Where Letter is what printers hold (Unicode CLDR, `paperSize`). */
const LETTER = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'];

/** The paper of the first country that a reader's languages (BCP 47) name; A4 where they name none. */
export function paperOf(languages: readonly string[]): Paper {
  const country = languages
    .map((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1])
    .find(Boolean);
  return country !== undefined && LETTER.includes(country.toUpperCase()) ? 'letter' : 'a4';
}
