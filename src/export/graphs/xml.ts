/** Text made safe for XML 1.0. */

/** What no XML 1.0 document may hold, not even escaped: most control characters and two code points that are none. */
// eslint-disable-next-line eslint/no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers make plain blanks or other line ends of these unless they are escaped; of the last two, those that go by
  // the rules of XML 1.1.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * A text as it stands in an element or between double quotes. What XML forbids is left out; half a character, which
 * no file can hold, becomes U+FFFD. Everything else comes back as it was, whatever its direction.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character] ?? character);
}
