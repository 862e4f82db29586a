/** The Vite plugin that puts the policy into the built page, beside it for hosts, and on the server of the build. */
import type { Plugin } from 'vite';
import { apacheConfig, netlifyHeaders } from './hostFiles.ts';
import { HEADERS, PAGE_POLICY, REFERRER_POLICY } from './policy.ts';

/** The policy stands after this, and before anything that it is about. */
const CHARSET = '<meta charset="utf-8" />';

const META = [
  `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  `<meta name="referrer" content="${REFERRER_POLICY}" />`,
];

/** In development the page is served without: live reload needs scripts in the page. */
export function privacy(): Plugin {
  return {
    name: 'parley:privacy',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    config: () => ({ preview: { headers: HEADERS } }),
    transformIndexHtml(html) {
      if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
      return html.replace(CHARSET, [CHARSET, ...META].join('\n    '));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders() });
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheConfig() });
    },
  };
}
