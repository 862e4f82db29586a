/** Where the parties stand on an issue, in figures and words. */
import type { Ground } from '../../analysis/commonGround.ts';
import type { Messages } from '../messages/en/messages.ts';

/** How many of those with a stance are on the side, and how many of them with conditions. */
export function onSide({ factors, side }: Ground) {
  const sum = (column: 'supporting' | 'conditional' | 'opposing' | 'withStance'): number =>
    factors.reduce((total, factor) => total + factor[column], 0);
  const conditional = side === 'yes' ? sum('conditional') : 0;
  const on = side === 'yes' ? sum('supporting') + conditional : sum('opposing');
  return { on, of: sum('withStance'), conditional };
}

/** How many say the answer, of how many; and who is apart: the unclear and the silent. */
export function standingInWords(ground: Ground, t: Messages['ground']): string {
  const { on, of, conditional } = onSide(ground);
  const apart = (['unclear', 'none'] as const).flatMap((word) => {
    const many = ground.stances.get(word)?.length ?? 0;
    return many === 0 ? [] : [word === 'none' ? t.silent(many) : t.unclear(many)];
  });
  return [t.breadth(on, of, ground.side, conditional), ...apart].join(' · ');
}
