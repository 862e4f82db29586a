/** How Turkish counts: a noun beside a number stays as it is. */
import { formatOf } from '../../format/format.ts';

export const { figure, commas, and } = formatOf('tr');

/** `3 beyan`. */
const noun =
  (word: string) =>
  (n: number): string =>
    `${figure(n)} ${word}`;

export const statements = noun('beyan');
export const quotes = noun('doğrudan alıntı');
export const parties = noun('taraf');
export const issues = noun('konu');
export const sources = noun('kaynak');
export const ties = noun('bağ');
export const positions = noun('tutum');
export const rows = noun('satır');

/** `5 taraf (toplam 15)`: some of all; no number and no name takes a suffix, which would have to follow its vowels. */
export const outOf = (some: string, all: number): string => `${some} (toplam ${figure(all)})`;
