/** What a brief supposes, before anything that it says: nobody may take it for said. And what differs since an earlier day. */
import type { ReactNode } from 'react';
import { earlier, unsupposed } from '../../analysis/reading.ts';
import { stanceOf } from '../../analysis/stances.ts';
import { inWords } from '../format/date.ts';
import { useChangesInWords } from '../judgement/ChangeList.tsx';
import { Differing } from '../judgement/Differing.tsx';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

export function BriefSuppositions(): ReactNode {
  const reading = useReading();
  const { brief: t, judgement } = useMessages();
  const language = useLanguage();
  const names = useNames();
  const changesInWords = useChangesInWords();
  const { whatif, view } = reading;
  const said = unsupposed(reading);
  const before = earlier(reading);
  return (
    <>
      {whatif.length > 0 && (
        <section className="callout">
          <h2>{t.supposed}</h2>
          <ul>
            {whatif.map(({ party, issue, position }) => (
              <li key={`${party} ${issue}`}>
                {t.supposedLine(
                  names.party(party),
                  names.issue(issue),
                  judgement.words[position],
                  judgement.words[stanceOf(said.stances, party, issue)?.word ?? 'none'],
                )}
              </li>
            ))}
          </ul>
          <p>
            {t.supposedEffect}{' '}
            <Differing before={said} after={reading} inline>
              {changesInWords}
            </Differing>
            .
          </p>
        </section>
      )}
      {before && view.since !== undefined && (
        <p className="callout">
          {judgement.since.lede(inWords(view.since, language))}:{' '}
          <Differing before={before} after={said} inline>
            {changesInWords}
          </Differing>
          .
        </p>
      )}
    </>
  );
}
