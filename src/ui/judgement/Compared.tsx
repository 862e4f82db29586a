/** Under the headline of a view that is compared with another: what is supposed or since when, and what differs. */
import type { ReactNode } from 'react';
import { changes } from '../../analysis/changes.ts';
import { earlier, unsupposed } from '../../analysis/reading.ts';
import { inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useActions, useReading } from '../reading.tsx';
import { useChangesInShort } from './ChangeList.tsx';
import { hadPosition } from './moved.ts';

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
            <strong>{label(t.whatif.lede)}</strong> {changesInShort(changes(said, reading))}
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
            {commas([
              t.since.moved(changes(before, said).stances.filter(hadPosition).length),
              changesInShort(changes(before, said)),
            ])}
          </span>
          <button type="button" className="link" onClick={() => choose({ since: undefined })}>
            {t.since.off}
          </button>
        </p>
      )}
    </>
  );
}
