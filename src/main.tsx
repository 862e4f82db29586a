/** The page as a site serves it, after its first picture (first.ts). */
import { home } from 'virtual:bundled';
import { fetchedFileParts, fetchedLicences } from './beside.ts';
import { shipped } from './shipped.ts';
import { start } from './start.tsx';
import { browserKept } from './ui/open/browserKept.ts';
import { watchUpdates } from './updates.ts';

/** Not at once: the code may be there before the first picture is. */
export function startPage(): void {
  const updates = watchUpdates(navigator.serviceWorker, () => location.reload());
  void start({
    isFile: false,
    base: location.origin + location.pathname,
    home,
    shipped,
    kept: browserKept(),
    updates,
    licences: fetchedLicences,
    fileParts: fetchedFileParts,
    startWorker: () => new Worker(new URL('./worker/open.ts', import.meta.url), { type: 'module' }),
  });

  // The picture comes first. In development every file is asked for anew, so that nothing old is looked at.
  if (!import.meta.env.PROD || parent !== window) return;
  if (document.readyState === 'complete') void updates.start();
  else addEventListener('load', () => void updates.start(), { once: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void updates.look();
  });
}
