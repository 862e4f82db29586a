/** The first rows of a table: as they stand, and as they will be read. */
import { useId, type ReactNode } from 'react';
import { positionWord } from '../../analysis/position.ts';
import type { Inspection, Previewed } from '../../io/inspect.ts';
import type { Position } from '../../model/dataset.ts';
import type { Format } from '../format/format.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';

const COLUMNS = ['party', 'issue', 'position', 'date', 'text'] as const;

/** The rows with the headings of the file. */
export function Standing({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { mend: t } = useMessages().open;
  const rows = new Map(inspection.preview.map(({ row, cells }) => [row, cells]));
  return (
    <Table title={t.standing} headings={[t.row, ...inspection.headings]}>
      {[...rows].map(([row, cells]) => (
        <tr key={row}>
          <th scope="row">{row}</th>
          {inspection.headings.map((_, index) => (
            <td key={index} dir="auto">
              {cells[index]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** The statements of the rows; what is not read yet stands there as it is. */
export function Preview({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { mend: t } = useMessages().open;
  return (
    <Table title={t.preview} headings={[t.row, ...COLUMNS.map((column) => t.columns[column])]}>
      {inspection.preview.map((previewed, index) => (
        <PreviewRow key={index} previewed={previewed} inspection={inspection} />
      ))}
    </Table>
  );
}

function PreviewRow(props: { readonly previewed: Previewed; readonly inspection: Inspection }): ReactNode {
  const { mend: t } = useMessages().open;
  const format = useFormat();
  const { previewed, inspection } = props;
  const { row, cells, draft } = previewed;
  const standing = (column: keyof NonNullable<Inspection['columns']>): string | undefined =>
    cells[inspection.headings.indexOf(inspection.columns?.[column] ?? '')];
  const texts = draft
    ? {
        party: draft.parties.join('; '),
        issue: draft.issue ?? t.towards(draft.towards ?? ''),
        position: positionText(draft.position, t.positions[positionWord(draft.position)], format),
        date: draft.date,
        text: draft.text,
      }
    : {
        party: standing('party'),
        issue: standing('issue') || standing('towards'),
        position: standing('position'),
        date: standing('date'),
        text: standing('text'),
      };
  return (
    <tr className={draft ? undefined : 'unread'}>
      <th scope="row">
        {row}
        {!draft && <small> {t.unread}</small>}
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={column} dir="auto">
          {texts[column] || t.nothing}
        </td>
      ))}
    </tr>
  );
}

function positionText(position: Position, word: string, { signed }: Format): string {
  return typeof position === 'number' ? `${word} (${signed(position)})` : word;
}

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
function Table(props: {
  readonly title: string;
  readonly headings: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const { title, headings, children } = props;
  const id = useId();
  return (
    <div className="mend-table">
      <h4 id={id}>{title}</h4>
      <div tabIndex={0} role="region" aria-labelledby={id}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {headings.map((heading, index) => (
                <th key={index} scope="col" dir="auto">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}
