/** The service worker: serves the page from what this machine keeps. The build fills in the names in capitals. */
import { createKeeper, type Files } from './keeper.ts';

declare const self: ServiceWorkerGlobalScope;
declare const PARLEY_BUILD: string;
declare const PARLEY_FILES: Files;

const keeper = createKeeper(PARLEY_BUILD, PARLEY_FILES, self.registration.scope);

self.addEventListener('install', (event) => event.waitUntil(keeper.fill()));

// A first visit is served too from now on. Pages of an older build ask for their own files, which nobody else has.
self.addEventListener('activate', (event) =>
  event.waitUntil(keeper.dropOthers().then(() => self.clients.claim())),
);

// A new build waits until the reader says so, or every page of the old one is closed.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const path = keeper.pathOf(event.request);
  if (path !== undefined) event.respondWith(keeper.serve(path));
});
