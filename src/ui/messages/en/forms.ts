/** How English counts. */
import { countedIn, formatOf } from '../../format/format.ts';

const counted = countedIn('en');

export const { figure, commas, and } = formatOf('en');

/** `1 tie`, `3 ties`. */
export const plural = (n: number, one: string, many: string): string =>
  counted(n, { one: `# ${one}`, other: `# ${many}` });
