import { defineConfig } from 'vitest/config';

/** Tests that replace a module: in a worker of their own. */
const ALONE = 'tests/**/*.alone.test.ts';

/** Tests of what needs a document; all others run in plain Node, where using one is an error. */
const WITH_DOM = 'tests/{ui,draw,store}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // A wrong answer fails by what it is, not by when: room for a slow machine that does other things besides.
    testTimeout: 60_000,
    // Files share a worker's modules, which takes a quarter of the time; who replaces a module stands alone.
    isolate: false,
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.generated.ts'],
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [WITH_DOM, ALONE, 'tests/browser/**'],
        },
      },
      { extends: true, test: { name: 'alone', environment: 'node', include: [ALONE], isolate: true } },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: [WITH_DOM],
          setupFiles: ['tests/helpers/dom.ts'],
        },
      },
    ],
  },
});
