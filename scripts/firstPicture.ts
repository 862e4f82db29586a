/**
 * The Vite plugin behind `virtual:first-picture` and `src/first.ts`: writes the scene that home's first view is, in each
 * language, by the code that makes it in the page; asks in the page for all that the first script brings afterwards; and
 * names the build, so that no picture of another one is shown.
 */
import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { readingOf } from '../src/analysis/reading.ts';
import { restScene } from '../src/layout/scene.ts';
import { defaultView } from '../src/model/defaults.ts';
import { LANGUAGES } from '../src/model/languages.ts';
import { ar } from '../src/ui/messages/ar/messages.ts';
import { en } from '../src/ui/messages/en/messages.ts';
import { fa } from '../src/ui/messages/fa/messages.ts';
import { fr } from '../src/ui/messages/fr/messages.ts';
import { ru } from '../src/ui/messages/ru/messages.ts';
import { tr } from '../src/ui/messages/tr/messages.ts';
import { dataFiles, pathOf, shippedData } from './shippedData.ts';

const NAME = 'virtual:first-picture';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;

const CATALOGUES = { en, ar, fa, tr, ru, fr } as const;

/** What the first script brings when it has drawn. */
const REST = '/src/main.tsx';

const nameIn = (language: string): string => `first-${language}.json`;

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
      const shipped = [home, ...others]
        .map(shippedData)
        .map(({ dataset, hash }) => ({ id: dataset.id, hash }));
      const { dataset, placement } = shippedData(home);
      const reading = readingOf(dataset, defaultView(dataset));
      const urls = (building ? LANGUAGES : []).map((language) => {
        const scene = restScene({ reading, placement, texts: CATALOGUES[language].graph, language });
        const asset = this.emitFile({ type: 'asset', name: nameIn(language), source: JSON.stringify(scene) });
        return `${language}: import.meta.ROLLUP_FILE_URL_${asset}`;
      });
      return `export const shipped = ${JSON.stringify(shipped)};\nexport const pictures = { ${urls.join(', ')} };`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (bundle ? tagsOf(bundle, html) : []),
    },
  };
}

function tagsOf(bundle: Rolldown.OutputBundle, html: string): HtmlTagDescriptor[] {
  const files = Object.values(bundle);
  const picture = files.find((each) => each.type === 'asset' && each.names.includes(nameIn('en')));
  const rest = files.find((each) => each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(REST)));
  if (!picture || rest?.type !== 'chunk')
    throw new Error('the build lacks what comes first, or what comes then');
  const link = (attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  });
  // What the first script needs itself is asked for already.
  const chunks = [...withImports(rest, bundle)].filter(({ fileName }) => !html.includes(fileName));
  const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  // Names have hashes in them: together they stand for all that was built.
  const build = createHash('sha256').update(Object.keys(bundle).sort().join('\n')).digest('hex').slice(0, 16);
  return [
    { tag: 'meta', attrs: { name: 'build', content: build }, injectTo: 'head' },
    link({ rel: 'preload', as: 'fetch', href: `./${picture.fileName}`, crossorigin: true }),
    ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
    ...chunks.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
  ];
}

/** A chunk with all that it needs at once, itself last. */
function withImports(
  chunk: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
  seen = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> {
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk' && !seen.has(next)) withImports(next, bundle, seen);
  }
  return seen.add(chunk);
}
