/** Colours as every program for SVG knows them: six digits and an opacity. */

export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

const digits = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/** A computed colour; undefined where nothing is to be seen. */
export function paintOf(css: string): Paint | undefined {
  const wide = css.startsWith('color(srgb');
  if (!wide && !css.startsWith('rgb')) return undefined;
  const [r = 0, g = 0, b = 0, opacity = 1] = (css.replace('srgb', '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (opacity === 0) return undefined;
  const times = wide ? 255 : 1;
  return { colour: `#${[r, g, b].map((value) => digits(value * times)).join('')}`, opacity };
}

/** The attributes that paint with a colour; `none` where there is none. */
export function painted(
  what: 'fill' | 'stroke',
  css: string,
  opacity = 1,
): Record<string, string | undefined> {
  const paint = paintOf(css);
  if (!paint) return { [what]: 'none' };
  const total = Math.round(paint.opacity * opacity * 1000) / 1000;
  return { [what]: paint.colour, [`${what}-opacity`]: total < 1 ? String(total) : undefined };
}
