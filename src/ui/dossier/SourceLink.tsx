/** A source: who published it, of what kind, under which title, when, and the way to it. */
import type { ReactNode } from 'react';
import type { Source } from '../../model/dataset.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { When } from './When.tsx';

export function SourceLink({ source }: { readonly source: Source }): ReactNode {
  const t = useMessages().dossier;
  const { comma } = useFormat();
  const names = useNames();
  const { title, url } = source;
  const outlet = <bdi>{source.outlet}</bdi>;
  return (
    <>
      {title === undefined ? <Away to={url}>{outlet}</Away> : outlet}
      {source.kind && ` (${t.sourceKinds[source.kind]})`}
      {title !== undefined && (
        <>
          {comma}
          <Away to={url}>
            <cite lang={source.language} dir="auto">
              {title}
            </cite>
          </Away>
        </>
      )}
      {source.date !== undefined && (
        <>
          {comma}
          <When date={source.date} />
        </>
      )}
      {source.translatedBy !== undefined && `${comma}${t.translatedBy(source.translatedBy)}`}
      {source.archived !== undefined && (
        <>
          {comma}
          <Away to={source.archived}>{t.archived}</Away>
        </>
      )}
      {/* A source's own note says better why there is no title. */}
      {source.note !== undefined ? (
        <>
          {' · '}
          <bdi>{names.text(source.note)}</bdi>
        </>
      ) : (
        title === undefined && ` · ${t.untitled}`
      )}
    </>
  );
}

/** A way out of the page, for web addresses only: a script in a file must never become a link. */
function Away(props: { readonly to: string | undefined; readonly children: ReactNode }): ReactNode {
  const { to, children } = props;
  if (to === undefined || !/^https?:\/\//i.test(to)) return children;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
