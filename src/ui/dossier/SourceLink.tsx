/** A source: who published it, of what kind, under which title, when, and the way to it. */
import type { ReactNode } from 'react';
import type { Source } from '../../model/dataset.ts';
import { inWords } from '../format/date.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useLanguage } from '../reading.tsx';

export function SourceLink({ source }: { readonly source: Source }): ReactNode {
  const t = useMessages().dossier;
  const names = useNames();
  const language = useLanguage();
  const title = (
    <cite lang={source.language} dir="auto">
      {source.title ?? t.untitled}
    </cite>
  );
  return (
    <>
      <bdi>{source.outlet}</bdi>
      {source.kind && ` (${t.sourceKinds[source.kind]})`},{' '}
      {source.url === undefined ? title : <Away to={source.url}>{title}</Away>}
      {source.date !== undefined && `, ${inWords(source.date, language)}`}
      {source.translatedBy !== undefined && `, ${t.translatedBy(source.translatedBy)}`}
      {source.archived !== undefined && (
        <>
          , <Away to={source.archived}>{t.archived}</Away>
        </>
      )}
      {source.note !== undefined && <span className="source-note"> · {names.text(source.note)}</span>}
    </>
  );
}

/** A way out of the page. The door lets only web addresses in. */
function Away(props: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={props.to} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
