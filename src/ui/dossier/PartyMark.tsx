/** A party as the graph draws it: its role's shape with its short name. */
import type { ReactNode } from 'react';
import { rolePath } from '../../layout/sceneShapes.ts';
import type { Id } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

export function PartyMark({ party }: { readonly party: Id }): ReactNode {
  const { dataset } = useReading();
  const names = useNames();
  const { role } = must(lookup(dataset).parties, party);
  return (
    <svg className={`party-mark ${role}`} viewBox="-26 -26 52 52" aria-hidden="true">
      <path d={rolePath(role, 23)} />
      <text textAnchor="middle" dy="0.35em">
        {names.short(party)}
      </text>
    </svg>
  );
}
