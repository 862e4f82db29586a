/** Whose lanes: parties or issues. */
import { useId, type ReactNode } from 'react';
import { LANES } from '../../model/view.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useActions, useChosen } from '../reading.tsx';

export function LaneSwitch(): ReactNode {
  const view = useChosen();
  const { choose } = useActions();
  const t = useMessages().timeline;
  const name = useId();
  return (
    <fieldset className="segments">
      <legend>{t.lanesTitle}</legend>
      {LANES.map((lanes) => (
        <label key={lanes}>
          <input type="radio" name={name} checked={view.lanes === lanes} onChange={() => choose({ lanes })} />
          {t.lanes[lanes]}
        </label>
      ))}
    </fieldset>
  );
}
