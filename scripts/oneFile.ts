/**
 * The Vite plugin behind `virtual:one-file`: builds the page a second time as one classic script and one style, with
 * worker, WebAssembly and fonts inside, and serves these parts for the page to put together (src/export/oneFile.ts).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import type { FileParts } from '../src/export/oneFile.ts';
import { licences, LICENCES } from './licences.ts';
import { filePolicy } from './policy.ts';

const NAME = 'virtual:one-file';
/** Vite's convention: other plugins leave alone what begins with a zero byte. */
const RESOLVED = `\0${NAME}`;
/** Where the development server has them. */
const DEV_PATH = '/@one-file';

const ROOT = new URL('../', import.meta.url);
const fileOf = (path: string): string => new URL(path, ROOT).pathname;

/** Vite's helper of parts that come later asks where the script lies; nothing comes later here. */
const QUIET = { emptyImportMeta: false };

function configOf(define: InlineConfig['define']): InlineConfig {
  const { page, worker } = licences();
  return {
    configFile: false,
    root: ROOT.pathname,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), page],
    ...(define && { define }),
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: fileOf('src/file.ts'),
        output: { format: 'iife', codeSplitting: false },
        checks: QUIET,
      },
    },
    worker: { format: 'iife', plugins: worker, rolldownOptions: { checks: QUIET } },
  };
}

/** A script as it can stand in HTML: the same to JavaScript, and nothing that HTML would read as anything else. */
export function inHtml(script: string): string {
  return script
    .replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c')
    .replaceAll('\0', '\\x00')
    .replaceAll('\r', '\\r');
}

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Builds the parts. */
async function fileParts(define: InlineConfig['define']): Promise<FileParts> {
  const { output } = (await build(configOf(define))) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  const asset = (is: (name: string) => boolean): string => {
    const found = output.find((each) => each.type === 'asset' && is(each.fileName));
    if (found?.type !== 'asset') throw new Error('the build of the one file lacks a part');
    return found.source.toString();
  };
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`the one file has ${chunks.length} scripts`);
  const script = inHtml(chunk.code);
  const style = asset((name) => name.endsWith('.css')).trim();
  if (/<\/style/i.test(style)) throw new Error('the style would end its element');
  const icon = readFileSync(fileOf('public/icon.svg'), 'utf8');
  return {
    policy: filePolicy(sha256(script), sha256(style)),
    style,
    script,
    licences: asset((name) => name === LICENCES),
    icon: `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`,
  };
}

export function oneFile(): Plugin {
  let building = false;
  let define: InlineConfig['define'];
  return {
    name: 'parley:one-file',
    config: (config) => {
      define = config.define;
    },
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (!building) return `export const url = ${JSON.stringify(DEV_PATH)};`;
      const source = JSON.stringify(await fileParts(define));
      const asset = this.emitFile({ type: 'asset', name: 'one-file.json', source });
      return `export const url = import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_PATH, (_request, response, next) => {
        response.setHeader('Content-Type', 'application/json');
        fileParts(define).then((parts) => response.end(JSON.stringify(parts)), next);
      });
    },
  };
}
