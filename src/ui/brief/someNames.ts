/** Names of parties in a sentence: of very many the first, and how many more there are. */
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';

const MOST = 24;

export function useSomeNames(): (parties: readonly Id[]) => readonly string[] {
  const { shell } = useMessages();
  const names = useNames();
  return (parties) => [
    ...parties.slice(0, MOST).map(names.party),
    ...(parties.length > MOST ? [shell.andMore(parties.length - MOST)] : []),
  ];
}
