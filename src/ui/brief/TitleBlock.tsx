/** The head of a brief: of what data, what is in view in sentences, what is supposed, and where it comes from. */
import type { ReactNode } from 'react';
import { evidenceInView } from '../../analysis/evidenceInView.ts';
import { extentOf } from '../../analysis/extent.ts';
import { issuesInView, partiesInView } from '../../analysis/filter.ts';
import type { Brief } from '../../export/brief/brief.ts';
import type { Origin } from '../../export/origin.ts';
import { statementCount } from '../../model/said.ts';
import { daysInWords, inWords } from '../format/date.ts';
import { useFormat, useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { limitsInWords } from '../ViewInWords.tsx';
import { BriefSuppositions } from './BriefSuppositions.tsx';
import { useSomeNames } from './someNames.ts';

/** Where a brief comes from, and when it was made. */
export interface BriefOrigin extends Required<Origin> {
  /** An ISO day. */
  readonly day: string;
  /** The version of Parley. */
  readonly version: string;
}

export function TitleBlock(props: { readonly brief: Brief; readonly origin: BriefOrigin }): ReactNode {
  const { brief, origin } = props;
  const { dataset } = useReading();
  const { brief: t, shell } = useMessages();
  const language = useLanguage();
  const names = useNames();
  const facts = [
    [t.printed, inWords(origin.day, language)],
    [t.version, t.hash(dataset.id, origin.hash)],
    [t.address, origin.address],
    [t.madeWith, `${shell.product} ${origin.version}`],
  ] as const;
  return (
    <header className="brief-head">
      <p className="kicker">{t.title}</p>
      <h1>{names.text(dataset.title)}</h1>
      {dataset.description !== undefined && <p dir="auto">{names.text(dataset.description)}</p>}
      <BriefSuppositions />
      <ViewInSentences brief={brief} />
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function ViewInSentences({ brief: { silent } }: { readonly brief: Brief }): ReactNode {
  const { dataset, view, filter, columns, options } = useReading();
  const { brief: t, dossier, shell } = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const some = useSomeNames();
  const parties = partiesInView(dataset, filter);
  const { statements, first, last } = extentOf(columns);
  const { sources, quotes } = evidenceInView({ dataset, columns });
  const limits = limitsInWords(view, dataset, shell, format, (date) => inWords(date, language));
  return (
    <section>
      <h2>{t.view}</h2>
      <p>
        {t.scope({
          parties: t.partiesOf(parties.length, dataset.parties.length),
          issues: t.issuesOf(issuesInView(view, dataset).length, dataset.issues.length),
          statements: t.statementsOf(statements, statementCount(dataset)),
          quotes: t.quotes(quotes),
          sources: t.sources(sources.size),
        })}{' '}
        {parties.length > 0 && t.parties(some(parties))}{' '}
        {first !== undefined && t.dated(daysInWords(first, last, language))}
        {first === undefined && statements > 0 && t.undated}
      </p>
      <p>
        {t.sums} {dossier.tie.method(options.rule, options.count)}{' '}
        {limits.length > 0 && t.chosen(format.commas(limits))}
      </p>
      <p>
        {silent.length > 0 && t.silent(some(silent))} {t.fair}
      </p>
    </section>
  );
}
