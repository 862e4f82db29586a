/** Citations: of the view, and of the sources of all statements in it. */
import type { ReactNode } from 'react';
import { evidenceInView } from '../../analysis/evidenceInView.ts';
import { bibtex } from '../../export/citations/bibtex.ts';
import { citedSources, citedView, type Cited } from '../../export/citations/cited.ts';
import { cslJson } from '../../export/citations/cslJson.ts';
import { plainText } from '../../export/citations/plainText.ts';
import { ris } from '../../export/citations/ris.ts';
import type { Origin } from '../../export/origin.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { FileRow } from './FileRow.tsx';
import type { TextFile } from './files.ts';

export function ExportCitations(props: {
  readonly origin: Origin;
  /** The time now, ms since 1970: the day on which the view is seen. */
  readonly now: () => number;
  readonly isBusy: boolean;
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { origin, now, isBusy, onSave } = props;
  const reading = useReading();
  const t = useMessages().exporting;
  const { sources } = evidenceInView(reading);
  const view = (): readonly Cited[] => {
    const accessed = new Date(now()).toISOString().slice(0, 10);
    return [citedView(reading, { ...origin, accessed })];
  };
  return (
    <section>
      <h3>{t.citations}</h3>
      <FileRow
        title={t.view}
        what="view"
        supposed={reading.whatif.length > 0}
        formats={formatsOf(view)}
        isBusy={isBusy}
        onSave={onSave}
      />
      <FileRow
        title={t.sources(sources.size)}
        what="sources"
        supposed={false}
        formats={formatsOf(() => citedSources(reading, origin.language))}
        isBusy={isBusy}
        onSave={onSave}
      />
    </section>
  );
}

const FORMATS = [
  ['txt', plainText],
  ['bib', bibtex],
  ['ris', ris],
  ['csl.json', cslJson],
] as const;

const formatsOf = (cited: () => readonly Cited[]) =>
  FORMATS.map(([extension, write]) => [extension, () => write(cited())] as const);
