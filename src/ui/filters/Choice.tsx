/** A group of options and one option: native checkboxes and radio buttons, each with its count. */
import type { ReactNode } from 'react';
import { useFormat } from '../messages/useMessages.ts';

export function Choices(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className="choices">
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

export function Choice(props: {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  /** The group's name where only one option can be chosen. */
  readonly radio?: string;
  readonly count?: number | undefined;
  /** What the count counts, for those who do not see the column. */
  readonly countWords?: (count: number) => string;
  readonly children: ReactNode;
}): ReactNode {
  const { checked, onChange, radio, count, countWords, children } = props;
  const { figure } = useFormat();
  return (
    <label className="choice">
      <input
        type={radio === undefined ? 'checkbox' : 'radio'}
        name={radio}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-name">{children}</span>{' '}
      {count !== undefined && (
        <span className="choice-count">
          <span aria-hidden="true">{figure(count)}</span>{' '}
          {countWords && <span className="hidden">({countWords(count)})</span>}
        </span>
      )}
    </label>
  );
}
