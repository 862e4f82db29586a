/**
 * Asks for what a picture of very many parties rests on, each in a component of its own: when a picture is in no hurry, React
 * lets the reader in between two components, but not into one. Whoever answers keeps the answer for the picture.
 */
import type { ReactNode } from 'react';
import { backboneOf } from '../analysis/backbone.ts';
import { bundlesOf, type Camp } from '../analysis/camps.ts';
import { SUM_PARTS } from '../analysis/findings.ts';
import type { Reading } from '../analysis/reading.ts';
import { ARCS } from '../model/view.ts';
import { useReading } from './reading.tsx';

type Ask = (reading: Reading, camps: readonly Camp[]) => unknown;

const ASKED: readonly Ask[] = [
  ...Array.from({ length: SUM_PARTS }, (_, before): Ask => {
    return ({ sumUpTo }) => sumUpTo((before + 1) / SUM_PARTS);
  }),
  ({ tieTable }) => tieTable,
  ...ARCS.map((arc): Ask => ({ tieTable, view }) => {
    const asked = view.arcs.filter((each) => each === arc);
    return backboneOf(tieTable, asked, view.min);
  }),
  ({ tieTable }, camps) => bundlesOf(camps, tieTable),
];

export function AskedAhead({ camps }: { readonly camps: readonly Camp[] }): ReactNode {
  return ASKED.map((ask, at) => <Asked key={at} ask={ask} camps={camps} />);
}

function Asked(props: { readonly ask: Ask; readonly camps: readonly Camp[] }): null {
  props.ask(useReading(), props.camps);
  return null;
}
