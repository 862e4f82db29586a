/**
 * The Vite plugin behind `virtual:first-picture`, `src/early.ts` and `src/first.ts`: writes the scene that home's first view
 * is, in each language, by the code that makes it in the page; asks for it in the page, which has it without words already;
 * and names the build, so that no picture of another one is shown.
 */
import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { readingOf } from '../src/analysis/reading.ts';
import { restScene } from '../src/layout/scene.ts';
import type { Scene } from '../src/layout/sceneParts.ts';
import { defaultView } from '../src/model/defaults.ts';
import { LANGUAGES } from '../src/model/languages.ts';
import { ar } from '../src/ui/messages/ar/messages.ts';
import { en } from '../src/ui/messages/en/messages.ts';
import { fa } from '../src/ui/messages/fa/messages.ts';
import { fr } from '../src/ui/messages/fr/messages.ts';
import { ru } from '../src/ui/messages/ru/messages.ts';
import { tr } from '../src/ui/messages/tr/messages.ts';
import { WIDE } from '../src/ui/sketch.ts';
import { devUrl, emittedUrl } from './bundledData.ts';
import { sketchOf } from './sketch.ts';
import { dataFiles, pathOf, shippedData } from './shippedData.ts';

const NAME = 'virtual:first-picture';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;

const CATALOGUES = { en, ar, fa, tr, ru, fr } as const;

const nameIn = (language: string): string => `first-${language}.json`;

/** The scene of home's first view. */
function homeScene(language: keyof typeof CATALOGUES): Scene {
  const { dataset, placement } = shippedData(dataFiles()[0] ?? '');
  const reading = readingOf(dataset, defaultView(dataset));
  return restScene({ reading, placement, texts: CATALOGUES[language].graph, language });
}

export function firstPicture(): Plugin {
  let building = false;
  return {
    name: 'parley:first-picture',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const [home = '', ...others] = dataFiles();
      this.addWatchFile(pathOf(home));
      const shipped = [home, ...others].map((file) => {
        const { dataset, hash } = shippedData(file);
        const url = building ? emittedUrl(this, file) : devUrl(file);
        return `{ ...${JSON.stringify({ id: dataset.id, hash })}, url: ${url} }`;
      });
      const urls = (building ? LANGUAGES : []).map((language) => {
        const source = JSON.stringify(homeScene(language));
        const asset = this.emitFile({ type: 'asset', name: nameIn(language), source });
        return `${language}: import.meta.ROLLUP_FILE_URL_${asset}`;
      });
      return `export const shipped = [${shipped.join(', ')}];\nexport const pictures = { ${urls.join(', ')} };`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle ? tagsOf(bundle) : []),
    },
  };
}

function tagsOf(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const picture = Object.values(bundle).find(
    (each) => each.type === 'asset' && each.names.includes(nameIn('en')),
  );
  if (!picture) throw new Error('the build lacks what comes first');
  // Names have hashes in them: together they stand for all that was built.
  const build = createHash('sha256').update(Object.keys(bundle).sort().join('\n')).digest('hex').slice(0, 16);
  // A narrower page draws no picture before its code is there.
  const media = `(min-width: ${WIDE.width}px)`;
  const attrs = { rel: 'preload', as: 'fetch', href: `./${picture.fileName}`, crossorigin: true, media };
  const scene = homeScene('en');
  // A crowd is drawn into a canvas.
  const children = scene.crowd ? '' : `<div class="sketch" inert aria-hidden="true">${sketchOf(scene)}</div>`;
  return [
    { tag: 'meta', attrs: { name: 'build', content: build }, injectTo: 'head' },
    { tag: 'link', attrs, injectTo: 'head' },
    { tag: 'template', attrs: { 'data-sketch': true }, children, injectTo: 'body' },
  ];
}
