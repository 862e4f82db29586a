/** The day that the view is compared with. */
import type { ReactNode } from 'react';
import { isDay } from '../../model/time.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useActions } from '../reading.tsx';

export function SinceField(props: {
  readonly first: string;
  readonly last: string;
  readonly since: string | undefined;
}): ReactNode {
  const { first, last, since } = props;
  const { choose } = useActions();
  const t = useMessages().judgement.since;
  return (
    <label className="since">
      {t.label}{' '}
      <input
        type="date"
        min={first}
        max={last}
        value={since ?? ''}
        onChange={({ target: { value } }) => choose({ since: isDay(value) ? value : undefined })}
      />
    </label>
  );
}
