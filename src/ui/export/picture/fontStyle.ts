/** How words are set, as attributes of a text. */
import type { Attributes } from './svgParts.ts';

/** The attributes of a text in a computed style. What is as everywhere is not said. */
export function fontAttributes(style: CSSStyleDeclaration): Attributes {
  const figures = style.fontVariantNumeric;
  return {
    'font-family': style.fontFamily,
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    'letter-spacing': style.letterSpacing === 'normal' ? undefined : style.letterSpacing,
    style: figures === 'normal' ? undefined : `font-variant-numeric:${figures}`,
  };
}

/** Measures how much of a line's height, from 0 to 1, stands above its baseline. */
export function createBaselines(page: Document): (style: CSSStyleDeclaration) => number {
  const context = page.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ fontStyle, fontWeight, fontSize, fontFamily }) => {
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const before = known.get(font);
    if (before !== undefined) return before;
    if (!context) throw new Error('the browser measures no text');
    context.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
    const share = above / (above + below);
    known.set(font, share);
    return share;
  };
}
