import { describe, expect, test } from 'vitest';
import { apacheConfig, netlifyHeaders, nginxConfig } from '../../scripts/hostFiles.ts';
import { HEADERS, PAGE_POLICY } from '../../scripts/policy.ts';

const directives = new Map(
  PAGE_POLICY.split('; ').map((each) => {
    const [name = '', ...values] = each.split(' ');
    return [name, values] as const;
  }),
);

describe('the policy of the page', () => {
  test('lets nothing in or out but the page’s own host', () => {
    const sources = [...directives.values()].flat();
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'", 'blob:']);
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
  });

  test('runs no script that stands in a page or comes as text', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const name of ['object-src', 'base-uri', 'form-action'])
      expect(directives.get(name)).toEqual(["'none'"]);
  });

  test('is the header’s too, which alone can say who frames the page: anybody', () => {
    expect(HEADERS['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors *`);
  });
});

describe.each([
  ['Netlify and Cloudflare', netlifyHeaders()],
  ['Apache', apacheConfig()],
  ['nginx', nginxConfig()],
])('the file for %s', (_host, file) => {
  test('sends every header, whole', () => {
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(file).toContain(name);
      expect(file).toContain(value);
      expect(value).not.toMatch(/["\n]/);
    }
  });

  test('keeps for ever only what lies in assets/', () => {
    const [before = '', after = ''] = file.split(/^.*immutable.*$/m);
    expect(file.match(/immutable/g)).toHaveLength(1);
    expect(`${before.split('\n').slice(-9).join('\n')}${file.match(/^.*immutable.*$/m)?.[0]}`).toContain(
      '/assets/',
    );
    expect(after).not.toContain('max-age');
  });
});

test('docs/hosting/nginx.conf says what the policy says', async () => {
  // `npx vitest run tests/tooling/hosting -u` writes it again.
  await expect(nginxConfig()).toMatchFileSnapshot('../../docs/hosting/nginx.conf');
});
