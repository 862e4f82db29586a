/** The Vite plugin that writes the licences of all that is built into the page beside it, for the page to show. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** Where the page asks for it. */
export const LICENCES = 'licences.txt';

const ROOT = new URL('../', import.meta.url);
const FONTS = new URL('src/ui/fonts/', ROOT);
const LINE = '\n\n' + '─'.repeat(72) + '\n\n';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The folder of the package that a module belongs to; undefined for our own. */
export function packageFolder(module: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

/** A package's name, version, licence and the licence's text; throws where it names no licence. */
export function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Manifest;
  if (license === undefined) throw new Error(`${name} names no licence`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const by = typeof author === 'object' ? author.name : author;
  const text =
    file === undefined
      ? `By ${by ?? 'its authors'}. The package has no text of its licence; it is that of https://spdx.org/licenses/${license}.html`
      : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

function fontLicences(): readonly string[] {
  return readdirSync(FONTS)
    .filter((file) => file.endsWith('-OFL.txt'))
    .sort()
    .map(
      (file) => `Font ${basename(file, '-OFL.txt')}\n\n${readFileSync(new URL(file, FONTS), 'utf8').trim()}`,
    );
}

/** Two plugins: workers are built apart, and only the page's build can write. */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin[] } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const module of file.moduleIds) {
        const folder = packageFolder(module);
        if (folder !== undefined && existsSync(`${folder}/package.json`)) folders.add(folder);
      }
    }
  };
  return {
    worker: () => [
      {
        name: 'parley:licences-of-workers',
        apply: 'build',
        generateBundle: (_options, bundle) => collect(bundle),
      },
    ],
    page: {
      name: 'parley:licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle);
        const own = `Parley\n\n${readFileSync(fileURLToPath(new URL('LICENSE', ROOT)), 'utf8').trim()}`;
        const packages = [...folders].sort((a, b) => (basename(a) < basename(b) ? -1 : 1)).map(licenceOf);
        const source = [own, ...packages, ...fontLicences()].join(LINE) + '\n';
        this.emitFile({ type: 'asset', fileName: LICENCES, source });
      },
    },
  };
}
