/** Citations read back by a reader that is not ours, and the part of CSL-JSON's schema that they may use. */
import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as v from 'valibot';

/** The CSL items that Citation.js reads from a BibTeX or RIS file. It throws on what is neither. */
export function readCitations(file: string): readonly Item[] {
  return new Cite(file).data;
}

const text = v.pipe(v.string(), v.nonEmpty());
const dates = v.strictObject({
  'date-parts': v.tuple([v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))]),
});

/** Items as csl-data.json of CSL 1.0.2 has them: no other key, no other type, `id` and `type` required. */
export const CSL_ITEMS = v.array(
  v.strictObject({
    id: text,
    type: v.picklist(['article-newspaper', 'dataset', 'document', 'webpage']),
    title: v.optional(text),
    'container-title': v.optional(text),
    translator: v.optional(v.array(v.strictObject({ literal: text }))),
    issued: v.optional(dates),
    accessed: v.optional(dates),
    version: v.optional(text),
    URL: v.optional(text),
    language: v.optional(text),
    note: v.optional(text),
  }),
);
