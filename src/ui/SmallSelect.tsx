/** A choice that is made once and then left: as wide as a sign, and a native list once it is opened. */
import type { ReactNode } from 'react';

export interface Option<V extends string> {
  readonly value: V;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string;
}

export function SmallSelect<V extends string>(props: {
  /** What is chosen, to be heard and pointed at. */
  readonly label: string;
  /** Stands for the choice where there is room for no more. */
  readonly sign: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChoose: (value: V) => void;
}): ReactNode {
  const { label, sign, value, options, onChoose } = props;
  return (
    <label className="small-select" title={label}>
      <span className="hidden">{label}</span>
      <span aria-hidden="true">{sign}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
