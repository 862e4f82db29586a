/** The keys of the grammar. A later release may add keys at the end; an old key never changes its meaning. */

/** In the order in which a canonical address has them. */
export const KEY_ORDER = [
  'v',
  'data',
  'view',
  'select',
  'parties',
  'issues',
  'topics',
  'ties',
  'pills',
  'from',
  'to',
  'evidence',
  'joint',
  'confidence',
  'count',
  'rule',
  'norm',
  'min',
  'whatif',
  'since',
  'compare',
  'lanes',
  'open',
  'q',
  'story',
  'lang',
  'theme',
  'embed',
  'blocs',
  'rank',
  'only',
] as const;

export type Key = (typeof KEY_ORDER)[number];

export const KEYS: ReadonlySet<string> = new Set(KEY_ORDER);
