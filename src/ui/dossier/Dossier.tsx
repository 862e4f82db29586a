/** The dossier of what is selected. */
import type { ReactNode } from 'react';
import type { Selection } from '../../model/view.ts';
import { Later } from '../Later.tsx';
import { partOf } from '../part.tsx';
import { IssueDossier } from './IssueDossier.tsx';
import { Overview } from './Overview.tsx';
import { PartyDossier } from './PartyDossier.tsx';
import { TieDossier } from './TieDossier.tsx';
import './dossier.css';

/** Mostly a party, a tie or an issue is opened first. */
const StatementDossier = partOf(async () => (await import('./StatementDossier.tsx')).StatementDossier);
const EventDossier = partOf(async () => (await import('./EventDossier.tsx')).EventDossier);

export function Dossier({ selection }: { readonly selection: Selection | undefined }): ReactNode {
  switch (selection?.kind) {
    case undefined:
      return <Overview />;
    case 'party':
      return <PartyDossier id={selection.id} />;
    case 'tie':
      return <TieDossier a={selection.a} b={selection.b} />;
    case 'issue':
      return <IssueDossier id={selection.id} />;
    case 'statement':
      return (
        <Later>
          <StatementDossier id={selection.id} />
        </Later>
      );
    case 'event':
      return (
        <Later>
          <EventDossier id={selection.id} />
        </Later>
      );
  }
}
