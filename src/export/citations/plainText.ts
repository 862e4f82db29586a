/** Citations to be read by people: a paragraph each. */
import { sentences } from './fields.ts';
import type { Cited } from './cited.ts';

/** `Outlet. “Title”. 2017-01-23. https://… Archived at https://…`: what there is of it, in this order. */
export function plainText(all: readonly Cited[]): string {
  return all.map((cited) => `${paragraph(cited)}\n`).join('\n');
}

function paragraph(cited: Cited): string {
  const { outlet, title, date, version, url, accessed, translator, notes } = cited;
  const parts = [
    outlet,
    title !== undefined && `“${title}”`,
    date,
    version !== undefined && `Version ${version}`,
    url,
    accessed !== undefined && `Seen on ${accessed}`,
    translator !== undefined && `Translated by ${translator}`,
    ...notes,
  ];
  return sentences(parts.filter((each) => typeof each === 'string'));
}
