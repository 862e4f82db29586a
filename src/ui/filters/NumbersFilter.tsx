/** How numbers are made: which issues count, which statements, what sums are divided by, what is too small. */
import { useId, type ReactNode } from 'react';
import { COUNTS, NORMS, RULES } from '../../model/view.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Choice, Choices } from './Choice.tsx';
import type { FilterProps } from './filterProps.ts';

export function NumbersFilter({ view, onChoose }: FilterProps): ReactNode {
  const t = useMessages().shell;
  const name = useId();
  return (
    <Choices title={t.numbers}>
      {COUNTS.map((count) => (
        <Choice key={count} radio={name} checked={view.count === count} onChange={() => onChoose({ count })}>
          {t.count[count]}
        </Choice>
      ))}
      <p className="hint">{t.countHint[view.count]}</p>
      <label className="field">
        {t.ruleTitle}
        <select
          value={view.rule}
          onChange={(event) => {
            const rule = RULES.find((each) => each === event.target.value);
            if (rule) onChoose({ rule });
          }}
        >
          {RULES.map((rule) => (
            <option key={rule} value={rule}>
              {t.rules[rule]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t.normTitle}
        <select
          value={view.norm}
          onChange={(event) => {
            const norm = NORMS.find((each) => each === event.target.value);
            if (norm) onChoose({ norm });
          }}
        >
          {NORMS.map((norm) => (
            <option key={norm} value={norm}>
              {t.norms[norm]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t.minTitle}
        <input
          type="number"
          min={0}
          step="any"
          value={view.min}
          onChange={(event) => {
            const min = event.target.valueAsNumber;
            if (min >= 0) onChoose({ min }, 'replace');
          }}
        />
      </label>
    </Choices>
  );
}
