/** The time strip. */
import type { Messages } from '../en/messages.ts';
import { statements } from './forms.ts';

export const time: Messages['time'] = {
  title: 'Время',
  from: 'С',
  to: 'По',
  whole: 'Весь период',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  play: 'Просмотр',
  pause: 'Пауза',
  event: (title, days) => `${title}, ${days}`,
  statements,
};
