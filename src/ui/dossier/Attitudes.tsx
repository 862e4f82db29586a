/** What two parties say of each other: positions towards a party, on no issue. */
import type { ReactNode } from 'react';
import type { Attitude } from '../../analysis/towards.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { attitudeAnchor } from './anchors.ts';
import { Outcome } from './Said.tsx';
import { SideWords } from './TieIssue.tsx';

export function Attitudes({ attitudes }: { readonly attitudes: readonly Attitude[] }): ReactNode {
  const t = useMessages().dossier.tie;
  const names = useNames();
  if (attitudes.length === 0) return null;
  return (
    <section>
      <h3>{t.attitudes}</h3>
      {attitudes.map((attitude) => (
        <section className="group" key={attitude.from}>
          <h4 id={attitudeAnchor(attitude.from, attitude.to)} tabIndex={-1}>
            {t.attitude(names.party(attitude.from), names.party(attitude.to))}
          </h4>
          <Outcome said={attitude} />
          <SideWords said={attitude} of={attitude.from} />
        </section>
      ))}
    </section>
  );
}
