/** Who takes which position on what, as a statement was coded: with its shape, and that it is a red line where it is one. */
import type { ReactNode } from 'react';
import { positionWord } from '../../analysis/position.ts';
import type { Statement } from '../../model/dataset.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';

export function PositionLine({ statement }: { readonly statement: Statement }): ReactNode {
  const { parties, issue, towards, position, redLine } = statement;
  const { matrix, dossier } = useMessages();
  const { commas, signed } = useFormat();
  const names = useNames();
  const word = positionWord(position);
  const who = commas(parties.map(names.party));
  const value = typeof position === 'number' ? `${dossier.words[word]} (${signed(position)})` : undefined;
  const what =
    issue === undefined
      ? `${dossier.tie.attitude(who, names.party(towards))}: ${value ?? matrix.words[word]}`
      : matrix.cell(who, names.issue(issue), value ?? matrix.words[word], []);
  return (
    <>
      <PositionMark word={word} /> <strong>{what}</strong>
      {redLine && (
        <>
          {' · '}
          <strong className="red-line">{dossier.redLine}</strong>
        </>
      )}
    </>
  );
}
