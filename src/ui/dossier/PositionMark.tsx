/** A stance as a shape: never by colour alone, and a no is no alarm. */
import type { ReactNode } from 'react';
import type { StanceWord } from '../../analysis/stances.ts';

/** Drawn in a box of 12 by 12. Filled for what is plain, hollow for what is not. */
const SHAPES: Readonly<Record<StanceWord, ReactNode>> = {
  supports: <path d="M6 1.5 11 10.5H1Z" />,
  conditional: <path className="hollow" d="M6 2.2 10.4 10H1.6ZM6 2.2V10" />,
  opposes: <path d="M6 10.5 1 1.5H11Z" />,
  both: <path d="M6 .5 9.5 5.5H2.5ZM6 11.5 2.5 6.5H9.5Z" />,
  neutral: <circle className="hollow" cx="6" cy="6" r="4.2" />,
  unclear: <path className="hollow" d="M6 1.2 10.8 6 6 10.8 1.2 6Z" />,
  none: <path className="hollow" d="M2.5 6H9.5" />,
};

export function PositionMark(props: { readonly word: StanceWord }): ReactNode {
  return (
    <svg className={`position ${props.word}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[props.word]}
    </svg>
  );
}

/** The shape alone, for a picture of its own; it stands in a box of 12 by 12. */
export function PositionShape({ word }: { readonly word: StanceWord }): ReactNode {
  return SHAPES[word];
}
