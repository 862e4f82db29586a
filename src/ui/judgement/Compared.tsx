/** Under the headline of a view that is compared with another: what is supposed or since when, and what differs. */
import type { ReactNode } from 'react';
import { earlier, unsupposed } from '../../analysis/reading.ts';
import { inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useActions, useReading } from '../reading.tsx';
import { useChangesInShort } from './ChangeList.tsx';
import { Differing } from './Differing.tsx';

export function Compared(): ReactNode {
  const reading = useReading();
  const { choose } = useActions();
  const t = useMessages().judgement;
  const changesInShort = useChangesInShort();
  const language = useLanguage();
  const { commas, label } = useFormat();
  const { since, whatif } = reading.view;
  const before = earlier(reading);
  const said = unsupposed(reading);
  return (
    <>
      {whatif.length > 0 && (
        <p className="standing-out compared">
          <span>
            <strong>{label(t.whatif.lede)}</strong>{' '}
            <Differing before={said} after={reading} inline>
              {changesInShort}
            </Differing>
          </span>
          <button type="button" className="link" onClick={() => choose({ whatif: [] })}>
            {t.whatif.reset}
          </button>
        </p>
      )}
      {before && since !== undefined && (
        <p className="standing-out compared">
          <span>
            <strong>{label(t.since.lede(inWords(since, language)))}</strong>{' '}
            <Differing before={before} after={said} inline>
              {(changed) => commas([t.since.moved(changed.moved.length), changesInShort(changed)])}
            </Differing>
          </span>
          <button type="button" className="link" onClick={() => choose({ since: undefined })}>
            {t.since.off}
          </button>
        </p>
      )}
    </>
  );
}
