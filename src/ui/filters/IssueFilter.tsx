/** Which issues are in view, by topic: a topic switches all of its issues, each issue itself. */
import type { ReactNode } from 'react';
import type { Issue, Topic } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Choice, Choices } from './Choice.tsx';
import { Windowed } from '../Windowed.tsx';
import { toggled, type FilterProps } from './filterProps.ts';

export function IssueFilter(props: FilterProps): ReactNode {
  const { dataset, onChoose } = props;
  const t = useMessages().shell;
  const every = sortedUnique(dataset.issues.map((issue) => issue.id));
  const everyTopic = sortedUnique(dataset.topics.map((topic) => topic.id));
  const homeless = dataset.issues.filter((issue) => issue.topic === undefined);
  return (
    <Choices title={t.issues}>
      {dataset.topics.map((topic) => (
        <TopicChoice key={topic.id} {...props} topic={topic} />
      ))}
      <Windowed
        items={homeless}
        keyOf={({ id }) => id}
        render={(issue) => <IssueChoice {...props} issue={issue} />}
      />
      <p className="shortcuts">
        <button
          type="button"
          className="quiet"
          onClick={() => onChoose({ issues: every, topics: everyTopic })}
        >
          {t.all}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose({ issues: [] })}>
          {t.none}
        </button>
      </p>
    </Choices>
  );
}

function TopicChoice(props: FilterProps & { readonly topic: Topic }): ReactNode {
  const { topic, view, dataset, counts, onChoose } = props;
  const t = useMessages().shell;
  const names = useNames();
  const title = names.text(topic.title);
  const issues = dataset.issues.filter((issue) => issue.topic === topic.id);
  return (
    <div className="topic">
      <Choice
        checked={view.topics.includes(topic.id)}
        onChange={(on) => onChoose({ topics: toggled(view.topics, topic.id, on) })}
        count={counts && (counts.topics.get(topic.id) ?? 0)}
        countWords={t.statementsOf}
      >
        <bdi>{title}</bdi>
      </Choice>
      {view.topics.includes(topic.id) && (
        <details>
          <summary>{t.issuesOfTopic(issues.length, title)}</summary>
          <Windowed
            items={issues}
            keyOf={({ id }) => id}
            render={(issue) => <IssueChoice {...props} issue={issue} />}
          />
        </details>
      )}
    </div>
  );
}

function IssueChoice(props: FilterProps & { readonly issue: Issue }): ReactNode {
  const { issue, view, counts, onChoose } = props;
  const t = useMessages().shell;
  const names = useNames();
  return (
    <Choice
      checked={view.issues.includes(issue.id)}
      onChange={(on) => onChoose({ issues: toggled(view.issues, issue.id, on) })}
      count={counts && (counts.issues.get(issue.id) ?? 0)}
      countWords={t.statementsOf}
    >
      <bdi>{names.text(issue.title)}</bdi>
    </Choice>
  );
}
