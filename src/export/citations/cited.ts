/** What can be cited, whatever the format: a view of a data set, and each source. */
import { evidenceInView } from '../../analysis/evidenceInView.ts';
import type { Findings } from '../../analysis/findings.ts';
import type { Dataset, Source, SourceKind } from '../../model/dataset.ts';
import { textIn } from '../../model/text.ts';
import { suppositionsIn, titleOf, type Origin } from '../origin.ts';

export interface Cited {
  /** A slug. */
  readonly id: string;
  readonly kind: SourceKind | 'data set' | undefined;
  readonly title?: string | undefined;
  /** Who publishes it. */
  readonly outlet?: string | undefined;
  /** As it is written in the data set: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a date-time. */
  readonly date?: string | undefined;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  /** The ISO day on which it was looked at. */
  readonly accessed?: string | undefined;
  readonly language?: string | undefined;
  readonly translator?: string | undefined;
  /** Sentences, most of them without a full stop. */
  readonly notes: readonly string[];
}

/** How many hex digits of the hash name a version, as in addresses. */
const PIN = 8;

/** The view: what was seen, of which version of the data, where and when. It says so if something is supposed. */
export function citedView(found: Findings, origin: Origin & { readonly accessed: string }): Cited {
  const { id } = found.dataset;
  const version = origin.hash.slice(0, PIN);
  return {
    id: `${id}-${version}`,
    kind: 'data set',
    title: titleOf(found, origin),
    version,
    url: origin.address,
    accessed: origin.accessed,
    language: origin.language,
    notes: [
      `A view of the data set ${id}, SHA-256 ${origin.hash}, made with Parley`,
      ...suppositionsIn(found, origin.language),
    ],
  };
}

/** The sources of the statements in view, in the file's order. */
export function citedSources(found: Findings, language: string): readonly Cited[] {
  const { dataset } = found;
  const { sources: used } = evidenceInView(found);
  return dataset.sources
    .filter(({ id }) => used.has(id))
    .map((source) => citedSource(source, dataset, language));
}

function citedSource(source: Source, dataset: Dataset, language: string): Cited {
  const { archived, translatedBy, note } = source;
  return {
    id: source.id,
    kind: source.kind,
    title: source.title,
    outlet: source.outlet,
    date: source.date,
    url: source.url,
    language: source.language,
    translator: translatedBy,
    notes: [
      ...(archived === undefined ? [] : [`Archived at ${archived}`]),
      ...(note === undefined ? [] : [textIn(note, language, dataset.language)]),
    ],
  };
}
