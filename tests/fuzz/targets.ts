/** Everything that is fuzzed. */
import type { Target } from './target.ts';
import { address } from './targets/address.ts';
import { archives } from './targets/archives.ts';
import { databases } from './targets/databases.ts';
import { fragment } from './targets/fragment.ts';
import { parleyFile } from './targets/parleyFile.ts';
import { polisExport } from './targets/polisExport.ts';
import { sheets } from './targets/sheets.ts';
import { workbooks } from './targets/workbooks.ts';

export const TARGETS: readonly Target[] = [
  address,
  fragment,
  parleyFile,
  ...sheets,
  polisExport,
  workbooks,
  archives,
  databases,
];
