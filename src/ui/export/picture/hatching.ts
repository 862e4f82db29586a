/** A stripe pattern of the page's style sheets as a gradient that repeats. */
import { painted } from './paint.ts';
import { append } from './svgParts.ts';

const STRIPES = /^repeating-linear-gradient\((-?[\d.]+)deg, (.+)\)$/;
const STOP = /((?:rgba?|color)\([^)]*\)) ([\d.]+)px/g;

/** Makes the fill for a background image; undefined for what is no stripe pattern. Equal ones are made once. */
export function createHatching(definitions: Element): (image: string) => string | undefined {
  const made = new Map<string, string>();
  return (image) => {
    const [, angle, list] = STRIPES.exec(image) ?? [];
    if (angle === undefined || list === undefined) return undefined;
    const before = made.get(image);
    if (before !== undefined) return before;
    const stops = [...list.matchAll(STOP)].map(([, colour = '', at]) => ({ colour, at: Number(at) }));
    const period = Math.max(...stops.map(({ at }) => at));
    const turn = (Number(angle) * Math.PI) / 180;
    const id = `stripes-${made.size + 1}`;
    const gradient = append(definitions, 'linearGradient', {
      id,
      gradientUnits: 'userSpaceOnUse',
      spreadMethod: 'repeat',
      x1: 0,
      y1: 0,
      x2: String(Math.sin(turn) * period),
      y2: String(-Math.cos(turn) * period),
    });
    for (const { colour, at } of stops) {
      const { fill, 'fill-opacity': opacity } = painted('fill', colour);
      append(gradient, 'stop', {
        offset: String(at / period),
        'stop-color': fill === 'none' ? '#ffffff' : fill,
        'stop-opacity': fill === 'none' ? 0 : opacity,
      });
    }
    made.set(image, `url(#${id})`);
    return `url(#${id})`;
  };
}
