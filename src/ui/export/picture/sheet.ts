/**
 * A page of its own, out of sight, that a picture is laid out on: as wide on a phone as on a wall, in light colours
 * whatever the reader's, and nothing in it moves the page that is read or is read aloud.
 */

/** The width of the window that the style sheets see, px: a desk's. A picture may be wider. */
const WIDTH = 1200;

export interface Sheet {
  readonly page: Document;
  /** Where the contents go. */
  readonly root: HTMLElement;
  /** Takes the page away again. */
  readonly remove: () => void;
}

const EMPTY = '<!doctype html><html data-theme="light"><head></head><body></body></html>';

/** Makes an empty page with all style sheets of this one, once they and its fonts are there. */
export async function openSheet(): Promise<Sheet> {
  const frame = document.createElement('iframe');
  frame.className = 'picture-sheet';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.width = String(WIDTH);
  frame.srcdoc = EMPTY;
  await loaded(frame, () => document.body.append(frame));
  const page = frame.contentDocument;
  if (!page) throw new Error('the browser gives no room for a picture');
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dir = document.documentElement.dir;
  const styles = document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style');
  await Promise.all(
    [...styles].map(async (style) => {
      const copy = page.importNode(style, true);
      const add = (): void => page.head.append(copy);
      if (copy.localName === 'link') await loaded(copy, add);
      else add();
    }),
  );
  await Promise.all([...page.fonts].map((face) => face.load()));
  return { page, root: page.body, remove: () => frame.remove() };
}

function loaded(element: HTMLElement, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error('a style sheet of the page was not loaded')));
    start();
  });
}
