/** Which issues are in view, by topic: a topic switches all of its issues, each issue itself. */
import { memo, useMemo, type ReactNode } from 'react';
import type { OptionCounts } from '../../analysis/counts.ts';
import type { Dataset, Id, Issue } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Choices } from './Choice.tsx';
import type { FilterProps, OnToggle } from './filterProps.ts';
import { Toggle } from './Toggle.tsx';
import { Toggles } from './Toggles.tsx';

interface IssueProps {
  readonly chosen: readonly Id[];
  readonly counts: Pick<OptionCounts, 'issues' | 'topics'> | undefined;
  readonly onToggle: OnToggle;
}

/** The list may be very long: it is looked at anew only for what concerns it. */
export const IssueFilter = memo(function IssueFilter(
  props: IssueProps & {
    readonly dataset: Dataset;
    readonly topics: readonly Id[];
    readonly onChoose: FilterProps['onChoose'];
  },
) {
  const { dataset, topics, counts, onChoose, onToggle } = props;
  const t = useMessages().shell;
  const names = useNames();
  const byTopic = useMemo(() => issuesByTopic(dataset), [dataset]);
  const all = (): Pick<Parameters<FilterProps['onChoose']>[0], 'issues' | 'topics'> => ({
    issues: sortedUnique(dataset.issues.map((issue) => issue.id)),
    topics: sortedUnique(dataset.topics.map((topic) => topic.id)),
  });
  return (
    <Choices title={t.issues}>
      {dataset.topics.map(({ id, title }) => {
        const issues = byTopic.get(id) ?? [];
        return (
          <div key={id} className="topic">
            <Toggle
              list="topics"
              id={id}
              name={names.text(title)}
              checked={topics.includes(id)}
              count={counts && (counts.topics.get(id) ?? 0)}
              onToggle={onToggle}
            />
            {topics.includes(id) && (
              <details>
                <summary>{t.issuesOfTopic(issues.length, names.text(title))}</summary>
                <IssueRows {...props} issues={issues} />
              </details>
            )}
          </div>
        );
      })}
      <IssueRows {...props} issues={byTopic.get(undefined) ?? []} />
      <p className="shortcuts">
        <button type="button" className="quiet" onClick={() => onChoose(all())}>
          {t.all}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose({ issues: [] })}>
          {t.none}
        </button>
      </p>
    </Choices>
  );
});

/** Those without a topic are under undefined. */
function issuesByTopic({ topics, issues }: Dataset): ReadonlyMap<Id | undefined, readonly Issue[]> {
  return new Map(
    [...topics.map(({ id }) => id), undefined].map((id) => [id, issues.filter(({ topic }) => topic === id)]),
  );
}

function IssueRows(props: IssueProps & { readonly issues: readonly Issue[] }): ReactNode {
  const { issues, chosen, counts, onToggle } = props;
  return (
    <Toggles
      list="issues"
      items={issues}
      nameOf={({ title }) => title}
      chosen={chosen}
      counts={counts?.issues}
      onToggle={onToggle}
    />
  );
}
