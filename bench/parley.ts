/** What the benchmark takes of Parley's own code. Bundled by `bundle.mjs`; Node 20 reads no TypeScript. */
export { commonGround } from '../src/analysis/commonGround.ts';
export { optionCounts } from '../src/analysis/counts.ts';
export { density } from '../src/analysis/density.ts';
export { encoded as encode } from '../src/analysis/encoded.ts';
export { extentOf } from '../src/analysis/extent.ts';
export { EVERYTHING } from '../src/analysis/filter.ts';
export { hasten } from '../src/analysis/hasten.ts';
export { MANY_PAIRS } from '../src/analysis/manyPairs.ts';
export { readingOf } from '../src/analysis/reading.ts';
export { withShown } from '../src/analysis/shown.ts';
export { tiesInView } from '../src/analysis/ties.ts';
export { openFiles } from '../src/io/openFiles.ts';
export { placeDataset } from '../src/layout/place.ts';
export { restOf, withColumns } from '../src/model/said.ts';
export { columnsOf } from '../src/model/statementColumns.ts';
export { defaultView } from '../src/model/defaults.ts';
