/**
 * The rules of the house that a linter's options cannot say. `node scripts/rules.mjs` checks all of `src/`;
 * tests/tooling/rules.test.ts breaks each rule on purpose.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Visitor, parseSync } from 'rolldown/utils';
import { d3Problem, importProblem, layerOf } from './layers.mjs';
import { ROOT } from './root.mjs';

/** Layers whose answers depend on their arguments only: no clock, no chance. */
const PURE = ['model', 'analysis', 'layout', 'export', 'url'];

/** These differ in their last digits from engine to engine, and one digit can turn a picture round. */
const INEXACT = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'pow',
  'exp',
  'log',
  'log2',
  'log10',
  'hypot',
];

/** Ways to make elements out of text: text from a data set is never markup. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

/** `Math` and `sin` of `Math.sin` or `Math['sin']`. @param {any} node a MemberExpression */
const member = (node) => ({
  of: node.object.type === 'Identifier' ? node.object.name : undefined,
  name: node.computed ? node.property.value : node.property.name,
});

/**
 * Everything in a file that breaks a rule, each with its line.
 * @param {string} path from the root, with forward slashes: `src/model/ids.ts`
 * @param {string} source
 * @returns {string[]}
 */
export function brokenRules(path, source) {
  const layer = layerOf(path);
  const inLayout = layer === 'layout';
  const isPure = PURE.includes(layer);
  /** @type {string[]} */
  const broken = [];
  /** @param {{ start: number }} node @param {string | false | undefined} problem */
  const report = (node, problem) => {
    if (problem) broken.push(`${path}:${source.slice(0, node.start).split('\n').length}: ${problem}`);
  };
  /** @param {any} node whose `source`, if it has one, is imported */
  const imports = (node) => {
    if (!node.source) return;
    if (node.source.type === 'Literal') report(node, importProblem(path, String(node.source.value)));
    else report(node, 'imports what is known only when it runs');
  };
  /** @param {any} node an import or re-export */
  const d3Names = (node) => {
    if (node.source?.value !== 'd3') return;
    for (const each of node.specifiers) {
      const all = each.type === 'ImportNamespaceSpecifier';
      const name = each.imported?.name ?? each.local.name;
      report(node, all ? 'imports all of d3: name what you use' : d3Problem(path, name));
    }
  };

  const { program, errors } = parseSync(path, source);
  for (const error of errors) broken.push(`${path}: ${error.message}`);
  new Visitor({
    ImportDeclaration(node) {
      imports(node);
      d3Names(node);
    },
    ExportNamedDeclaration(node) {
      imports(node);
      d3Names(node);
      const named = node.specifiers.map((/** @type {any} */ each) => each.exported.name);
      report(node, named.includes('default') && 'has a default export');
    },
    ExportAllDeclaration(node) {
      imports(node);
      report(node, 'exports all of another file: there are no barrels here');
    },
    ExportDefaultDeclaration(node) {
      report(node, 'has a default export');
    },
    ImportExpression: imports,
    TSImportType: imports,
    MemberExpression(node) {
      const { of, name } = member(node);
      report(node, inLayout && of === 'Math' && INEXACT.includes(name) && `layout must not use Math.${name}`);
      report(node, isPure && of === 'Math' && name === 'random' && `${layer} must not use Math.random`);
      report(node, isPure && of === 'Date' && name === 'now' && `${layer} must not use Date.now`);
    },
    NewExpression(node) {
      const [first, second] = node.arguments;
      const callee = node.callee.type === 'Identifier' ? node.callee.name : '';
      report(node, isPure && callee === 'Date' && !first && `${layer} must not read the clock`);
      // A worker's address, `new URL('./x.ts', import.meta.url)`, is an import too.
      if (callee === 'URL' && second?.type === 'MemberExpression' && second.object.type === 'MetaProperty') {
        imports({ ...node, source: first });
      }
    },
    VariableDeclarator(node) {
      const { id, init } = node;
      const takesApart = id.type === 'ObjectPattern' && init?.type === 'Identifier' && init.name === 'Math';
      report(node, takesApart && 'takes Math apart: write Math.name where it is used');
    },
    BinaryExpression(node) {
      report(node, inLayout && node.operator === '**' && 'layout must not use **');
    },
    AssignmentExpression(node) {
      report(node, inLayout && node.operator === '**=' && 'layout must not use **=');
    },
    CallExpression(node) {
      const { callee } = node;
      const name = callee.type === 'Identifier' ? callee.name : '';
      report(node, isPure && name === 'Date' && `${layer} must not read the clock`);
      const method = callee.type === 'MemberExpression' ? member(callee).name : '';
      report(node, method === 'html' && 'makes markup out of text: .html()');
    },
    Identifier(node) {
      report(node, MARKUP.includes(node.name) && `makes markup out of text: ${node.name}`);
    },
    JSXIdentifier(node) {
      report(node, MARKUP.includes(node.name) && `makes markup out of text: ${node.name}`);
    },
    Literal(node) {
      const text = String(node.value);
      report(node, MARKUP.includes(text) && `makes markup out of text: ${text}`);
    },
  }).visit(program);
  return broken;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).map(
    (file) => `src/${file.replaceAll('\\', '/')}`,
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  const broken = sources.flatMap((file) => brokenRules(file, readFileSync(`${ROOT}${file}`, 'utf8')));
  for (const line of broken) console.error(line);
  if (sources.length === 0) throw new Error('there are no sources in src/');
  if (broken.length > 0) process.exitCode = 1;
}
