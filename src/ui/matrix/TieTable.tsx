/** Parties by parties: alignment and conflict of each pair. */
import type { ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { tieOf } from '../../analysis/reading.ts';
import type { Tie } from '../../analysis/ties.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { Grid, type GridPlace } from './Grid.tsx';
import { isSelected } from './selected.ts';

export function TieTable(props: { readonly parties: readonly Id[] }): ReactNode {
  const { parties } = props;
  const reading = useReading();
  const t = useMessages().matrix;
  const { party: name } = useNames();
  return (
    <section aria-labelledby="matrix-ties">
      <h2 id="matrix-ties">{t.ties}</h2>
      <p className="hint">{t.tiesHint}</p>
      <Grid
        className="ties"
        labelledBy="matrix-ties"
        corner={t.party}
        rows={parties}
        columns={parties}
        renderColumnHead={(party, place) => (
          <th scope="col" key={party} {...place}>
            <bdi>{name(party)}</bdi>
          </th>
        )}
        renderRowHead={(party) => (
          <th scope="row">
            <bdi>{name(party)}</bdi>
          </th>
        )}
        renderCell={(row, column, place) =>
          row === column ? (
            <td key={column} className="self" {...place}>
              {t.self}
            </td>
          ) : (
            <TieCell
              key={column}
              tie={tieOf(reading, row, column)}
              from={name(row)}
              to={name(column)}
              place={place}
            />
          )
        }
      />
    </section>
  );
}

function TieCell(props: {
  readonly tie: Tie | undefined;
  readonly from: string;
  readonly to: string;
  readonly place: GridPlace;
}): ReactNode {
  const { tie, from, to, place } = props;
  const { view } = useReading();
  const { select } = useActions();
  const t = useMessages().matrix;
  const { figure } = useFormat();
  if (!tie) {
    return (
      <td className="silent" {...place}>
        {t.noTie}
      </td>
    );
  }
  const selection = { kind: 'tie', a: tie.a, b: tie.b } as const;
  return (
    <td {...place}>
      <button
        type="button"
        aria-pressed={isSelected(view.select, selection)}
        aria-label={t.tieCell(from, to, figure(tie.alignment), figure(tie.conflict))}
        onClick={() => select(selection)}
      >
        <span className="amount alignment">{figure(tie.alignment)}</span>
        <span className="amount conflict">{figure(tie.conflict)}</span>
      </button>
    </td>
  );
}
