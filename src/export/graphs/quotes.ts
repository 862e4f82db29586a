/** The words behind a tie, as one text for programs that know nothing of statements. */
import { wordOf } from '../../analysis/position.ts';
import type { Atom } from '../../analysis/stances.ts';
import type { Term } from '../../analysis/terms.ts';
import type { Tie } from '../../analysis/ties.ts';
import type { Dataset, Id, Statement, Text } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { textIn } from '../../model/text.ts';

/** The words behind a tie, and the language of each line. */
export interface Quotes {
  readonly quotes: string;
  /** As many lines as `quotes`: the BCP 47 tag of its words, or `-` where it has none. */
  readonly languages: string;
}

interface Line {
  readonly words: string;
  readonly language: string;
}

const NO_WORDS = '-';

/**
 * A line for each statement behind the terms, in their order, and for each supposed position:
 *
 *     [Dam] North (supports), 2020-05-01, A. Speaker: “Open it.” – Outlet, Title, 2020-05-02, https://…
 *     [Dam] South (opposes), 2020-05, reported: the South refused – Outlet
 *     [Dam] West (supports), supposed, not said
 *
 * Only words that a source prints as said stand in quotation marks. A line break in a quote is written as a blank.
 */
export function quotesOf(tie: Tie, dataset: Dataset, language: string): Quotes {
  const things = lookup(dataset);
  const text = (given: Text): string => textIn(given, language, dataset.language);
  const name = (party: Id): string => text(must(things.parties, party).name);

  const line = (statement: Statement): Line => {
    const { parties, position, date, speaker, context } = statement;
    const who = [
      `${parties.map(name).join(' and ')} (${position})`,
      date ?? 'undated',
      speaker !== undefined && text(must(things.speakers, speaker).name),
      statement.kind !== 'direct' && statement.kind,
    ];
    const words = [context !== undefined && text(context), wordsOf(statement)].filter(Boolean).join(' ');
    const said = [who.filter(Boolean).join(', '), words].filter(Boolean).join(': ');
    return {
      words: [said, sourceOf(statement, dataset)].filter(Boolean).join(' – '),
      language: statement.text === undefined ? NO_WORDS : (statement.language ?? dataset.language),
    };
  };
  const side = (party: Id, atom: Atom | undefined): readonly Line[] => {
    if (!atom) return [];
    if (atom.statements.length > 0) return atom.statements.map(line);
    return [{ words: `${name(party)} (${wordOf(atom.value)}), supposed, not said`, language: NO_WORDS }];
  };
  const about = ({ about: on }: Term): string =>
    'issue' in on ? text(must(things.issues, on.issue).title) : `${name(on.from)} towards ${name(on.to)}`;

  const lines = tie.terms.flatMap((term) =>
    [...side(tie.a, term.a), ...side(tie.b, term.b)].map(
      ({ words, language: tag }) => [onOneLine(`[${about(term)}] ${words}`), tag] as const,
    ),
  );
  // An atom stands in several terms, and a joint statement on both sides.
  const once = new Map(lines);
  return { quotes: [...once.keys()].join('\n'), languages: [...once.values()].join('\n') };
}

const onOneLine = (words: string): string => words.replaceAll(/\s*[\r\n]+\s*/g, ' ');

function wordsOf({ text, kind }: Statement): string | undefined {
  return text !== undefined && kind === 'direct' ? `“${text}”` : text;
}

function sourceOf({ source, locator }: Statement, dataset: Dataset): string | undefined {
  if (source === undefined) return undefined;
  const { outlet, title, date, url } = must(lookup(dataset).sources, source);
  return [outlet, title, date, url, locator].filter(Boolean).join(', ');
}
