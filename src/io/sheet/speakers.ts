/** The speakers of a sheet. */
import type { Speaker } from '../../model/dataset.ts';
import type { Draft } from './draft.ts';
import { byName, inIdOrder, type Ids } from './things.ts';

/** The speakers that the rows name. One who always speaks for the same party is taken to be that party's. */
export function speakersOf(drafts: readonly Draft[], ids: Ids, partyIds: Ids): readonly Speaker[] {
  const rows = byName(drafts, ({ speaker }) => speaker);
  return inIdOrder(ids, (id, name): Speaker => {
    const spokenFor = new Set((rows.get(name) ?? []).map(({ parties }) => parties.join(';')));
    const [party = ''] = spokenFor;
    return { id, name, party: spokenFor.size === 1 ? partyIds.get(party) : undefined };
  });
}
