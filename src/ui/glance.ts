/** The first picture of a data set as it stood in a window, kept beside the data set for the next visit. */
import type { Scene } from '../layout/sceneParts.ts';
import type { Language } from '../model/languages.ts';

/** Where a picture stands on the page, px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Glance {
  readonly scene: Scene;
  readonly language: Language;
  readonly window: Measures;
  /** Where the picture stood in it. */
  readonly box: Place;
}

/** What the place of a picture hangs on, px. */
interface Measures {
  readonly width: number;
  readonly height: number;
  /** The size of letters that the reader has chosen. */
  readonly rem: number;
}

export function measures(): Measures {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: innerWidth, height: innerHeight, rem };
}

/** Whether the picture would stand where it will stand, in the same words. */
export function fits({ window: then, language }: Glance, wanted: Language): boolean {
  const now = measures();
  return (
    then.width === now.width && then.height === now.height && then.rem === now.rem && language === wanted
  );
}

/** The build that this page is of (scripts/firstPicture.ts): another one may draw another picture. */
export const BUILD = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
