/** What of the address was not understood: each key and value by name, and nothing hidden. */
import type { ReactNode } from 'react';
import type { AddressProblem } from '../url/problem.ts';
import { useMessages } from './messages/useMessages.ts';

export function AddressAlert(props: {
  readonly problems: readonly AddressProblem[];
  readonly onDismiss: () => void;
}): ReactNode {
  const { problems, onDismiss } = props;
  const { shell, address } = useMessages();
  if (problems.length === 0) return null;
  return (
    <div className="alert" role="alert">
      <p>
        <strong>{shell.alertTitle}</strong>
      </p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{address.problem(problem)}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss}>
        {shell.alertDismiss}
      </button>
    </div>
  );
}
