/**
 * What browsers are told not to let the page do. The one source of it: the page itself, the files for hosts and the
 * server of the tests all take it from here.
 */

/** What the page may load and run. All of it comes from its own host, and nothing leaves. */
const PAGE: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  // SQLite is WebAssembly; `eval` stays forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  // A picture becomes PNG by way of an image that the page has in memory.
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // Pictures are laid out in a frame of the page's own.
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy that the page carries in itself, whatever serves it. */
export const PAGE_POLICY = written(PAGE);

/**
 * The policy of a page that is one file (scripts/oneFile.ts). Everything is inside it: it may load nothing at all, and
 * runs the script and wears the style that have these hashes, `sha256-…`.
 */
export function filePolicy(script: string, style: string): string {
  return written({
    'default-src': "'none'",
    'script-src': `'${script}' 'wasm-unsafe-eval'`,
    'style-src': `'${style}'`,
    'font-src': 'data:',
    'img-src': 'data: blob:',
    // Its WebAssembly and fonts are read from the file itself.
    'connect-src': 'data:',
    'worker-src': 'blob:',
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
}

/** No site that a source leads to learns which view its reader had open. */
export const REFERRER_POLICY = 'no-referrer';

/** What the page never asks for, its frames included. The clipboard is not among it: copying needs it. */
const NEVER_USED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * What a host sends with every file. Only a header can say who may frame the page: anybody, since in a frame of another
 * site it is never more than a picture to read (src/start.tsx).
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...PAGE, 'frame-ancestors': '*' }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': NEVER_USED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
};

/** How long browsers may keep a file of `assets/`: its name changes with its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Everything else is asked for again each time, and sent again only if it changed. */
export const ASK_AGAIN = 'no-cache';
