/** A long list of options: rows of one height, each rendered anew only when it changes itself. */
import { useMemo, type ReactNode } from 'react';
import type { Id, Text } from '../../model/dataset.ts';
import { useNames } from '../names.ts';
import { Windowed } from '../Windowed.tsx';
import type { LongList, OnToggle } from './filterProps.ts';
import { Toggle } from './Toggle.tsx';

export function Toggles<T extends { readonly id: Id }>(props: {
  readonly list: LongList;
  readonly items: readonly T[];
  readonly nameOf: (item: T) => Text;
  readonly chosen: readonly Id[];
  readonly counts: ReadonlyMap<Id, number> | undefined;
  readonly onToggle: OnToggle;
}): ReactNode {
  const { list, items, nameOf, chosen, counts, onToggle } = props;
  const names = useNames();
  const shown = useMemo(() => new Set(chosen), [chosen]);
  return (
    <Windowed
      items={items}
      keyOf={({ id }) => id}
      render={(item) => (
        <Toggle
          list={list}
          id={item.id}
          name={names.text(nameOf(item))}
          checked={shown.has(item.id)}
          count={counts && (counts.get(item.id) ?? 0)}
          onToggle={onToggle}
        />
      )}
    />
  );
}
