/** Issues by parties as on paper: the sign of a stance is a shape, its evidence a number, and silence is a dash that the key names. */
import type { ReactNode } from 'react';
import type { StanceWord } from '../../analysis/stances.ts';
import type { BriefCell, BriefMatrix as Matrix, MatrixPart } from '../../export/brief/matrix.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { useRemarks } from '../matrix/remarks.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Refs } from './Refs.tsx';

/** From one answer to the other, then those of whom neither can be said. It is no ranking. */
const KEY: readonly StanceWord[] = [
  'supports',
  'conditional',
  'both',
  'neutral',
  'opposes',
  'unclear',
  'none',
];

/** So many issues on which nothing was said are named. */
const NAMED = 12;

export function BriefMatrix({ matrix }: { readonly matrix: Matrix }): ReactNode {
  const { brief: t, matrix: words, shell } = useMessages();
  const { commas } = useFormat();
  const names = useNames();
  const { parts, leftParties, leftIssues, silentIssues } = matrix;
  const empty = parts.every(({ rows }) => rows.length === 0);
  const more = silentIssues.length - NAMED;
  return (
    <section>
      <h2>{t.sections.matrix}</h2>
      {empty ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>{t.matrixOrder}</p>
          <Key />
          {parts.map((part, index) => (
            <Part
              key={part.parties.join(' ')}
              part={part}
              caption={parts.length > 1 ? t.part(index + 1, parts.length) : undefined}
            />
          ))}
        </>
      )}
      {leftParties > 0 && <p>{t.leftParties(leftParties)}</p>}
      {leftIssues > 0 && <p>{t.leftIssues(leftIssues)}</p>}
      {silentIssues.length > 0 && (
        <p>
          {t.silentIssues(
            silentIssues.length,
            commas([
              ...silentIssues.slice(0, NAMED).map(names.issue),
              ...(more > 0 ? [shell.andMore(more)] : []),
            ]),
          )}
        </p>
      )}
    </section>
  );
}

function Key(): ReactNode {
  const { brief: t, dossier } = useMessages();
  return (
    <ul className="brief-key" aria-label={t.key}>
      {KEY.map((word) => (
        <li key={word}>
          <PositionMark word={word} /> {dossier.words[word]}
        </li>
      ))}
    </ul>
  );
}

function Part(props: { readonly part: MatrixPart; readonly caption: string | undefined }): ReactNode {
  const { part, caption } = props;
  const { contested } = useReading();
  const { brief: t, matrix: words } = useMessages();
  const names = useNames();
  const label = caption === undefined ? t.sections.matrix : `${t.sections.matrix}, ${caption}`;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="brief-matrix">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            {part.parties.map((party) => (
              <th scope="col" key={party}>
                {names.party(party)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ issue, cells }) => (
            <tr key={issue}>
              <th scope="row">
                {names.issue(issue)}
                <small>{contested.has(issue) ? words.contested : words.undisputed}</small>
              </th>
              {cells.map((cell) => (
                <Cell key={cell.party} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { stance, evidence } }: { readonly cell: BriefCell }): ReactNode {
  const { matrix: t } = useMessages();
  const { commas } = useFormat();
  const remarksOn = useRemarks();
  const word = stance?.word ?? 'none';
  const remarks = stance ? remarksOn(stance) : [];
  return (
    <td>
      <PositionMark word={word} />{' '}
      <span className={word === 'none' ? 'hidden' : undefined}>{t.words[word]} </span>
      <Refs evidence={evidence} />
      {remarks.length > 0 && <small>{commas(remarks)}</small>}
    </td>
  );
}
