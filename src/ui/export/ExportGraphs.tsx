/** The view's parties and ties for graph programs. */
import type { ReactNode } from 'react';
import { gexf } from '../../export/graphs/gexf.ts';
import { graphOf } from '../../export/graphs/graph.ts';
import { graphml } from '../../export/graphs/graphml.ts';
import type { Origin } from '../../export/origin.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useReading } from '../reading.tsx';
import { FileRow } from './FileRow.tsx';
import type { TextFile } from './files.ts';

export function ExportGraphs(props: {
  readonly origin: Origin;
  readonly onSave: (file: TextFile) => void;
}): ReactNode {
  const { origin, onSave } = props;
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
        writers={[
          ['graphml', () => graphml(graphOf(reading, origin))],
          ['gexf', () => gexf(graphOf(reading, origin))],
        ]}
        onSave={onSave}
      />
    </section>
  );
}
