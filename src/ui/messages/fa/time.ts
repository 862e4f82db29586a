/** The time strip. */
import type { Messages } from '../en/messages.ts';
import { statements } from './forms.ts';

export const time: Messages['time'] = {
  title: 'زمان',
  from: 'از',
  to: 'تا',
  whole: 'کل دوره',
  previous: 'رویداد پیشین',
  next: 'رویداد بعدی',
  play: 'پخش رویدادها',
  pause: 'مکث',
  event: (title, days) => `${title}، ${days}`,
  statements,
};
