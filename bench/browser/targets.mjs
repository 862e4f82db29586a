/** Parley and the peers as a reader meets them: where the graph is, what to click, where a party is. */
import { openAsReader } from './opening.mjs';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} folder what is served
 * @property {(address: string) => string} page its address
 * @property {import('./picture.mjs').Region} region where the graph is drawn
 * @property {string} [marks] a selector of what the graph has: before that there is no picture, whatever the page says
 * @property {string} [words] a selector of the words in it, where they come after it
 * @property {string} [answers] a selector of what is there when the page answers: before that nothing is settled
 * @property {string} [picture] a selector of the element that changes with the picture
 * @property {(page: Page) => Locator} filter hides half of what is drawn; a second click shows it again
 * @property {(page: Page, id: string) => Promise<Point | undefined>} markOf where a party is in the window
 * @property {(page: Page) => Promise<Record<string, [number, number]>>} places of all parties
 * @property {(chrome: Chrome, context: Context, address: string) => Promise<object>} [prepare] what a reader did before
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('playwright-core').BrowserContext} Context
 * @typedef {import('./launch.mjs').Chrome} Chrome
 * @typedef {import('./gestures.mjs').Point} Point
 * @typedef {import('./sizes.mjs').Size} Size
 */

/** The peers' pages are all graph, save for a bar with the filter. */
const BAR = 40;

/** @param {string} name @param {string} folder @param {Size} size @returns {Target} */
export const peerTarget = (name, folder, size) => ({
  name,
  folder,
  page: (address) => `${address}/${name}/?size=${size}`,
  region: { x: 0, y: BAR, width: 1280, height: 800 - BAR },
  filter: (page) => page.locator('#filter'),
  markOf: (page, id) => page.evaluate((party) => Reflect.get(globalThis, 'bench').locate(party), id),
  places: (page) => page.evaluate(() => Reflect.get(globalThis, 'bench').places()),
});

/** The graph in a window of this size, without its buttons, which come later. */
const STAGE = { x: 256, y: 180, width: 628, height: 390 };

/**
 * Parley, with the data set that the reader opened before: its address finds it in the browser's own database.
 * @param {string} folder @param {Size} size @param {{ sheet: string, places: Record<string, [number, number]> }} graph
 * @returns {Target}
 */
export const parleyTarget = (folder, size, { sheet, places }) => ({
  ...bundledTarget(folder),
  name: 'parley',
  page: (address) => `${address}/?v=1&data=${size}`,
  prepare: (chrome, context, address) => openAsReader(chrome, context, `${address}/`, STAGE, { size, sheet }),
  filter: (page) => page.getByRole('group', { name: 'Evidence' }).getByRole('checkbox', { name: /^Coded/ }),
  async markOf(page, id) {
    const [x, y] = places[id] ?? [0, 0];
    return page.evaluate(
      (place) => {
        const content = document.querySelector('svg.graph > g');
        const matrix = content instanceof SVGGraphicsElement ? content.getScreenCTM() : null;
        if (!matrix) return undefined;
        const { x: left, y: top } = new DOMPoint(place.x, place.y).matrixTransform(matrix);
        return { x: left, y: top };
      },
      { x, y },
    );
  },
  places: async () => places,
});

/** Parley with the data that ships: only its loading is measured. @param {string} folder @returns {Target} */
export const bundledTarget = (folder) => ({
  name: 'parley, bundled data',
  folder,
  page: (address) => `${address}/`,
  region: STAGE,
  marks: 'svg.graph .party, svg.graph .camp',
  words: 'svg.graph .name text',
  picture: '.graph-pane svg.graph',
  answers: '.graph-pane svg.graph .party, .graph-pane svg.graph .camp',
  filter: (page) =>
    page.getByRole('group', { name: 'Evidence' }).getByRole('checkbox', { name: /^Reported/ }),
  markOf: async () => undefined,
  places: async () => ({}),
});
