/** The page's first script: draws the picture that is known before anything is read, then brings all the rest. */
import { pictures, shipped } from 'virtual:first-picture';
import type { Scene } from './layout/sceneParts.ts';
import { directionOf, languageAmong, type Language } from './model/languages.ts';
import { inWords } from './ui/format/date.ts';
import { fits, measures, type Place } from './ui/glance.ts';
import { endGlimpse, showGlimpse } from './ui/glimpse.ts';
import { sayNotLoaded } from './ui/notLoaded.ts';
import { keptGlance } from './ui/open/keptGlance.ts';
import { parseAddress } from './url/parse.ts';
import { firstViewIn, requestedDataset, type Requested } from './url/requested.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';

/** What has not come by then, ms, is not waited for: a host or a database may give no answer at all. */
const PATIENCE = 2000;

/** A picture that has not come by then, ms, waits for the line, and the page can be on its way too. */
const HEAD_START = 300;

/** The wide page, px: nothing that is said in it moves the picture (tokens.css), unless letters are larger than usual. */
const WIDE = { width: 1181, rem: 16 } as const;

interface Picture {
  readonly scene: Scene;
  /** Undefined for the one that the wide page has. */
  readonly place: Place | undefined;
}

async function shippedPicture(language: Language): Promise<Picture | undefined> {
  const url = pictures[language];
  const { width, rem } = measures();
  if (url === undefined || width < WIDE.width || rem !== WIDE.rem) return undefined;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const scene: Scene = await response.json();
  return { scene, place: undefined };
}

async function keptPicture({ id, pinned }: Requested, language: Language): Promise<Picture | undefined> {
  const glance = await keptGlance(id, pinned);
  return glance && fits(glance, language) ? { scene: glance.scene, place: glance.box } : undefined;
}

/** The data set that ships which an address means: home, if it names none. */
const shippedAs = (named: Requested | undefined) =>
  named === undefined
    ? shipped[0]
    : shipped.find(({ id, hash }) => id === named.id && hash.startsWith(named.pinned ?? ''));

/** What the address is going to show, where that is known. In the same order as the library looks (library.ts). */
async function knownPicture(): Promise<Picture | undefined> {
  const asked = parent === window && location.hash === '' ? firstViewIn(location.search) : undefined;
  if (!asked) return undefined;
  const language = asked.language ?? languageAmong(navigator.languages) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const { named } = asked;
  const here = shippedAs(named);
  if (here) return here === shipped[0] ? shippedPicture(language) : undefined;
  return named && keptPicture(named, language);
}

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

/** Whether there is a picture now. */
async function drawKnown(): Promise<boolean> {
  const ready = async (): Promise<Picture | undefined> => {
    const picture = await knownPicture();
    if (picture) await letters(picture.scene);
    return picture;
  };
  const picture = await Promise.race([ready(), after(PATIENCE)]);
  if (!picture) return false;
  showGlimpse(picture.scene, picture.place);
  await painted();
  return true;
}

/** @param ms how long to wait */
function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Any day. The first one that a browser puts in words takes it longer than a frame, and all others nearly nothing. */
const DAY = '2000-01-01';

/** Has what the page will need first fetched while its code is on its way: the data set, the letters of running text. */
function askAhead(): void {
  const here = location.hash === '' ? shippedAs(requestedDataset(parseAddress(location.search))) : undefined;
  if (here) {
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel: 'preload', as: 'fetch', href: here.url, crossOrigin: 'anonymous' }),
    );
  }
  const { fontFamily } = getComputedStyle(document.documentElement);
  // Letters that cannot be had are another font's.
  void document.fonts.load(`1em ${fontFamily}`).catch(() => undefined);
}

/**
 * The page's code is fetched and read when the picture stands: before that the two would be in each other's way.
 * No `await` of the module itself: the rest imports from this script, and would wait for its end.
 */
async function begin(): Promise<void> {
  // A picture that cannot be had is no failure: the page comes without.
  const drawn = drawKnown().catch(() => false);
  const isEarly = await Promise.race([drawn, after(HEAD_START)]);
  askAhead();
  try {
    const page = import('./main.tsx');
    if (isEarly) inWords(DAY, document.documentElement.lang);
    const [{ startPage }] = await Promise.all([page, drawn]);
    startPage();
  } catch (error) {
    endGlimpse();
    sayNotLoaded(error instanceof Error ? error.message : String(error));
  }
}

// When all of this script has run: a browser that is watched writes down where a request comes from, and would read the
// script once more for that.
queueMicrotask(() => void begin());
