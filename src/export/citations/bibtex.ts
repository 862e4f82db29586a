/** Citations as BibTeX, in UTF-8, for BibTeX and biblatex alike. */
import type { Cited } from './cited.ts';
import { dayParts, onOneLine, sentences } from './fields.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX would take for a command. Braces are named: BibTeX counts them even behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that TeX prints as it is. */
function texText(text: string): string {
  return onOneLine(text).replaceAll(/[\\{}~^$&%#_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** An address: TeX prints it as it stands, so that only what it cannot print or would end the field is encoded. */
function texAddress(url: string): string {
  return onOneLine(url).replaceAll(/[\\{}\s]|\P{ASCII}/gu, encodeURIComponent);
}

/** One entry each, of the one type that every style knows; its key is the id in the data set. */
export function bibtex(all: readonly Cited[]): string {
  return all.map(entry).join('\n');
}

function entry(cited: Cited): string {
  const { title, outlet, date, version, url, accessed, language, translator, notes } = cited;
  const [year, month, day] = date === undefined ? [] : dayParts(date);
  // Two pairs of braces: styles must not change the letters' case, nor take a name for a person's.
  const whole = (text: string | undefined): string | undefined => text && `{{${texText(text)}}}`;
  const plain = (text: string | undefined): string | undefined => text && `{${texText(text)}}`;
  const fields = {
    title: whole(title),
    howpublished: whole(outlet),
    translator: whole(translator),
    year: plain(year),
    month: month && MONTHS[Number(month) - 1],
    day: day && plain(String(Number(day))),
    version: plain(version),
    url: url && `{${texAddress(url)}}`,
    urldate: plain(accessed),
    language: plain(language),
    note: plain(sentences(notes)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@misc{${cited.id},\n${lines.join('')}}\n`;
}
