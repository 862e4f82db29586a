/** What differs between two findings, handed to whoever shows it: of very many parties it comes while the page answers. */
import type { ReactNode } from 'react';
import { between, changes, type Changes, type Comparison } from '../../analysis/changes.ts';
import type { Findings } from '../../analysis/findings.ts';
import { once } from '../../analysis/once.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { Later } from '../Later.tsx';
import { useReading } from '../reading.tsx';
import { useInSteps } from '../useInSteps.ts';

interface Differing {
  readonly before: Findings;
  readonly after: Findings;
  /** It stands in a line of text. */
  readonly inline?: boolean;
  readonly children: (changed: Changes) => ReactNode;
}

/** Another comparison of very many is another part of the page: no part that is there already waits for it. */
let comparisons = 0;
const numberOf = once((_compared: Comparison) => ++comparisons);

export function Differing({ before, after, inline = false, children }: Differing): ReactNode {
  const { dataset } = useReading();
  const compared = between(before, after);
  return (
    <Later key={isCrowded(dataset) ? numberOf(compared) : 0} inline={inline}>
      <Found compared={compared}>{children}</Found>
    </Later>
  );
}

function Found(props: Pick<Differing, 'children'> & { readonly compared: Comparison }): ReactNode {
  return props.children(useInSteps(changes, props.compared));
}
