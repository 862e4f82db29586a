/**
 * The page's very first script: finds out which picture the address is going to show, and has it fetched while the code
 * that draws it is on its way (first.ts).
 */
import { pictures, shipped } from 'virtual:first-picture';
import type { Scene } from './layout/sceneParts.ts';
import { directionOf, firstLanguage, type Language } from './model/languages.ts';
import { fits, measures, type Place } from './ui/glance.ts';
import { keptGlance } from './ui/open/keptGlance.ts';
import { sayNotLoaded } from './ui/notLoaded.ts';
import { endSketch, showSketch, WIDE } from './ui/sketch.ts';
import { firstViewIn, type Requested } from './url/requested.ts';

export interface Picture {
  readonly scene: Scene;
  /** Undefined for the one that the wide page has. */
  readonly place: Place | undefined;
}

async function shippedPicture(language: Language): Promise<Picture | undefined> {
  const url = pictures[language];
  const { width, rem } = measures();
  if (url === undefined || width < WIDE.width || rem !== WIDE.rem) return undefined;
  showSketch();
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
export const shippedAs = (named: Requested | undefined) =>
  named === undefined
    ? shipped[0]
    : shipped.find(({ id, hash }) => id === named.id && hash.startsWith(named.pinned ?? ''));

/** What the address is going to show, where that is known. In the same order as the library looks (library.ts). */
async function findPicture(): Promise<Picture | undefined> {
  const asked = parent === window && location.hash === '' ? firstViewIn(location.search) : undefined;
  if (!asked) return undefined;
  const language = firstLanguage(asked.language, navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const { named } = asked;
  const here = shippedAs(named);
  if (here) return here === shipped[0] ? shippedPicture(language) : undefined;
  return named && keptPicture(named, language);
}

/**
 * Undefined where nothing is known; rejects where it cannot be had. When all of this script has run: a browser that is
 * watched writes down where a request comes from, and would read the script once more for that.
 */
export const knownPicture: Promise<Picture | undefined> = Promise.resolve().then(findPicture);

// Who draws it hears of it (first.ts), but may not be there yet.
knownPicture.catch(() => undefined);

/** What draws stands beside this script in the page: if it does not come, nobody else is there to say so. */
function onError({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement)) return;
  endSketch();
  sayNotLoaded(target.src);
}
addEventListener('error', onError, true);
