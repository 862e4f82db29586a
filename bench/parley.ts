/** What the benchmark takes of Parley's own analysis. Bundled by `bundle.mjs`; Node 20 reads no TypeScript. */
export { commonGround } from '../src/analysis/commonGround.ts';
export { optionCounts } from '../src/analysis/counts.ts';
export { density } from '../src/analysis/density.ts';
export { encoded as encode } from '../src/analysis/encoded.ts';
export { EVERYTHING } from '../src/analysis/filter.ts';
export { readingOf } from '../src/analysis/reading.ts';
export { tiesInView } from '../src/analysis/ties.ts';
export { defaultView } from '../src/model/defaults.ts';
