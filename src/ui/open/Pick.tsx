/** One choice among a few, in the browser's own list. */
import { useId, type ReactNode } from 'react';

export function Pick<T extends string>(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: T | undefined;
  readonly options: readonly (readonly [T, string])[];
  /** What stands for no choice; undefined where there has to be one. */
  readonly none: string | undefined;
  readonly onPick: (value: T | undefined) => void;
}): ReactNode {
  const { label, hint, value, options, none, onPick } = props;
  const id = useId();
  return (
    <p className="pick">
      <label htmlFor={id}>
        <bdi>{label}</bdi>
        {hint !== undefined && <small> {hint}</small>}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onPick(options.find(([option]) => option === target.value)?.[0])}
      >
        {(none !== undefined || value === undefined) && <option value="">{none}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
