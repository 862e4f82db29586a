import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { BROWSER_REPORT } from './scripts/suites.mjs';

/** Not the port of `npm start`, which may be running beside the tests; another where two suites run at once. */
const PORT = Number(process.env['PARLEY_TEST_PORT'] ?? 4187);

/** `npm test` sees to it that there is one; reading this file, as other tools do, installs nothing. */
const chromium = findChromium();

/** Kept out of the way of the build that is shipped. */
const GENERATED = '.cache/generated';

const VITE = 'node node_modules/vite/bin/vite.js';

const PHONE = '**/*.phone.spec.ts';
const OTHER = '**/*.other.spec.ts';

/** The browser suite: the built app, as a reader gets it. Run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // The stored pictures change on purpose only.
  snapshotPathTemplate: 'tests/pictures/page/{arg}{ext}',
  updateSnapshots: process.env['PARLEY_PICTURES'] === 'write' ? 'all' : 'none',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // What is wrong is wrong twice. A test that failed once is named as flaky at the end, to be mended.
  retries: 1,
  // A wrong page fails by what it shows, not by when: room for a slow machine that does other things besides.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Files that a test asks for come from the host; the tests of the service worker allow it.
    serviceWorkers: 'block',
    // A trace of every test takes a third of the time of all; `--trace on` makes one of the test that matters.
    screenshot: 'only-on-failure',
    launchOptions: { ...(chromium === undefined ? {} : { executablePath: chromium }), args: CHROMIUM_FLAGS },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [PHONE, OTHER],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'other data',
      testMatch: OTHER,
      use: {
        ...devices['Desktop Chrome'],
        baseURL: `http://localhost:${PORT + 1}/`,
        viewport: { width: 1440, height: 900 },
      },
    },
    {
      name: 'phone',
      testMatch: PHONE,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    {
      command: `${VITE} preview --port ${PORT} --strictPort`,
      url: `http://localhost:${PORT}/`,
      reuseExistingServer: !process.env['CI'],
    },
    {
      // The same page with another data set: nothing may assume the bundled one.
      command: `${VITE} build --outDir ${GENERATED} && ${VITE} preview --outDir ${GENERATED} --port ${PORT + 1} --strictPort`,
      env: { PARLEY_DATA: 'tests/fixtures/negotiation' },
      url: `http://localhost:${PORT + 1}/`,
      reuseExistingServer: !process.env['CI'],
    },
  ],
});
