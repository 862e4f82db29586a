/** A statement with all that is needed to cite it, as one text. */
import type { Dataset, Statement, Text } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { textIn } from '../../model/text.ts';
import type { Messages } from '../messages/en/messages.ts';
import { inWords } from './date.ts';
import { formatOf } from './format.ts';

/**
 * The words, who said them in which office, when and where; the source with its address; and where in the data set
 * it stands: `“…” — Speaker, role, party, date, event. Outlet, “Title”, date, URL (Data set, statement id)`.
 * Only words that a source prints as said stand in quotation marks; retold ones say who reports them.
 */
export function citation(
  statement: Statement,
  dataset: Dataset,
  language: string,
  t: Messages['dossier'],
): string {
  const things = lookup(dataset);
  const text = (given: Text | undefined): string | undefined =>
    given === undefined ? undefined : textIn(given, language, dataset.language);

  const listed = (parts: readonly (string | undefined)[]): string =>
    formatOf(language).commas(parts.flatMap((part) => (part ? [part] : [])));

  const speaker = statement.speaker === undefined ? undefined : things.speakers.get(statement.speaker);
  const source = statement.source === undefined ? undefined : things.sources.get(statement.source);
  const event = statement.event === undefined ? undefined : things.events.get(statement.event);
  const who = listed([
    text(speaker?.name),
    text(statement.role ?? speaker?.role),
    ...statement.parties.map((id) => text(things.parties.get(id)?.name)),
    statement.date === undefined ? t.undated : inWords(statement.date, language),
    text(event?.title),
  ]);
  const where = listed([
    source?.outlet,
    source?.title === undefined ? undefined : t.citation.quoted(source.title),
    source?.date === undefined ? undefined : inWords(source.date, language),
    source?.url,
    statement.locator,
  ]);
  return [
    text(statement.context),
    words(statement, t),
    `— ${who}.`,
    statement.kind === 'reported' ? t.citation.reportedBy(where) : where,
    t.citation.from(text(dataset.title) ?? '', statement.id),
  ]
    .filter(Boolean)
    .join(' ');
}

function words({ text, kind }: Statement, t: Messages['dossier']): string {
  if (text === undefined) return t.citation.coded;
  return kind === 'direct' ? t.citation.quoted(text) : text;
}
