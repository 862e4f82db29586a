/** Common ground on paper: what is shared, what divides, what a red line blocks. */
import type { ReactNode } from 'react';
import type { BriefGrounds as Grounds } from '../../export/brief/brief.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { GroundList } from './GroundList.tsx';

export function BriefGrounds({ grounds }: { readonly grounds: Grounds }): ReactNode {
  const { brief: t, ground } = useMessages();
  const { commas } = useFormat();
  const names = useNames();
  const { shared, divided, blocked, single } = grounds;
  return (
    <section>
      <h2>{t.sections.ground}</h2>
      <h3>{t.shared}</h3>
      <p>{ground.explained.shared}</p>
      <GroundList grounds={shared} none={t.noShared} figure="consensus" left={t.leftOut} />
      <h3>{t.divided}</h3>
      <p>{ground.explained.divided}</p>
      <GroundList grounds={divided} none={t.noDivided} figure="contested" left={t.leftOut} />
      <h3>{t.blocked}</h3>
      <GroundList grounds={blocked} none={t.noBlocked} figure="consensus" left={t.leftOut} />
      {single.length > 0 && <p>{t.single(commas(single.map(names.issue)))}</p>}
    </section>
  );
}
