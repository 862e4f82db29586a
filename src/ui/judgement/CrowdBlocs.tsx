/** The camps of very many parties, found while the page answers. */
import type { ReactNode } from 'react';
import { blocsOf } from '../../analysis/blocs.ts';
import { useReading } from '../reading.tsx';
import { useInSteps } from '../useInSteps.ts';
import { FoundBlocs } from './Blocs.tsx';

export function CrowdBlocs(): ReactNode {
  return <FoundBlocs found={useInSteps(blocsOf, useReading().tieTable)} />;
}
