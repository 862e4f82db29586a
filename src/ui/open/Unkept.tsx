/** Says, as long as it is open, that a data set is nowhere but in this page, and keeps it from being closed unawares. */
import { useEffect, type ReactNode } from 'react';
import type { Loaded } from '../../store/store.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Services } from '../services.ts';
import { DownloadData } from './DownloadData.tsx';
import { useComesBack } from './useComesBack.ts';

export function Unkept(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const t = useMessages().failure;
  const goes = useComesBack(loaded, services) === false;
  useEffect(() => {
    if (!goes) return undefined;
    // The browser asks in words of its own whether to leave.
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [goes]);
  if (!goes) return null;
  return (
    <p className="unkept" role="status">
      {t.unkept} <DownloadData loaded={loaded}>{t.save}</DownloadData>
    </p>
  );
}
