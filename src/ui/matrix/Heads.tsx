/** What names a column and a row of stances: a party, an issue. Each opens its dossier. */
import type { ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import type { GridPlace } from './Grid.tsx';
import { isSelected } from './selected.ts';

export function PartyHead(props: { readonly party: Id; readonly place?: GridPlace }): ReactNode {
  const { party, place } = props;
  const names = useNames();
  return (
    <th scope="col" {...place}>
      <Opens kind="party" id={party}>
        {names.party(party)}
      </Opens>
    </th>
  );
}

/** @param remark how the issue comes out in this table */
export function IssueHead({ issue, remark }: { readonly issue: Id; readonly remark: string }): ReactNode {
  const names = useNames();
  return (
    <th scope="row">
      <Opens kind="issue" id={issue}>
        {names.issue(issue)}
      </Opens>
      <small>{remark}</small>
    </th>
  );
}

function Opens(props: {
  readonly kind: 'party' | 'issue';
  readonly id: Id;
  readonly children: string;
}): ReactNode {
  const { kind, id, children } = props;
  const { view } = useReading();
  const { select } = useActions();
  return (
    <button
      type="button"
      aria-pressed={isSelected(view.select, { kind, id })}
      onClick={() => select({ kind, id })}
    >
      <bdi>{children}</bdi>
    </button>
  );
}
