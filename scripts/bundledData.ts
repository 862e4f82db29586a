/**
 * The Vite plugin behind `virtual:bundled`: checks every file in `data/`, hashes it, finds its placement, and serves
 * its canonical text, as an asset of its own when built. A file with problems stops the build.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { withShown } from '../src/analysis/shown.ts';
import { canonicalText } from '../src/io/canonical.ts';
import { sha256Hex } from '../src/io/hash.ts';
import { parseParley } from '../src/io/parley.ts';
import { placeDataset } from '../src/layout/place.ts';

const NAME = 'virtual:bundled';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;
/** Where the development server has the data sets. */
const DEV_PATH = '/@bundled/';

/** `PARLEY_DATA` builds the page with another folder of data sets, from the root of the repository. */
const FOLDER = new URL(`../${process.env['PARLEY_DATA'] ?? 'data'}/`, import.meta.url);

/** The canonical text of one file in `data/`, and what the virtual module says about it, save its address. */
function prepare(file: string) {
  const parsed = parseParley(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (!parsed.ok) {
    const lines = parsed.problems.map(
      (each) => `${each.path}: found ${each.found}, expected ${each.expected}`,
    );
    throw new Error(`${file}:\n${lines.join('\n')}`);
  }
  const dataset = parsed.value;
  const text = canonicalText(dataset);
  const placement = placeDataset(withShown(dataset));
  return { text, entry: { id: dataset.id, title: dataset.title, hash: sha256Hex(text), placement } };
}

const dataFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort();

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
        this.addWatchFile(fileURLToPath(new URL(file, FOLDER)));
        const { text, entry } = prepare(file);
        const url = building
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: file, source: text })}`
          : JSON.stringify(DEV_PATH + file);
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
        response.end(prepare(file).text);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        if (!bundle) return [];
        const [file] = dataFiles();
        if (file === undefined) throw new Error(`${FOLDER.pathname} holds no data set`);
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
