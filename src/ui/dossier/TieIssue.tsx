/** One issue between two parties: how it comes out, and both sides' words side by side. */
import type { ReactNode } from 'react';
import type { ComparedIssue } from '../../analysis/comparison.ts';
import type { Said } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { issueAnchor } from './anchors.ts';
import { Choose } from './Choose.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Quote } from './Quote.tsx';
import { isReplaced } from './Said.tsx';

interface Pair {
  readonly a: Id;
  readonly b: Id;
}

export function TieIssues(
  props: Pair & {
    readonly issues: readonly ComparedIssue[];
    /** The anchor of what is shown even if it is not its turn yet. */
    readonly wanted: string | undefined;
  },
): ReactNode {
  const { issues, a, b, wanted } = props;
  const { shown, more } = usePiece(issues);
  const early = issues.slice(shown.length).filter(({ issue }) => issueAnchor(issue) === wanted);
  return (
    <>
      {[...shown, ...early].map((each) => (
        <TieIssue key={each.issue} compared={each} a={a} b={b} />
      ))}
      {more}
    </>
  );
}

function TieIssue({ compared, a, b }: Pair & { readonly compared: ComparedIssue }): ReactNode {
  const { issue, verdict, why, sameDocument } = compared;
  const { dossier: t } = useMessages();
  const names = useNames();
  const reasons = [
    why?.a && t.tie.why(names.party(a), why.a),
    why?.b && t.tie.why(names.party(b), why.b),
    sameDocument && t.tie.sameDocument,
  ].filter(Boolean);
  return (
    <section className="group tie-issue">
      <h4 id={issueAnchor(issue)} tabIndex={-1}>
        <Choose what={{ kind: 'issue', id: issue }}>{names.issue(issue)}</Choose>
      </h4>
      <p className={`verdict ${verdict}`}>{[t.verdicts[verdict], ...reasons].join(' · ')}</p>
      <div className="sides">
        <Side party={a} said={compared.a} />
        <Side party={b} said={compared.b} />
      </div>
    </section>
  );
}

function Side({ party, said }: { readonly party: Id; readonly said: Said | undefined }): ReactNode {
  const t = useMessages().dossier.issue;
  const names = useNames();
  return (
    <div className="side">
      <h5>
        <Choose what={{ kind: 'party', id: party }}>{names.party(party)}</Choose>
      </h5>
      {said ? <SideWords said={said} of={party} /> : <p className="soft">{t.silent}</p>}
    </div>
  );
}

/** What counts stands open, the rest one click away; where nothing counts, all stands open. */
export function SideWords({ said, of }: { readonly said: Said; readonly of: Id }): ReactNode {
  const { dossier, judgement } = useMessages();
  const t = dossier.tie;
  const { counted, inView, supposed } = said;
  const open = supposed || counted.length > 0 ? counted : inView;
  const rest = inView.filter((statement) => !open.includes(statement));
  return (
    <>
      {supposed && (
        <p className="supposed-mark">
          <PositionMark word={said.word} /> {dossier.words[said.word]} · {judgement.whatif.marked}
        </p>
      )}
      {open.map((statement) => (
        <Quote key={statement.id} statement={statement} of={of} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{t.rest(rest.length)}</summary>
          {rest.map((statement) => (
            <Quote
              key={statement.id}
              statement={statement}
              of={of}
              replaced={!supposed && isReplaced(statement, [said])}
            />
          ))}
        </details>
      )}
    </>
  );
}
