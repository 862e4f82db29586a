/** From what was typed to a command, or everything that is wrong with it. */
import { parseArgs } from 'node:util';
import type { OpenOptions } from '../io/open.ts';
import { CONFIDENCES, EVIDENCE_KINDS, type Confidence, type EvidenceKind } from '../model/dataset.ts';
import { COUNTS, NORMS, RULES, type Count, type Norm, type Rule } from '../model/view.ts';
import { COMMANDS, TABLE_FORMATS, TARGETS, type TableName } from './usage.ts';
import { valuesOf, type Values } from './values.ts';

/** What a reader of tables chose. Lists of things hold names, which mean something only once the file is open. */
export interface Choices {
  readonly parties: readonly string[] | undefined;
  readonly issues: readonly string[] | undefined;
  readonly topics: readonly string[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly evidence: readonly EvidenceKind[] | undefined;
  readonly joint: boolean;
  readonly confidence: readonly Confidence[] | undefined;
  readonly count: Count;
  readonly rule: Rule;
  readonly norm: Norm;
}

/** How files are to be read, where that is not plain from them. */
type Reading = Pick<OpenOptions, 'map' | 'statementType'>;

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'validate'; readonly files: readonly string[]; readonly reading: Reading }
  | {
      readonly name: TableName;
      readonly file: string;
      readonly reading: Reading;
      readonly choices: Choices;
      readonly format: (typeof TABLE_FORMATS)[number];
    }
  | {
      readonly name: 'convert';
      readonly file: string;
      readonly reading: Reading;
      readonly to: (typeof TARGETS)[number];
      readonly out: string | undefined;
    };

/** A command, or every option that is wrong. */
export type Typed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly wrong: readonly string[] };

const TEXT = { type: 'string' } as const;
const HELP = { help: { type: 'boolean' } } as const;
const READING = { map: TEXT, 'statement-type': TEXT, ...HELP };
const TABLE = {
  ...READING,
  rule: TEXT,
  norm: TEXT,
  count: TEXT,
  from: TEXT,
  to: TEXT,
  parties: TEXT,
  issues: TEXT,
  topics: TEXT,
  evidence: TEXT,
  joint: TEXT,
  confidence: TEXT,
  format: TEXT,
};
const OPTIONS = {
  validate: READING,
  ties: TABLE,
  issues: TABLE,
  blocs: TABLE,
  convert: { ...READING, to: TEXT, out: TEXT },
};

/** Reads the command line, without the program's own name. */
export function readCommand(argv: readonly string[]): Typed {
  const [first, ...args] = argv;
  if (first === 'help' || first === '--help') return { ok: true, command: { name: 'help' } };
  const name = COMMANDS.find((each) => each === first);
  if (!name) {
    const found = first === undefined ? 'no command' : `no command ${first}`;
    return { ok: false, wrong: [`${found}: expected one of ${COMMANDS.join(', ')}`] };
  }
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS[name], allowPositionals: true });
    if ('help' in values) return { ok: true, command: { name: 'help' } };
    const wrong: string[] = [];
    const command = commandOf(name, positionals, valuesOf(values, wrong), wrong);
    return wrong.length > 0 || !command ? { ok: false, wrong } : { ok: true, command };
  } catch (error) {
    // parseArgs has no other way to say which option it does not know.
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, wrong: [error.message] };
  }
}

/** The files that a command line names, if it is one that can be run. */
export function filesIn(argv: readonly string[]): readonly string[] {
  const typed = readCommand(argv);
  if (!typed.ok || typed.command.name === 'help') return [];
  return typed.command.name === 'validate' ? typed.command.files : [typed.command.file];
}

function commandOf(
  name: (typeof COMMANDS)[number],
  files: readonly string[],
  values: Values,
  wrong: string[],
): Command | undefined {
  const [file = '', ...others] = files;
  if (files.length === 0) wrong.push(`${name}: found no file, expected one`);
  if (others.length > 0 && name !== 'validate')
    wrong.push(`${name}: found ${files.length} files, expected one`);
  const reading = { map: values.map('map'), statementType: values.text('statement-type') };
  switch (name) {
    case 'validate':
      return { name, files, reading };
    case 'ties':
    case 'issues':
    case 'blocs':
      return {
        name,
        file,
        reading,
        choices: choicesOf(values),
        format: values.choice('format', TABLE_FORMATS, 'csv'),
      };
    case 'convert': {
      const to = values.choice('to', TARGETS, undefined);
      if (values.text('to') === undefined)
        wrong.push(`--to: found nothing, expected one of ${TARGETS.join(', ')}`);
      return to && { name, file, reading, to, out: values.text('out') };
    }
  }
}

function choicesOf({ list, words, day, choice }: Values): Choices {
  return {
    parties: list('parties'),
    issues: list('issues'),
    topics: list('topics'),
    from: day('from', 'first'),
    to: day('to', 'last'),
    evidence: words('evidence', EVIDENCE_KINDS),
    joint: choice('joint', ['on', 'off'], 'on') === 'on',
    confidence: words('confidence', CONFIDENCES),
    count: choice('count', COUNTS, 'all'),
    rule: choice('rule', RULES, 'latest'),
    norm: choice('norm', NORMS, 'none'),
  };
}
