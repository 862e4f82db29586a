/** The Vite plugin that writes the service worker, with the list of all that was built. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const SOURCE = new URL('../src/offline/serviceWorker.ts', import.meta.url).pathname;

/** Where the page asks for it, beside itself: a service worker serves its own folder and what is below. */
const NAME = 'sw.js';

/** For hosts and for programs, not for the page. */
const NOT_OF_THE_PAGE = /^(\.htaccess|_headers|sw\.js|schema\/.*)$/;

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('base64');

/** All files in a built folder that the page may ask for, in the order of their paths, with their hashes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !NOT_OF_THE_PAGE.test(path))
    .sort();
  return Object.fromEntries(
    // Hosts differ in whether index.html has an address of its own; the folder has one everywhere.
    paths.map((path) => [path === 'index.html' ? '' : path, hash(readFileSync(`${folder}/${path}`))]),
  );
}

/** Writes the service worker of a built folder. What is hashed is what lies in the folder now. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = JSON.stringify(filesIn(folder));
  const bundle = await rolldown({
    input: SOURCE,
    transform: { define: { PARLEY_FILES: files, PARLEY_BUILD: JSON.stringify(hash(files)) } },
  });
  await bundle.write({ file: `${folder}/${NAME}`, format: 'iife', minify: true });
  await bundle.close();
}

export function offlineFiles(): Plugin {
  return {
    name: 'parley:offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the build names no folder');
        await writeServiceWorker(dir);
      },
    },
  };
}
