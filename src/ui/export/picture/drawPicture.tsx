/** Draws the present view as a file: lays it out out of sight, and writes what is to be seen there as SVG. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Reading } from '../../../analysis/reading.ts';
import { originLines, titleOf, type Origin } from '../../../export/origin.ts';
import type { Placement } from '../../../layout/placement.ts';
import { CatalogueContext, type Catalogue } from '../../messages/useMessages.ts';
import { NO_ACTIONS, ReadingProvider } from '../../reading.tsx';
import { drawPage } from './drawPage.ts';
import { fontsFor } from './fonts.ts';
import { Picture } from './Picture.tsx';
import { openSheet } from './sheet.ts';
import { append, setLanguage, SVG } from './svgParts.ts';

/** A picture as a file and as it is measured, px. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The view of a reading, drawn. */
export async function drawPicture(
  reading: Reading,
  origin: Origin,
  placement: Placement,
  catalogue: Catalogue,
): Promise<Drawn> {
  const sheet = await openSheet();
  const root = createRoot(sheet.root);
  try {
    flushSync(() =>
      root.render(
        <CatalogueContext value={catalogue}>
          <ReadingProvider reading={reading} actions={NO_ACTIONS}>
            <Picture origin={origin} placement={placement} />
          </ReadingProvider>
        </CatalogueContext>,
      ),
    );
    const page = sheet.root.querySelector('.picture');
    if (!page) throw new Error('nothing was laid out');
    const box = page.getBoundingClientRect();
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    const svg = emptyPicture(width, height);
    setLanguage(svg, origin.language);
    const words = page.querySelector('.in-words')?.textContent ?? '';
    const about = [words, ...originLines(reading, origin)];
    append(svg, 'title').textContent = titleOf(reading, origin);
    append(svg, 'desc').textContent = about.join('\n');
    drawPage(page, svg);
    return { svg: written(svg, await fontsFor(svg, sheet.page)), width, height };
  } finally {
    root.unmount();
    sheet.remove();
  }
}

function emptyPicture(width: number, height: number): Element {
  const svg = document.implementation.createDocument(SVG, 'svg').documentElement;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg;
}

/**
 * The picture as text, with its style sheet after its description. Only the text has it: under the page's policy an
 * element of style is not even made for a file.
 */
function written(svg: Element, css: string): string {
  const style = `<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`;
  return new XMLSerializer().serializeToString(svg).replace('</desc>', (end) => end + style);
}
