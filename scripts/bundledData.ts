/**
 * The Vite plugin behind `virtual:bundled`: what the page knows of each file in `data/`, and its canonical text, as an
 * asset of its own when built.
 */
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { dataFiles, pathOf, shippedData } from './shippedData.ts';

const NAME = 'virtual:bundled';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;
/** Where the development server has the data sets. */
const DEV_PATH = '/@bundled/';

/** An expression for the address of a data set's canonical file in the build, where it is once whoever asks. */
export function emittedUrl(context: Rolldown.PluginContext, file: string): string {
  const { text } = shippedData(file);
  return `import.meta.ROLLUP_FILE_URL_${context.emitFile({ type: 'asset', name: file, source: text })}`;
}

/** An expression for the address of a data set's file on the development server. */
export const devUrl = (file: string): string => JSON.stringify(DEV_PATH + file);

/** The first file's data set is home: an address without `data` means it. */
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
        const { dataset, hash, placement } = shippedData(file);
        const url = building ? emittedUrl(this, file) : devUrl(file);
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
  };
}
