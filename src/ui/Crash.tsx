/** In place of a part that failed: what it was, what is lost (nothing, or what can be saved first), and the ways on. */
import { useContext, type ReactNode } from 'react';
import type { Loaded } from '../store/store.ts';
import { CopyReport } from './CopyReport.tsx';
import { useMessages } from './messages/useMessages.ts';
import { DownloadData } from './open/DownloadData.tsx';
import { useComesBack } from './open/useComesBack.ts';
import { PartMissing } from './part.tsx';
import { addressOf, openIn, RescueContext } from './rescue.ts';
import type { Services } from './services.ts';
import './crash.css';

export function Crash(props: {
  readonly error: Error;
  readonly whole?: boolean;
  readonly onRetry: () => void;
}): ReactNode {
  const { error, whole = false, onRetry } = props;
  const { failure: t, shell } = useMessages();
  const rescue = useContext(RescueContext);
  const loaded = rescue && openIn(rescue);
  const [title, said] =
    error instanceof PartMissing
      ? [t.missingTitle, t.missing]
      : whole
        ? [t.wholeTitle, t.whole]
        : [t.title, t.crashed];
  return (
    <div className="crash" role="alert">
      <h2>{title}</h2>
      <p>{said}</p>
      <pre>{error.message}</pre>
      {rescue && loaded && <AfterReload loaded={loaded} services={rescue.services} />}
      <p className="ways-out">
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
        {rescue && (
          <button type="button" onClick={rescue.services.reload}>
            {t.reload}
          </button>
        )}
        {rescue && whole && (
          <button type="button" onClick={rescue.services.openHome}>
            {shell.failures.home}
          </button>
        )}
      </p>
      {rescue && (
        <CopyReport
          copy={rescue.services.copy}
          text={t.report(rescue.services.version, addressOf(rescue), error.stack ?? String(error))}
        />
      )}
    </div>
  );
}

function AfterReload(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const t = useMessages().failure;
  const comesBack = useComesBack(loaded, services);
  if (comesBack === undefined) return null;
  if (comesBack) return <p>{t.comesBack}</p>;
  return (
    <p>
      {t.goes} <DownloadData loaded={loaded}>{t.save}</DownloadData>
    </p>
  );
}
