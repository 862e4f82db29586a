/**
 * Which folder of `src/` may import which, and which package. The rules are applied by `rules.mjs`.
 */
import { posix } from 'node:path';

/** What each layer may import, besides itself. A file directly in `src/` is the layer `main`. */
export const ARROWS = {
  model: [],
  analysis: ['model'],
  layout: ['model', 'analysis'],
  draw: ['model', 'analysis', 'layout'],
  io: ['model'],
  export: ['model', 'analysis', 'io'],
  url: ['model'],
  store: ['model', 'analysis', 'layout', 'io', 'url'],
  ui: ['model', 'analysis', 'layout', 'draw', 'io', 'export', 'url', 'store'],
  cli: ['model', 'io', 'analysis', 'export'],
  worker: ['model', 'io', 'analysis', 'layout', 'export'],
  offline: [],
  main: ['model', 'analysis', 'layout', 'draw', 'io', 'export', 'url', 'store', 'ui', 'worker'],
};

/** Packages that only some layers may import. The others are free to all but the model, which imports nothing. */
const PACKAGES = [
  { name: /^(react|react-dom|zustand\/react)(\/|$)/, only: ['ui', 'main'] },
  { name: /^zustand(\/|$)/, only: ['store', 'ui', 'main'] },
  { name: /^d3-(selection|zoom|drag|transition|brush|axis)$/, only: ['draw'] },
  { name: /^node:/, only: ['cli'] },
  { name: /^virtual:/, only: ['main'] },
];

/** What of `d3` touches a document: selection, zoom, drag, transition, and what is built on them. */
const D3_ON_ELEMENTS =
  /^(select|selectAll|selection|selector|selectorAll|create|creator|local|matcher|namespaces?|pointers?|style|window|zoom.*|drag.*|transition|active|interrupt|brush.*|axis.*)$/;

/**
 * The layer that a file belongs to.
 * @param {string} path from the root, with forward slashes
 */
export function layerOf(path) {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'main' : folder;
}

/**
 * What is wrong with importing `from` in a file.
 * @param {string} path @param {string} from
 * @returns {string | undefined}
 */
export function importProblem(path, from) {
  const layer = layerOf(path);
  const allowed = ARROWS[/** @type {keyof typeof ARROWS} */ (layer)];
  if (!allowed) return `src/${layer} is not a layer`;
  if (from.startsWith('.')) {
    if (!/\.(ts|tsx|css|json|svg|woff2)(\?[\w&]+)?$/.test(from))
      return `imports ${from}: name the file with its extension`;
    const target = posix.join(posix.dirname(path), from.replace(/\?.*/, ''));
    if (!target.startsWith('src/')) return `imports ${from}, which is outside src/`;
    const to = layerOf(target);
    return to === layer || allowed.some((each) => each === to)
      ? undefined
      : `${layer} must not import ${to} (${from})`;
  }
  if (layer === 'model') return `model must not import anything (${from})`;
  return PACKAGES.some(({ name, only }) => name.test(from) && !only.includes(layer))
    ? `${layer} must not import ${from}`
    : undefined;
}

/**
 * What is wrong with a file's importing one name of `d3`, if anything.
 * @param {string} path @param {string} name
 * @returns {string | undefined}
 */
export function d3Problem(path, name) {
  const layer = layerOf(path);
  if (layer === 'draw' || !D3_ON_ELEMENTS.test(name)) return undefined;
  return `${layer} must not import ${name} of d3: only draw touches elements`;
}
