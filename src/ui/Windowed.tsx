/** A list of any length: a short one as it is, of a long one only the rows in sight, in a box that scrolls. */
import { Fragment, useState, type ReactNode } from 'react';
import './windowed.css';

/** So many rows need no window. */
const FEW = 60;

/** A row's height, px: windowed.css holds each to it. */
const ROW = 28;

/** Rows in the box, and rows kept ready on either side of it. */
const IN_SIGHT = 12;
const READY = 12;

export function Windowed<T>(props: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
}): ReactNode {
  const { items, keyOf, render } = props;
  const [first, setFirst] = useState(0);
  if (items.length <= FEW) return items.map((item) => <Fragment key={keyOf(item)}>{render(item)}</Fragment>);
  const from = Math.max(0, Math.min(first, items.length) - READY);
  const shown = items.slice(from, first + IN_SIGHT + READY);
  return (
    <div
      className="windowed"
      style={{ blockSize: ROW * IN_SIGHT }}
      onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / ROW))}
    >
      <div style={{ blockSize: ROW * items.length, paddingBlockStart: ROW * from }}>
        {shown.map((item) => (
          <div key={keyOf(item)} className="windowed-row">
            {render(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
