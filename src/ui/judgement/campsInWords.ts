/** Camps in a line: those of each side by side, of very many the first. */
import type { Bloc } from '../../analysis/blocs.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';

/** So many camps are told, and so many parties of each. */
const CAMPS = 12;
const NAMED = 12;

export function useCampsInWords(): (camps: readonly Bloc[]) => string {
  const { shell, judgement } = useMessages();
  const names = useNames();
  const some = (words: readonly string[], many: number, all: number): readonly string[] =>
    all > many ? [...words, shell.andMore(all - many)] : words;
  return (camps) =>
    some(
      camps
        .slice(0, CAMPS)
        .map(({ parties }) =>
          some(parties.slice(0, NAMED).map(names.short), NAMED, parties.length).join(' '),
        ),
      CAMPS,
      camps.length,
    ).join(judgement.blocs.between);
}
