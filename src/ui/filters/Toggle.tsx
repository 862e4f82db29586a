/** One of a long list: rendered anew only when it changes itself. */
import { memo } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { Choice } from './Choice.tsx';
import type { LongList, OnToggle } from './filterProps.ts';

export const Toggle = memo(function Toggle(props: {
  readonly list: LongList;
  readonly id: Id;
  readonly name: string;
  readonly checked: boolean;
  readonly count: number | undefined;
  readonly onToggle: OnToggle;
}) {
  const { list, id, name, checked, count, onToggle } = props;
  const t = useMessages().shell;
  return (
    <Choice
      checked={checked}
      onChange={(on) => onToggle(list, id, on)}
      count={count}
      countWords={t.statementsOf}
    >
      <bdi>{name}</bdi>
    </Choice>
  );
});
