/**
 * The `test` of the browser suite: a test also fails if the page says anything on the console, throws, or asks
 * another host for anything. Nothing of a reader's data may leave the machine, so every test watches for it.
 */
import { expect, test as base } from '@playwright/test';

/** Chromium's hint that a page did not use its preloaded data set: so it is when the address names another. */
const UNUSED_PRELOAD = 'was preloaded using link preload but not used';

/** What the runner itself says on the page's console where a test does without the service worker. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

const NOT_OF_THE_PAGE = [UNUSED_PRELOAD, NO_SERVICE_WORKER];

export const test = base.extend<{
  readonly faulty: boolean;
  readonly around: string;
  readonly silence: void;
}>({
  /** Whether the browser may complain on the console: of what a test makes fail. */
  faulty: [false, { option: true }],
  /** The origin of a page that a test puts round this one. */
  around: ['', { option: true }],
  silence: [
    async ({ page, baseURL, faulty, around }, use) => {
      const own = new URL(baseURL ?? '').origin;
      const heard: string[] = [];
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (NOT_OF_THE_PAGE.some((each) => message.text().includes(each))) return;
        if (!faulty) heard.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`uncaught: ${error.stack ?? error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== own && origin !== around)
          heard.push(`asked another host: ${request.url()}`);
      });
      await use();
      expect(heard, 'the page is silent and asks no other host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
