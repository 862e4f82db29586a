/** The roll of an issue: the parties in view by stance, the silent ones too. Silence is no stance. */
import type { ReactNode } from 'react';
import type { RollGroup } from '../../analysis/issueRoll.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { PartyNames } from './PartyNames.tsx';
import { PositionMark } from './PositionMark.tsx';

export function Roll({ groups }: { readonly groups: readonly RollGroup[] }): ReactNode {
  const { dossier, judgement } = useMessages();
  const { commas } = useFormat();
  const t = dossier.issue;
  const names = useNames();
  return (
    <section>
      <h3>{t.roll}</h3>
      {groups.length === 0 && <p>{t.noParty}</p>}
      {groups.map(({ word, parties }) => (
        <div className="roll" key={word}>
          <h4>
            <PositionMark word={word} /> {t.group(word, parties.length)}
          </h4>
          <p>
            <PartyNames parties={parties.map(({ party }) => party)} />
            {parties.some(({ stance }) => stance?.supposed) && (
              <span className="soft">
                {' '}
                (
                {judgement.whatif.of(
                  commas(
                    parties.filter(({ stance }) => stance?.supposed).map(({ party }) => names.party(party)),
                  ),
                )}
                )
              </span>
            )}
          </p>
          {word === 'none' && <p className="soft">{t.silent}</p>}
        </div>
      ))}
    </section>
  );
}
