/** A mark in words: who stands how on what, when, and what else there is to know of it. */
import { useMemo } from 'react';
import type { LaneMark } from '../../analysis/lanes.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';

/** The name of a mark in the lane of a party or an issue. */
export function useMarkName(): (mark: LaneMark, lane: Id) => string {
  const { view } = useReading();
  const t = useMessages().timeline;
  const names = useNames();
  const language = useLanguage();
  const { and } = useFormat();
  return useMemo(() => {
    const listed = (parties: readonly Id[]): string => and(parties.map(names.party));
    const matter = ({ issue, towards }: Statement): string =>
      issue === undefined ? names.party(towards) : names.issue(issue);
    return ({ statement, speakers, word, days, counted, turnedFrom }, lane) => {
      const inPartyLane = view.lanes === 'party';
      const who = inPartyLane ? [lane] : speakers;
      const others = inPartyLane ? statement.parties.filter((party) => party !== lane) : [];
      const date = statement.date === undefined ? t.undated.toLowerCase() : inWords(statement.date, language);
      return t.mark(
        t.said[word](listed(who), who.length > 1, matter(statement)),
        days && days.first < days.last ? t.partial(date) : date,
        [
          others.length > 0 ? t.jointly(listed(others)) : '',
          turnedFrom.length > 0 ? t.turned(turnedFrom) : '',
          statement.redLine ? t.redLine : '',
          counted || word === 'unclear' ? '' : t.uncounted,
        ].filter(Boolean),
      );
    };
  }, [view.lanes, t, names, language, and]);
}
