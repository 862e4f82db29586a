/** What camps are called: after their weightiest parties. */
import type { Camp } from '../analysis/camps.ts';
import type { Id } from '../model/dataset.ts';

/** The words of a picture of very many parties. */
export interface CrowdTexts {
  /** After its first parties, and how many more there are: a line or two. */
  readonly camp: (names: readonly string[], more: number) => readonly string[];
  /** The parties that are in none of the camps. */
  readonly noCamp: (parties: number) => string;
  readonly campParties: (parties: number) => string;
  readonly bundle: (a: string, b: string, alignment: number, conflict: number) => string;
  readonly bundleTies: (ties: number) => string;
}

/** A camp is called after so many of its parties. */
const NAMED = 2;

/** Its name, line by line. */
export function campLines(
  { parties, isBloc }: Camp,
  nameOf: (party: Id) => string,
  texts: CrowdTexts,
): readonly string[] {
  const named = parties.slice(0, NAMED).map(nameOf);
  return isBloc ? texts.camp(named, parties.length - named.length) : [texts.noCamp(parties.length)];
}
