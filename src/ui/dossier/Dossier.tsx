/** The dossier of what is selected. */
import type { ReactNode } from 'react';
import type { Selection } from '../../model/view.ts';
import { EventDossier } from './EventDossier.tsx';
import { IssueDossier } from './IssueDossier.tsx';
import { Overview } from './Overview.tsx';
import { PartyDossier } from './PartyDossier.tsx';
import { StatementDossier } from './StatementDossier.tsx';
import { TieDossier } from './TieDossier.tsx';
import './dossier.css';

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
      return <StatementDossier id={selection.id} />;
    case 'event':
      return <EventDossier id={selection.id} />;
  }
}
