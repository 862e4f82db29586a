/** Marks what rests on a supposition; what the star means stands at its first place on the paper. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';

export function Star(): ReactNode {
  return <em className="star">{useMessages().judgement.whatif.star}</em>;
}
