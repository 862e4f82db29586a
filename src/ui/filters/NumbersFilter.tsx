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
      <WordField
        title={t.ruleTitle}
        words={RULES}
        names={t.rules}
        chosen={view.rule}
        onChoose={(rule) => onChoose({ rule })}
      />
      <WordField
        title={t.normTitle}
        words={NORMS}
        names={t.norms}
        chosen={view.norm}
        onChoose={(norm) => onChoose({ norm })}
      />
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

/** One of a few words, in a native list. */
function WordField<T extends string>(props: {
  readonly title: string;
  readonly words: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (word: T) => void;
}): ReactNode {
  const { title, words, names, chosen, onChoose } = props;
  return (
    <label className="field">
      {title}
      <select
        value={chosen}
        onChange={(event) => {
          const word = words.find((each) => each === event.target.value);
          if (word !== undefined) onChoose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {names[word]}
          </option>
        ))}
      </select>
    </label>
  );
}
