/** How French counts. */
import { countedIn, formatOf } from '../../format/format.ts';

export const counted = countedIn('fr');

export const { figure, commas, and } = formatOf('fr');

/** `3 déclarations`: a noun beside a count; nought counts as one. */
const noun =
  (one: string, other: string) =>
  (n: number): string =>
    counted(n, { one: `# ${one}`, other: `# ${other}` });

export const statements = noun('déclaration', 'déclarations');
export const quotes = noun('citation directe', 'citations directes');
export const parties = noun('partie', 'parties');
export const issues = noun('question', 'questions');
export const sources = noun('source', 'sources');
export const rows = noun('ligne', 'lignes');
