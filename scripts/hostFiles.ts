/** The policy in the words of each host. Cloudflare Pages and Netlify read the same file. */
import { ASK_AGAIN, FOR_EVER, HEADERS } from './policy.ts';

const MADE = 'Made from scripts/policy.ts.';
const all = Object.entries(HEADERS);

/** `_headers`: Netlify and Cloudflare Pages. */
export function netlifyHeaders(): string {
  // Both hosts have everything asked for again unless told otherwise, and would join what two rules say.
  const lines = all.map(([name, value]) => `  ${name}: ${value}`);
  return [`# ${MADE}`, '/*', ...lines, '', '/assets/*', `  Cache-Control: ${FOR_EVER}`, ''].join('\n');
}

/** `.htaccess`: Apache 2.4, wherever the folder lies. */
export function apacheConfig(): string {
  const set = (name: string, value: string): string => `  Header always set ${name} "${value}"`;
  return [
    `# ${MADE} Needs mod_headers, and AllowOverride FileInfo or All.`,
    'AddType text/javascript .js',
    'AddType application/wasm .wasm',
    'AddType font/woff2 .woff2',
    '<IfModule mod_headers.c>',
    ...all.map(([name, value]) => set(name, value)),
    set('Cache-Control', ASK_AGAIN),
    `  Header always set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$#"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** A `server` of nginx. A location with a header of its own takes none from around it, so each has all. */
export function nginxConfig(): string {
  const add = (name: string, value: string): string => `        add_header ${name} "${value}" always;`;
  const headers = all.map(([name, value]) => add(name, value));
  return [
    `# ${MADE} Change server_name and root, and add your certificate.`,
    'server {',
    '    listen 80;',
    '    server_name parley.example.org;',
    '    root /var/www/parley;',
    '',
    '    location / {',
    ...headers,
    add('Cache-Control', ASK_AGAIN),
    '    }',
    '',
    '    location /assets/ {',
    ...headers,
    add('Cache-Control', FOR_EVER),
    '    }',
    '}',
    '',
  ].join('\n');
}
