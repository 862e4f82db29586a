/** How statements were coded, how much each party is heard, the sources, and the formulas. */
import type { ReactNode } from 'react';
import { coverage } from '../../analysis/coverage.ts';
import { SOURCE_KINDS, type Source } from '../../model/dataset.ts';
import { inWords } from '../format/date.ts';
import { SourceLink } from '../dossier/SourceLink.tsx';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Licences } from './Licences.tsx';
import './method.css';

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

function CoverageTable(): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().method.columns;
  const { figure } = useFormat();
  const names = useNames();
  const language = useLanguage();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={useMessages().method.coverage}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.statements}</th>
            <th scope="col">{t.quotes}</th>
            <th scope="col">{t.issues}</th>
            <th scope="col">{t.sources}</th>
            <th scope="col">{t.period}</th>
          </tr>
        </thead>
        <tbody>
          {coverage(dataset).map((row) => (
            <tr key={row.party}>
              <th scope="row">{names.party(row.party)}</th>
              <td>{figure(row.statements)}</td>
              <td>{figure(row.quotes)}</td>
              <td>{figure(row.issues)}</td>
              <td>{figure(row.sources)}</td>
              <td>
                {row.first !== undefined && inWords(row.first, language)}
                {row.last !== undefined && row.last !== row.first && ` – ${inWords(row.last, language)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SourcesOfKind(props: { readonly title: string; readonly sources: readonly Source[] }): ReactNode {
  const { title, sources } = props;
  const { figure } = useFormat();
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({figure(sources.length)})
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
