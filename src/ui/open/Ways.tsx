/** Other ways to read the same files: a button for each. */
import type { ReactNode } from 'react';
import type { Way } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { FileOptions } from '../services.ts';

export function Ways(props: {
  readonly ways: readonly Way[];
  /** What the files were opened with. */
  readonly options: FileOptions;
  readonly onOpen: (options: FileOptions) => void;
}): ReactNode {
  const { ways, options, onOpen } = props;
  const { mend: t } = useMessages().open;
  if (ways.length === 0) return null;
  return (
    <p className="mend-ways">
      {ways.map((way) => (
        <button key={labelOf(way)} type="button" onClick={() => onOpen({ ...options, ...optionOf(way) })}>
          {labelOf(way)}
        </button>
      ))}
    </p>
  );

  function labelOf(way: Way): string {
    return way.kind === 'groups' ? t.readGroups(way.groups) : t.readType(way.label);
  }
}

function optionOf(way: Way): Partial<FileOptions> {
  return way.kind === 'groups' ? { groups: true } : { statementType: way.label };
}
