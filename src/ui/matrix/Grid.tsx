/** A table of any size: a small one whole, of a large one the rows and columns in sight. */
import { useState, type ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStill } from '../reading.tsx';

/** So many cells need no window. */
const FEW = 6000;

/** A picture of a large table has its first rows and columns: it cannot be scrolled, and nobody could read all. */
const PICTURED = { rows: 60, columns: 40 } as const;

/** Of a large table, px: matrix.css holds each row, column and head to these. */
const ROW = 44;
const COLUMN = 112;
const HEAD = 176;

/** What is kept ready on every side, and what is in sight before anything was measured. */
const READY = 4;
const AT_FIRST = { rows: 24, columns: 16 } as const;

/** What a cell or head says of its place where not all are in the page. */
export interface GridPlace {
  readonly 'aria-colindex'?: number;
}

interface Sight {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface GridProps {
  readonly className: string;
  readonly labelledBy: string;
  readonly corner: string;
  readonly rows: readonly Id[];
  readonly columns: readonly Id[];
  /** A `th` with its key. */
  readonly renderColumnHead: (column: Id, place: GridPlace) => ReactNode;
  readonly renderRowHead: (row: Id) => ReactNode;
  /** A `td` with its key. */
  readonly renderCell: (row: Id, column: Id, place: GridPlace) => ReactNode;
}

export function Grid(props: GridProps): ReactNode {
  const isLarge = props.rows.length * props.columns.length > FEW;
  return useStill() && isLarge ? <Pictured {...props} /> : <Table {...props} isLarge={isLarge} />;
}

/** The first of a large table, which says so. */
function Pictured(props: GridProps): ReactNode {
  const t = useMessages().matrix;
  const [rows, columns] = [props.rows.slice(0, PICTURED.rows), props.columns.slice(0, PICTURED.columns)];
  return (
    <>
      <Table {...props} rows={rows} columns={columns} isLarge={false} />
      <p className="soft">{t.part(rows.length, props.rows.length, columns.length, props.columns.length)}</p>
    </>
  );
}

function Table(props: GridProps & { readonly isLarge: boolean }): ReactNode {
  const { className, labelledBy, corner, rows, columns, isLarge } = props;
  const { renderColumnHead, renderRowHead, renderCell } = props;
  const [sight, setSight] = useState<Sight>({ row: 0, column: 0, ...AT_FIRST });
  const down = isLarge ? part(rows, sight.row, sight.rows) : whole(rows);
  const across = isLarge ? part(columns, sight.column, sight.columns) : whole(columns);
  const placeOf = (at: number): GridPlace => (isLarge ? { 'aria-colindex': across.from + at + 2 } : {});
  const before = isLarge && <Spacer inlineSize={COLUMN * across.from} />;
  const after = isLarge && <Spacer inlineSize={COLUMN * (columns.length - across.to)} />;
  return (
    <div
      className="matrix-scroll"
      tabIndex={0}
      role="group"
      aria-labelledby={labelledBy}
      onScroll={isLarge ? ({ currentTarget }) => setSight((last) => inSight(currentTarget, last)) : undefined}
    >
      <table
        className={isLarge ? `${className} is-windowed` : className}
        aria-rowcount={isLarge ? rows.length + 1 : undefined}
        aria-colcount={isLarge ? columns.length + 1 : undefined}
        style={isLarge ? { inlineSize: HEAD + COLUMN * columns.length } : undefined}
      >
        <thead>
          <tr aria-rowindex={isLarge ? 1 : undefined}>
            <th scope="col" className="corner">
              {corner}
            </th>
            {before}
            {across.ids.map((column, at) => renderColumnHead(column, placeOf(at)))}
            {after}
          </tr>
        </thead>
        <tbody>
          {isLarge && <SpacerRow blockSize={ROW * down.from} />}
          {down.ids.map((row, at) => (
            <tr key={row} aria-rowindex={isLarge ? down.from + at + 2 : undefined}>
              {renderRowHead(row)}
              {before}
              {across.ids.map((column, index) => renderCell(row, column, placeOf(index)))}
              {after}
            </tr>
          ))}
          {isLarge && <SpacerRow blockSize={ROW * (rows.length - down.to)} />}
        </tbody>
      </table>
    </div>
  );
}

const Spacer = ({ inlineSize }: { readonly inlineSize: number }): ReactNode => (
  <td className="spacer" aria-hidden="true" style={{ inlineSize }} />
);

const SpacerRow = ({ blockSize }: { readonly blockSize: number }): ReactNode => (
  <tr className="spacer" aria-hidden="true" style={{ blockSize }} />
);

interface Part {
  readonly ids: readonly Id[];
  readonly from: number;
  readonly to: number;
}

const whole = (ids: readonly Id[]): Part => ({ ids, from: 0, to: ids.length });

function part(ids: readonly Id[], first: number, many: number): Part {
  const from = Math.max(0, Math.min(first, ids.length) - READY);
  const to = Math.min(ids.length, first + many + READY);
  return { ids: ids.slice(from, to), from, to };
}

/** What is in sight now; the same object where that has not changed. Right to left, the way across counts below 0. */
function inSight(box: HTMLElement, last: Sight): Sight {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = box;
  const now = {
    row: Math.floor(scrollTop / ROW),
    column: Math.floor(Math.abs(scrollLeft) / COLUMN),
    rows: Math.max(AT_FIRST.rows, Math.ceil(clientHeight / ROW) + 1),
    columns: Math.max(AT_FIRST.columns, Math.ceil(clientWidth / COLUMN) + 1),
  };
  const isSame = (['row', 'column', 'rows', 'columns'] as const).every((key) => now[key] === last[key]);
  return isSame ? last : now;
}
