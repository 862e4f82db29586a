/**
 * What is really drawn: computed colours, with the opacity of every ancestor, blended over the ground behind. Automatic
 * checkers judge no mark of an svg, and take no opacity into account.
 */
import type { Page } from '@playwright/test';

/** Which colour is measured, on which elements, against what. */
export interface Part {
  readonly selector: string;
  readonly paint: 'stroke' | 'fill' | 'color' | 'borderTopColor' | 'borderBottomColor' | 'borderLeftColor';
  /** What it lies on besides the page: an element of the same mark, or of the whole page. */
  readonly on?: { readonly selector: string; readonly paint: 'stroke' | 'fill' };
  /** Another element of the same mark over it, which may be what is seen: the strongest of the two counts. */
  readonly or?: { readonly selector: string; readonly paint: 'stroke' };
}

/** How a part stands against its ground, from 1 to 21, with words to find it by. */
export interface Contrast {
  readonly what: string;
  readonly contrast: number;
}

/** The contrasts of all that a part's selector finds. */
export function contrasts(page: Page, part: Part): Promise<Contrast[]> {
  return page.evaluate(measure, part);
}

/** Runs in the page, and so holds all that it needs. */
function measure({ selector, paint, on, or }: Part): Contrast[] {
  type Colour = readonly [number, number, number, number];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const known = new Map<string, Colour>();

  /** Any colour that CSS can compute, from 0 to 1 each. */
  function parsed(css: string): Colour {
    const before = known.get(css);
    if (before || !context) return before ?? [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour = [r / 255, g / 255, b / 255, a / 255] as const;
    known.set(css, colour);
    return colour;
  }
  function blend([r, g, b, a]: Colour, under: Colour): Colour {
    const over = (top: number, below: number): number => top * a + below * (1 - a);
    return [over(r, under[0]), over(g, under[1]), over(b, under[2]), 1];
  }
  const ancestors = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) all.push(each);
    return all;
  };
  /** A paint of an element with the opacity of all that it stands in. */
  function painted(element: Element, how: Part['paint']): Colour {
    const style = getComputedStyle(element);
    const css = style[how];
    const [r, g, b, a] = css === 'none' ? ([0, 0, 0, 0] as const) : parsed(css);
    const own =
      how === 'stroke' ? Number(style.strokeOpacity) : how === 'fill' ? Number(style.fillOpacity) : 1;
    const opacity = ancestors(element).reduce(
      (product, each) => product * Number(getComputedStyle(each).opacity),
      own,
    );
    return [r, g, b, a * opacity];
  }
  /** The backgrounds behind an element, the page's canvas last. */
  function ground(element: Element): Colour {
    return ancestors(element)
      .map((each) => parsed(getComputedStyle(each).backgroundColor))
      .reduceRight<Colour>((under, each) => blend(each, under), [1, 1, 1, 1]);
  }
  function luminance([r, g, b]: Colour): number {
    const linear = (value: number): number =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  }
  function between(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  return [...document.querySelectorAll(selector)].map((element) => {
    const mark = element.closest('.mark, .plate, li') ?? element;
    const beneath = on && (mark.querySelector(on.selector) ?? document.querySelector(on.selector));
    const under = beneath ? blend(painted(beneath, on.paint), ground(element)) : ground(element);
    const seen = [painted(element, paint)];
    const above = or && mark.querySelector(or.selector);
    if (above) seen.push(painted(above, or.paint));
    const contrast = Math.max(...seen.map((colour) => between(blend(colour, under), under)));
    const name = mark.getAttribute('aria-label') ?? mark.textContent;
    return { what: `${element.getAttribute('class') ?? element.tagName} of ${name}`, contrast };
  });
}
