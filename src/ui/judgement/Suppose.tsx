/** Supposes another position of a party on an issue. */
import type { ReactNode } from 'react';
import { stanceOf } from '../../analysis/stances.ts';
import { unsupposed } from '../../analysis/reading.ts';
import type { Id } from '../../model/dataset.ts';
import { withSupposition } from '../../model/supposition.ts';
import type { Supposition } from '../../model/view.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';

/** What can be supposed. `unclear` would be the same as silence, and nobody supposes it. */
const POSITIONS = [
  'supports',
  'conditional',
  'neutral',
  'opposes',
  'none',
] as const satisfies readonly Supposition['position'][];

export function Suppose(props: {
  readonly party: Id;
  readonly issue: Id;
  /** Where what was said stands beside it anyhow. */
  readonly beside?: boolean;
}): ReactNode {
  const { party, issue, beside = false } = props;
  const reading = useReading();
  const { choose } = useActions();
  const { whatif: t, words } = useMessages().judgement;
  const names = useNames();
  const { whatif } = useChosen();
  const now = whatif.find((each) => each.party === party && each.issue === issue)?.position;
  const said = stanceOf(unsupposed(reading).stances, party, issue)?.word ?? 'none';
  return (
    <select
      className={`suppose${now ? ' supposed' : ''}`}
      aria-label={t.suppose(names.party(party), names.issue(issue))}
      value={now ?? ''}
      onChange={(event) => {
        const position = POSITIONS.find((each) => each === event.target.value);
        choose({ whatif: withSupposition(whatif, { party, issue, position }) });
      }}
    >
      <option value="">{beside && now === undefined ? t.open : t.asSaid(words[said])}</option>
      {[...POSITIONS, ...(now === 'unclear' ? (['unclear'] as const) : [])].map((position) => (
        <option key={position} value={position}>
          {t.what(words[position])}
        </option>
      ))}
    </select>
  );
}
