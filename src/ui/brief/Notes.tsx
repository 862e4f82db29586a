/** The endnotes: every statement that the brief rests on, with its words as they are printed and where they can be read. */
import type { ReactNode } from 'react';
import type { Note } from '../../export/brief/notes.ts';
import { Attribution } from '../dossier/Attribution.tsx';
import { Words } from '../dossier/Words.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { PositionLine } from './PositionLine.tsx';
import { NoteLinks, noteAnchor } from './Refs.tsx';

export function Notes({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const { brief: t } = useMessages();
  return (
    <section>
      <h2>{t.notes}</h2>
      {notes.length === 0 ? <p>{t.noNotes}</p> : <p>{t.notesExplained}</p>}
      <ol className="brief-notes">
        {notes.map((note) => (
          <OneNote key={note.number} note={note} />
        ))}
      </ol>
    </section>
  );
}

function OneNote({ note }: { readonly note: Note }): ReactNode {
  const { number, statement, counted, disputes } = note;
  const { brief: t } = useMessages();
  const { figure } = useFormat();
  return (
    <li id={noteAnchor(number)} tabIndex={-1}>
      <figure>
        <p>
          <span className="note-number">{figure(number)}</span> <PositionLine statement={statement} />
          {!counted && <span className="soft"> ({t.notCounted})</span>}
        </p>
        <Words statement={statement} />
        <figcaption>
          <Attribution statement={statement} of={undefined} />
          {disputes.length > 0 && (
            <p>
              {t.seeNotes} <NoteLinks notes={disputes} />
            </p>
          )}
        </figcaption>
      </figure>
    </li>
  );
}
