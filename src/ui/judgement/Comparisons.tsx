/** What a view is held against, above every dossier: what is supposed, and what moved since an earlier day. */
import type { ReactNode } from 'react';
import { Since } from './Since.tsx';
import { Supposed } from './Supposed.tsx';

export function Comparisons(): ReactNode {
  return (
    <>
      <Supposed />
      <Since />
    </>
  );
}
