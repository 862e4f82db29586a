/** One issue between two parties: how it comes out, and both sides' words side by side. */
import type { ReactNode } from 'react';
import type { ComparedIssue } from '../../analysis/comparison.ts';
import type { Said } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions } from '../reading.tsx';
import { Quote } from './Quote.tsx';

export function TieIssue(props: {
  readonly compared: ComparedIssue;
  readonly a: Id;
  readonly b: Id;
}): ReactNode {
  const { compared, a, b } = props;
  const { issue, verdict, why, sameDocument } = compared;
  const { select } = useActions();
  const { dossier: t } = useMessages();
  const names = useNames();
  const reasons = [
    why?.a && t.tie.why(names.party(a), why.a),
    why?.b && t.tie.why(names.party(b), why.b),
    sameDocument && t.tie.sameDocument,
  ].filter(Boolean);
  return (
    <section className={`group tie-issue ${verdict}`}>
      <h4 id={`words-${issue}`} tabIndex={-1}>
        <button type="button" className="link" onClick={() => select({ kind: 'issue', id: issue })}>
          {names.issue(issue)}
        </button>
        <span className={`verdict ${verdict}`}>
          {t.verdicts[verdict]}
          {reasons.length > 0 && `: ${reasons.join(', ')}`}
        </span>
      </h4>
      <div className="sides">
        <Side party={a} said={compared.a} />
        <Side party={b} said={compared.b} />
      </div>
    </section>
  );
}

function Side({ party, said }: { readonly party: Id; readonly said: Said | undefined }): ReactNode {
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  return (
    <div className="side">
      <h5>
        <button type="button" className="link" onClick={() => select({ kind: 'party', id: party })}>
          {names.party(party)}
        </button>
      </h5>
      {said ? <Words said={said} of={party} /> : <p className="soft">{t.issue.silent}</p>}
    </div>
  );
}

/** What counts stands open; what a rule leaves out is one click away. */
export function Words({ said, of }: { readonly said: Said; readonly of: Id }): ReactNode {
  const t = useMessages().dossier.tie;
  const rest = said.inView.filter((statement) => !said.counted.includes(statement));
  return (
    <>
      {said.counted.map((statement) => (
        <Quote key={statement.id} statement={statement} of={of} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{t.earlier(rest.length)}</summary>
          {rest.map((statement) => (
            <Quote
              key={statement.id}
              statement={statement}
              of={of}
              counted={statement.position === 'unclear'}
            />
          ))}
        </details>
      )}
    </>
  );
}
