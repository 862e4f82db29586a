/** Where one party stands on one issue, in its newest words. Silence is said, and never looks like a stance. */
import type { ReactNode } from 'react';
import { wordsOf } from '../../analysis/sideBySide.ts';
import type { Stance } from '../../analysis/stances.ts';
import type { Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { PositionMark } from '../dossier/PositionMark.tsx';
import { When } from '../dossier/When.tsx';
import { Words } from '../dossier/Words.tsx';
import { useFormat, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { useRemarks } from './remarks.ts';
import { isSelected } from './selected.ts';

export function CompareCell({ stance }: { readonly stance: Stance | undefined }): ReactNode {
  const t = useMessages().matrix;
  const { commas } = useFormat();
  const remarksOn = useRemarks();
  const word = stance?.word ?? 'none';
  return (
    <td className={[word, stance?.supposed && 'supposed'].filter(Boolean).join(' ')}>
      <p className="compared-word">
        <PositionMark word={word} /> <span>{t.words[word]}</span>
        {stance && <small>{commas(remarksOn(stance))}</small>}
      </p>
      {stance && wordsOf(stance).map((each) => <Excerpt key={each.id} stance={stance} statement={each} />)}
    </td>
  );
}

/** The words of a statement with who said them and when, which opens it; all of it can be clicked. */
function Excerpt(props: { readonly stance: Stance; readonly statement: Statement }): ReactNode {
  const { stance, statement } = props;
  const { dataset, view } = useReading();
  const { select } = useActions();
  const { compare: t, dossier } = useMessages();
  const { comma } = useFormat();
  const names = useNames();
  const selection = { kind: 'statement', id: statement.id } as const;
  const speaker =
    statement.speaker === undefined ? undefined : must(lookup(dataset).speakers, statement.speaker);
  return (
    <figure className="excerpt">
      <Words statement={statement} />
      <figcaption>
        <button
          type="button"
          aria-pressed={isSelected(view.select, selection)}
          onClick={() => select(selection)}
        >
          <span className="hidden">{t.of(names.party(stance.party), names.issue(stance.issue))}</span>{' '}
          {statement.kind === 'reported' && `${dossier.kinds.reported} · `}
          {speaker && (
            <>
              <bdi>{names.text(speaker.name)}</bdi>
              {comma}
            </>
          )}
          <When date={statement.date} />
        </button>
      </figcaption>
    </figure>
  );
}
