/** The page's first script: draws the picture that is known before anything is read, then brings all the rest. */
import { pictures, shipped } from 'virtual:first-picture';
import type { Scene } from './layout/sceneParts.ts';
import { directionOf, languageAmong, type Language } from './model/languages.ts';
import { fits, measures, type Place } from './ui/glance.ts';
import { endGlimpse, showGlimpse } from './ui/glimpse.ts';
import { sayNotLoaded } from './ui/notLoaded.ts';
import { keptGlance } from './ui/open/keptGlance.ts';
import { firstViewIn, type Requested } from './url/requested.ts';
import './ui/fonts/fonts.css';
import './ui/tokens.css';

/** What has not come by then, ms, is not waited for: a host or a database may give no answer at all. */
const PATIENCE = 2000;

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

/** What the address is going to show, where that is known. In the same order as the library looks (library.ts). */
async function knownPicture(): Promise<Picture | undefined> {
  const asked = parent === window && location.hash === '' ? firstViewIn(location.search) : undefined;
  if (!asked) return undefined;
  const language = asked.language ?? languageAmong(navigator.languages) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const [home] = shipped;
  const { named } = asked;
  const here =
    named === undefined
      ? home
      : shipped.find(({ id, hash }) => id === named.id && hash.startsWith(named.pinned ?? ''));
  if (here) return here === home ? shippedPicture(language) : undefined;
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

async function drawKnown(): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const ready = async (): Promise<Picture | undefined> => {
    const picture = await knownPicture();
    if (picture) await letters(picture.scene);
    return picture;
  };
  const picture = await Promise.race([ready(), late]);
  if (!picture) return;
  showGlimpse(picture.scene, picture.place);
  await painted();
}

/** No `await` of the module itself: the rest imports from this script, and would wait for its end. */
async function begin(): Promise<void> {
  // A picture that cannot be had is no failure: the page comes without.
  await drawKnown().catch(() => undefined);
  try {
    await import('./main.tsx');
  } catch (error) {
    endGlimpse();
    sayNotLoaded(error instanceof Error ? error.message : String(error));
  }
}

void begin();
