import { defineConfig } from 'vitest/config';

/** Tests of what needs a document; all others run in plain Node, where using one is an error. */
const WITH_DOM = 'tests/{ui,draw,store}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // A wrong answer fails by what it is, not by when: room for a slow machine that does other things besides.
    testTimeout: 60_000,
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
          exclude: [WITH_DOM, 'tests/browser/**'],
        },
      },
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
