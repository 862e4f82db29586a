/** What differs between two findings, handed to whoever shows it: of very many parties it comes while the page answers. */
import type { ReactNode } from 'react';
import { between, changes, type Changes, type Comparison } from '../../analysis/changes.ts';
import type { Findings } from '../../analysis/findings.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { Later } from '../Later.tsx';
import { useReading } from '../reading.tsx';
import { keyOf, useInSteps } from '../useInSteps.ts';

interface Differing {
  readonly before: Findings;
  readonly after: Findings;
  /** It stands in a line of text. */
  readonly inline?: boolean;
  readonly children: (changed: Changes) => ReactNode;
}

export function Differing({ before, after, inline = false, children }: Differing): ReactNode {
  const { dataset } = useReading();
  const compared = between(before, after);
  return (
    <Later key={isCrowded(dataset) ? keyOf(compared) : 0} inline={inline}>
      <Found compared={compared}>{children}</Found>
    </Later>
  );
}

function Found(props: Pick<Differing, 'children'> & { readonly compared: Comparison }): ReactNode {
  return props.children(useInSteps(changes, props.compared));
}
