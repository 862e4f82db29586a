/**
 * `npm run screenshots`: builds, serves, and takes the pictures of the documentation. `npm run screenshots -- ar fa-phone`
 * takes only those whose names begin so.
 */
import { mkdir } from 'node:fs/promises';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';

const FOLDER = `${ROOT}docs/screenshots`;

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/**
 * Each picture: its file, the address, the window, and the language where that is not English. A picture is light unless
 * its address says otherwise.
 * @type {readonly { name: string, address: string, viewport: typeof DESKTOP, lang?: string, search?: string }[]}
 */
const PICTURES = [
  { name: 'desktop', address: '', viewport: DESKTOP },
  { name: 'party', address: '?v=1&select=party.armed-opposition', viewport: DESKTOP },
  { name: 'tie', address: '?v=1&select=tie.armed-opposition~syrian-government', viewport: DESKTOP },
  { name: 'issue', address: '?v=1&select=issue.iran-guarantor', viewport: DESKTOP },
  { name: 'matrix', address: '?v=1&view=matrix', viewport: DESKTOP },
  {
    name: 'filtered',
    address:
      '?v=1&parties=armed-opposition~iran~russia~syrian-government~turkey~united-nations&from=2017-01-23&to=2017-01-24',
    viewport: DESKTOP,
  },
  {
    name: 'everything',
    address:
      '?v=1&pills=all&parties=ahrar-al-sham~armed-opposition~hezbollah~iran~jabhat-fateh-al-sham~kazakhstan~kurdish-national-council~political-opposition~pyd-ypg-sdf~russia~syrian-government~turkey~un-security-council~united-nations~united-states',
    viewport: DESKTOP,
  },
  { name: 'tablet', address: '?v=1&select=issue.iran-guarantor', viewport: { width: 1024, height: 768 } },
  { name: 'common-ground', address: '?v=1&view=common-ground', viewport: DESKTOP },
  {
    name: 'common-ground-opened',
    address: '?v=1&view=common-ground&rank=divided&select=issue.iran-guarantor',
    viewport: DESKTOP,
  },
  { name: 'blocs', address: '?v=1&blocs=on', viewport: DESKTOP },
  { name: 'timeline', address: '?v=1&view=timeline', viewport: DESKTOP },
  {
    name: 'what-if',
    address:
      '?v=1&select=tie.armed-opposition~iran&whatif=armed-opposition.iran-guarantor.conditional~turkey.iran-backed-militias-withdrawal.opposes',
    viewport: DESKTOP,
  },
  { name: 'since', address: '?v=1&since=2017-01-22', viewport: DESKTOP },
  {
    name: 'compare',
    address: '?v=1&view=matrix&compare=iran~russia~turkey&only=differences',
    viewport: DESKTOP,
  },
  { name: 'phone-common-ground', address: '?v=1&view=common-ground', viewport: PHONE },
  { name: 'phone-timeline', address: '?v=1&view=timeline', viewport: PHONE },
  { name: 'nothing-said', address: '?v=1&from=2017-03-22&to=2017-04-20', viewport: DESKTOP },
  { name: 'no-party', address: '?v=1&parties=', viewport: DESKTOP },
  { name: 'nothing-found', address: '', search: 'Kofi Annan', viewport: DESKTOP },
  { name: 'dark', address: '?v=1&theme=dark', viewport: DESKTOP },
  { name: 'dark-party', address: '?v=1&select=party.turkey&theme=dark', viewport: DESKTOP },
  { name: 'phone', address: '', viewport: PHONE },
  { name: 'phone-party', address: '?v=1&select=party.armed-opposition', viewport: PHONE },
  ...['ar', 'fa'].flatMap(inLanguage),
];

/**
 * Every view in a language of the interface.
 * @param {string} lang
 */
function inLanguage(lang) {
  return [
    { name: 'graph', shows: '', viewport: DESKTOP },
    { name: 'matrix', shows: '&view=matrix', viewport: DESKTOP },
    { name: 'common-ground', shows: '&view=common-ground', viewport: DESKTOP },
    { name: 'timeline', shows: '&view=timeline', viewport: DESKTOP },
    { name: 'party', shows: '&select=party.armed-opposition', viewport: DESKTOP },
    { name: 'tie', shows: '&select=tie.armed-opposition~syrian-government', viewport: DESKTOP },
    { name: 'phone', shows: '', viewport: PHONE },
  ].map(({ name, shows, viewport }) => ({
    name: `${lang}-${name}`,
    address: `?v=1&lang=${lang}${shows}`,
    viewport,
    lang,
  }));
}

const asked = process.argv.slice(2);
const taken = PICTURES.filter(
  ({ name }) => asked.length === 0 || asked.some((start) => name.startsWith(start)),
);
if (taken.length === 0) throw new Error(`no picture begins with ${asked.join(' or ')}`);

await ensureInstalled();
const { build, preview } = await import('vite');
const { chromium } = await import('@playwright/test');
const { CHROMIUM_FLAGS, ensureChromium } = await import('./chromium.mjs');

await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { open: false } });
const origin = server.resolvedUrls?.local[0];
if (origin === undefined) throw new Error('the server has no local address');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
await mkdir(FOLDER, { recursive: true });
for (const { name, address, viewport, search, lang = 'en' } of taken) {
  const phone = viewport === PHONE;
  const context = await browser.newContext({
    viewport,
    isMobile: phone,
    hasTouch: phone,
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(origin + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator(`html[lang="${lang}"]`).waitFor();
  await page.locator('.later').waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  if (search !== undefined) await page.getByRole('combobox', { name: 'Search' }).fill(search);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`docs/screenshots/${name}.png`);
  await context.close();
}
await browser.close();
await server.close();
