/**
 * The Vite plugin behind `virtual:bundled`: what the page knows of each file in `data/`, and its canonical text, as an
 * asset of its own when built.
 */
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { dataFiles, pathOf, shippedData } from './shippedData.ts';

const NAME = 'virtual:bundled';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;
/** Where the development server has the data sets. */
const DEV_PATH = '/@bundled/';

/** The first file's data set is home: an address without `data` means it, and the page asks for it without waiting. */
export function bundledData(): Plugin {
  let building = false;
  return {
    name: 'parley:bundled-data',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = dataFiles().map((file) => {
        this.addWatchFile(pathOf(file));
        const { dataset, text, hash, placement } = shippedData(file);
        const url = building
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: file, source: text })}`
          : JSON.stringify(DEV_PATH + file);
        const entry = { id: dataset.id, title: dataset.title, hash, placement };
        return `{ ...${JSON.stringify(entry)}, url: ${url} }`;
      });
      return `export const bundled = [${entries.join(',\n')}];\nexport const home = bundled[0].id;`;
    },
    generateBundle() {
      const schema = readFileSync(new URL('../data/schema/parley-1.schema.json', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'schema/parley-1.schema.json', source: schema });
    },
    configureServer(server) {
      server.middlewares.use(DEV_PATH, (request, response, next) => {
        const file = dataFiles().find((each) => `/${each}` === request.url);
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(shippedData(file).text);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        if (!bundle) return [];
        const [file = ''] = dataFiles();
        const asset = Object.values(bundle).find(
          (each) => each.type === 'asset' && each.names.includes(file),
        );
        if (!asset) throw new Error(`${file} was not emitted`);
        const attrs = { rel: 'preload', as: 'fetch', href: `./${asset.fileName}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
