/** The numbers of the notes that a claim rests on, each a way to its note, also in the PDF. */
import { Fragment, type MouseEvent, type ReactNode } from 'react';
import { runsOf, type Evidence } from '../../export/brief/notes.ts';
import { goTo } from '../dossier/anchors.ts';
import { useFormat, useMessages } from '../messages/useMessages.ts';

export const noteAnchor = (number: number): string => `note-${number}`;

export function Refs({ evidence: { notes, left } }: { readonly evidence: Evidence }): ReactNode {
  const t = useMessages().brief;
  if (notes.length + left === 0) return null;
  return (
    <span className="refs">
      [<NoteLinks notes={notes} />
      {notes.length > 0 && left > 0 && ' '}
      {left > 0 && t.moreEvidence(left)}]
    </span>
  );
}

/** `1–4, 7`. */
export function NoteLinks({ notes }: { readonly notes: readonly number[] }): ReactNode {
  const { comma, figure } = useFormat();
  return runsOf(notes).map(({ from, to }, index) => (
    <Fragment key={from}>
      {index > 0 && comma}
      <a href={`#${noteAnchor(from)}`} onClick={(event) => follow(event, from)}>
        {figure(from)}
        {to > from && `–${figure(to)}`}
      </a>
    </Fragment>
  ));
}

/** The address is the view's: on the page a note is gone to without it. */
function follow(event: MouseEvent, number: number): void {
  event.preventDefault();
  goTo(noteAnchor(number));
}
