/** Whether a view is held against another: an earlier day, or what was said without what is supposed. */
import type { View } from '../../model/view.ts';

export function isCompared({ whatif, since }: View): boolean {
  return whatif.length > 0 || since !== undefined;
}
