/**
 * Small scenes as stored SVG, compared as text. They double as a gallery: open them in a browser.
 * `PARLEY_PICTURES=write npx vitest run tests/draw/pictures.test.ts` draws them anew, on purpose.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { createGraphView } from '../../src/draw/graphView.ts';
import { parseParley } from '../../src/io/parley.ts';
import { placeDataset } from '../../src/layout/place.ts';
import { buildScene } from '../../src/layout/scene.ts';
import type { Scene } from '../../src/layout/sceneParts.ts';
import { defaultView } from '../../src/model/defaults.ts';
import { graph } from '../../src/ui/messages/en/graph.ts';
import { galleryScene } from '../helpers/gallery.ts';
import { standInForLayout } from '../helpers/layoutless.ts';

const STYLES = ['../../src/ui/tokens.css', '../../src/draw/graph.css'];

/** The picture of a scene, one element a line. */
function picture(scene: Scene): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  const view = createGraphView(svg, {
    onSelect: () => {},
    onOpen: () => undefined,
    onHover: () => {},
    onScale: () => {},
  });
  view.update(scene, { duration: 0 });
  const drawn = new XMLSerializer().serializeToString(svg).replaceAll('><', '>\n<');
  view.destroy();
  svg.remove();
  const styles = STYLES.map((href) => `<?xml-stylesheet type="text/css" href="${href}"?>`);
  return [...styles, drawn, ''].join('\n');
}

const PICTURES: Readonly<Record<string, () => Scene>> = {
  'each-role-and-stance': () => galleryScene(),
  'party-selected': () => galleryScene({ select: { kind: 'party', id: 'a' } }),
  'tie-selected': () => galleryScene({ select: { kind: 'tie', a: 'a', b: 'b' } }),
  'issue-previewed': () => galleryScene({}, { kind: 'issue', id: 'vote' }),
  'no-pills': () => galleryScene({ pills: 'off' }),
  'astana-2017': () => bundledScene(),
};

/** The first picture a reader sees. */
function bundledScene(): Scene {
  const file = join(import.meta.dirname, '..', '..', 'data', 'astana-2017.json');
  const parsed = parseParley(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error('the bundled data set has problems');
  const dataset = withShown(parsed.value);
  return buildScene({
    reading: readingOf(dataset, defaultView(dataset)),
    placement: placeDataset(dataset),
    texts: graph,
    language: 'en',
  });
}

beforeAll(() => void standInForLayout());
afterAll(() => void vi.unstubAllGlobals());

// Placing the bundled data set takes seconds on a busy machine.
test.each(Object.keys(PICTURES))(
  '%s is drawn as stored',
  (name) => {
    const file = join(import.meta.dirname, '..', 'pictures', `${name}.svg`);
    const scene = PICTURES[name];
    const drawn = scene ? picture(scene()) : '';
    if (process.env['PARLEY_PICTURES'] === 'write') writeFileSync(file, drawn);
    expect(existsSync(file), `no stored picture ${name}`).toBe(true);
    expect(drawn).toBe(readFileSync(file, 'utf8'));
  },
  60_000,
);
