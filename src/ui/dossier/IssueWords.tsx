/** The words of each side of an issue, newest first. */
import type { ReactNode } from 'react';
import type { RollGroup } from '../../analysis/issueRoll.ts';
import { useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { Quote } from './Quote.tsx';
import { statementsOf } from './rollStatements.ts';
import { isReplaced } from './Said.tsx';

export function IssueWords({ groups }: { readonly groups: readonly RollGroup[] }): ReactNode {
  return groups.map((group) => <Side key={group.word} group={group} />);
}

function Side({ group }: { readonly group: RollGroup }): ReactNode {
  const t = useMessages().dossier.issue;
  if (group.word === 'none') return null;
  const stances = group.parties.flatMap(({ stance }) => stance ?? []);
  return (
    <section>
      <h3>{t.sides[group.word]}</h3>
      <InPieces
        items={statementsOf([group], 'inView')}
        render={(statement) => (
          <Quote key={statement.id} statement={statement} replaced={isReplaced(statement, stances)} />
        )}
      />
    </section>
  );
}
