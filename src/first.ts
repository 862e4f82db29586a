/** Draws the picture that is known before anything is read (early.ts), then brings all the rest. */
import { knownPicture, shippedAs } from './early.ts';
import type { Scene } from './layout/sceneParts.ts';
import { nextTask } from './ui/nextTask.ts';
import { inWords } from './ui/format/date.ts';
import { endGlimpse, nameGlimpse, outlineGlimpse } from './ui/glimpse.ts';
import { sayNotLoaded } from './ui/notLoaded.ts';
import { parseAddress } from './url/parse.ts';
import { requestedDataset } from './url/requested.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';

/** What has not come by then, ms, is not waited for: a host or a database may give no answer at all. */
const PATIENCE = 2000;

/** A picture that has not come by then, ms, waits for the line, and the page can be on its way too. */
const HEAD_START = 300;

/** The letters that a picture is set in: those of another font may be wider, and would be squeezed. */
async function letters({ parties, issues, camps }: Scene): Promise<void> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  const load = (weight: number, marks: readonly { readonly name: string }[]): Promise<unknown> =>
    document.fonts.load(`${weight} 1em ${fontFamily}`, marks.map(({ name }) => name).join(' '));
  await Promise.all([load(500, issues), load(600, [...parties, ...camps])]);
}

/** Until the browser has painted; a page that nobody sees is not painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Until there is something on the screen: to paint it takes longer than to ask for it, and other work would be in its way. */
function firstPainted(): Promise<unknown> {
  const seen = new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
  return document.visibilityState === 'hidden' ? painted() : Promise.race([seen, after(HEAD_START)]);
}

/** Whether there is a picture now, with its words: what stands without them until then is taken away if they do not come. */
async function drawKnown(): Promise<boolean> {
  const picture = await Promise.race([knownPicture, after(PATIENCE)]);
  if (!picture) return false;
  const { scene, place } = picture;
  // In one task with what reads the script it would keep the page from being painted.
  await nextTask();
  // The other has been on the screen since the very first script, as the build drew it.
  if (place) outlineGlimpse(scene, place);
  const lettered = letters(scene).then(
    () => true,
    () => false,
  );
  if (place) await firstPainted();
  if (!(await Promise.race([lettered, after(PATIENCE)]))) return false;
  nameGlimpse(scene, place);
  await painted();
  return true;
}

/** @param ms how long to wait */
function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Any day. The first one that a browser puts in words takes it longer than a frame, and all others nearly nothing. */
const DAY = '2000-01-01';

/**
 * Has what the page will need first fetched while its code is on its way: the data set, and the letters, since a page that
 * gets them later is laid out once more.
 */
function askAhead(): void {
  const here = location.hash === '' ? shippedAs(requestedDataset(parseAddress(location.search))) : undefined;
  if (here) {
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel: 'preload', as: 'fetch', href: here.url, crossOrigin: 'anonymous' }),
    );
  }
  const style = getComputedStyle(document.documentElement);
  const headings = style.getPropertyValue('--serif');
  for (const font of [`1em ${style.fontFamily}`, `1em ${headings}`, `600 1em ${headings}`]) {
    // Letters that cannot be had are another font's.
    void document.fonts.load(font).catch(() => undefined);
  }
}

/**
 * The page's code is fetched and read when the picture stands: before that the two would be in each other's way.
 * No `await` of the module itself: the rest imports from this script, and would wait for its end.
 */
async function begin(): Promise<void> {
  // A picture that cannot be had is no failure: the page comes without.
  const drawn = drawKnown()
    .catch(() => false)
    .then((is) => {
      if (!is) endGlimpse();
      return is;
    });
  const isEarly = await Promise.race([drawn, after(HEAD_START)]);
  askAhead();
  try {
    // React for itself: what is read in one task keeps the page from answering.
    const react = import('./ui/mount.tsx');
    const page = import('./main.tsx');
    if (isEarly) void nextTask().then(() => inWords(DAY, document.documentElement.lang));
    const [{ startPage }] = await Promise.all([page, react, drawn]);
    startPage();
  } catch (error) {
    endGlimpse();
    sayNotLoaded(error instanceof Error ? error.message : String(error));
  }
}

// When all of this script has run: a browser that is watched writes down where a request comes from, and would read the
// script once more for that.
queueMicrotask(() => void begin());
