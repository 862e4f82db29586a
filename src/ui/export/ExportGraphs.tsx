/** The view's parties and ties for graph programs. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { FileRow } from './FileRow.tsx';
import type { TextFile } from './files.ts';

export function ExportGraphs(props: {
  readonly isBusy: boolean;
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { isBusy, onSave } = props;
  const reading = useReading();
  const t = useMessages().exporting;
  return (
    <section>
      <h3>{t.graphs}</h3>
      <p className="soft">{t.graphsHint}</p>
      <FileRow
        title={t.graph}
        what="graph"
        supposed={reading.whatif.length > 0}
        formats={[
          ['graphml', { table: 'graph', format: 'graphml' }],
          ['gexf', { table: 'graph', format: 'gexf' }],
        ]}
        isBusy={isBusy}
        onSave={onSave}
      />
    </section>
  );
}
