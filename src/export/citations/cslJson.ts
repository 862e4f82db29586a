/** Citations as CSL-JSON, which Zotero, Mendeley and pandoc read (citationstyles.org). */
import type { Cited } from './cited.ts';
import { dayParts, onOneLine, sentences } from './fields.ts';

/** CSL's types. What is on paper or of unknown kind is a document where it has no address. */
function typeOf({ kind, url }: Cited): string {
  if (kind === 'data set') return 'dataset';
  if (kind === 'newspaper' || kind === 'agency') return 'article-newspaper';
  return url === undefined ? 'document' : 'webpage';
}

/** A list of CSL items. What is not known is absent. */
export function cslJson(all: readonly Cited[]): string {
  return `${JSON.stringify(all.map(item), null, 2)}\n`;
}

function item(cited: Cited) {
  const { id, title, outlet, date, version, url, accessed, language, translator, notes } = cited;
  const text = (given: string | undefined): string | undefined => given && onOneLine(given);
  const day = (written: string | undefined) => written && { 'date-parts': [dayParts(written).map(Number)] };
  return {
    id,
    type: typeOf(cited),
    title: text(title),
    'container-title': text(outlet),
    translator: translator && [{ literal: onOneLine(translator) }],
    issued: day(date),
    accessed: day(accessed),
    version,
    URL: text(url),
    language,
    note: sentences(notes) || undefined,
  };
}
