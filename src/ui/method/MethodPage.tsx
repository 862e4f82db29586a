/** How statements were coded, how much each party is heard, the sources, and the formulas. */
import type { ReactNode } from 'react';
import { SOURCE_KINDS, type Source } from '../../model/dataset.ts';
import { SourceLink } from '../dossier/SourceLink.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { Licences } from './Licences.tsx';
import './method.css';

/** So many sources of a kind are listed at first. */
const AT_ONCE = 100;

export function MethodPage(): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().method;
  const { label } = useFormat();
  const names = useNames();
  const paragraphs = dataset.method && names.text(dataset.method).split(/\n+/);
  return (
    <div className="method-page">
      <h3>{t.data}</h3>
      {(paragraphs || [t.noMethod]).map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {dataset.licence && (
        <p>
          <strong>{label(t.licence)}</strong> <bdi>{names.text(dataset.licence)}</bdi>
        </p>
      )}
      <h3>{t.coverage}</h3>
      <p>{t.coverageExplained}</p>
      <CoverageTable />
      <h3>{t.formulas}</h3>
      {t.paragraphs.map(([heading, words]) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <p>{words}</p>
        </section>
      ))}
      <h3>{t.sources}</h3>
      <p>{t.sourcesExplained(dataset.sources.length)}</p>
      {[...SOURCE_KINDS, undefined].map((kind) => (
        <SourcesOfKind
          key={kind ?? 'unknown'}
          title={t.sourceKinds[kind ?? 'unknown']}
          sources={dataset.sources.filter((source) => source.kind === kind)}
        />
      ))}
      <Licences />
    </div>
  );
}

function SourcesOfKind(props: { readonly title: string; readonly sources: readonly Source[] }): ReactNode {
  const { title, sources } = props;
  const { figure } = useFormat();
  const piece = usePiece(sources, AT_ONCE);
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({figure(sources.length)})
      </summary>
      <ul>
        {piece.shown.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      {piece.more}
    </details>
  );
}
