/** What the benchmark takes of Parley's own analysis. Bundled by `bundle.mjs`; Node 20 reads no TypeScript. */
export { EVERYTHING } from '../src/analysis/filter.ts';
export { readingOf } from '../src/analysis/reading.ts';
export { ties } from '../src/analysis/ties.ts';
export { defaultView } from '../src/model/defaults.ts';
