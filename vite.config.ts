import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { bundledData } from './scripts/bundledData.ts';
import { firstPicture } from './scripts/firstPicture.ts';
import { licences } from './scripts/licences.ts';
import { offlineFiles } from './scripts/offlineFiles.ts';
import { oneFile } from './scripts/oneFile.ts';
import { privacy } from './scripts/privacy.ts';

const { page: licencesOfAll, worker: licencesOfWorkers } = licences();

export default defineConfig({
  // Relative addresses: the built folder works from any path of any server.
  base: './',
  plugins: [react(), bundledData(), firstPicture(), oneFile(), privacy(), licencesOfAll, offlineFiles()],
  define: { PARLEY_VERSION: JSON.stringify(manifest.version) },
  // Every browser that Parley runs in knows modulepreload; and nothing is inlined, for a strict CSP.
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first picture and all that it needs, and the page with all that it needs besides: each is one file. So is
        // React, which stays the same from one version of Parley to the next.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /\/node_modules\/(react|react-dom|scheduler)\/|\/src\/ui\/mount\.tsx$/,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            { name: 'early', test: /\/src\/early\.ts$/, priority: 4 },
            { name: 'first', test: /\/src\/first\.ts$/, priority: 2 },
            { name: 'page', test: /\/src\/main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: licencesOfWorkers },
});
