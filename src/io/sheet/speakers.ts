/** The speakers of a sheet. */
import type { Speaker } from '../../model/dataset.ts';
import type { Census } from './census.ts';
import { inIdOrder, type Ids } from './things.ts';

/** The speakers that the rows name. One who always speaks for the same party is taken to be that party's. */
export function speakersOf({ spokenFor }: Census, ids: Ids, partyIds: Ids): readonly Speaker[] {
  return inIdOrder(ids, (id, name): Speaker => {
    const parties = spokenFor.get(name) ?? new Set();
    const [party = ''] = parties;
    return { id, name, party: parties.size === 1 ? partyIds.get(party) : undefined };
  });
}
