/** One Tab stop among the marks: a roving tabindex. */
import type { SceneMark } from '../layout/sceneParts.ts';

export interface Focus {
  /** The key of the mark that has the focus. */
  held(): string | undefined;
  /** Makes a mark the Tab stop. */
  stopAt(key: string): void;
  /** Makes a mark the Tab stop and gives it the focus. */
  moveTo(key: string): void;
  /** After an update: one mark is the stop, and what `held` the focus before has it still, or the stop has. */
  settle(marks: readonly SceneMark[], held: string | undefined): void;
}

/** Marks are the elements with `data-key` inside `content`. */
export function createFocus(content: SVGGElement): Focus {
  let stop: string | undefined;
  let pressed: string | undefined;
  const elements = (): SVGElement[] => [...content.querySelectorAll<SVGElement>('[data-key][role]')];
  const elementOf = (key: string | undefined): SVGElement | undefined =>
    elements().find((element) => element.dataset['key'] === key);

  function stopAt(key: string | undefined): void {
    stop = key;
    for (const element of elements()) {
      const index = element.dataset['key'] === key ? '0' : '-1';
      if (element.getAttribute('tabindex') !== index) element.setAttribute('tabindex', index);
    }
  }

  return {
    held: () => content.ownerDocument.activeElement?.closest<SVGElement>('[data-key]')?.dataset['key'],
    stopAt,
    moveTo(key) {
      stopAt(key);
      elementOf(key)?.focus();
    },
    settle(marks, held) {
      const chosen = marks.find((mark) => mark.pressed)?.key;
      // A new selection is where the reader goes on from; a hidden mark cannot be.
      if (chosen !== undefined && chosen !== pressed) stop = chosen;
      pressed = chosen;
      if (!marks.some((mark) => mark.key === stop)) stop = chosen ?? marks[0]?.key;
      stopAt(stop);
      if (held === undefined) return;
      // A join may have moved the element in the page, which takes its focus away.
      const holder = elementOf(held) ?? elementOf(stop);
      if (holder !== content.ownerDocument.activeElement) holder?.focus({ preventScroll: true });
    },
  };
}
