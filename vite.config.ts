import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { bundledData } from './scripts/bundledData.ts';
import { licences } from './scripts/licences.ts';
import { offlineFiles } from './scripts/offlineFiles.ts';
import { oneFile } from './scripts/oneFile.ts';
import { privacy } from './scripts/privacy.ts';

const { page: licencesOfAll, worker: licencesOfWorkers } = licences();

export default defineConfig({
  // Relative addresses: the built folder works from any path of any server.
  base: './',
  plugins: [react(), bundledData(), oneFile(), privacy(), licencesOfAll, offlineFiles()],
  define: { PARLEY_VERSION: JSON.stringify(manifest.version) },
  // Every browser that Parley runs in knows modulepreload; and nothing is inlined, for a strict CSP.
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: 'es', plugins: licencesOfWorkers },
});
