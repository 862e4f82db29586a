/** The time strip. */
import type { Messages } from '../en/messages.ts';
import { statements } from './forms.ts';

export const time: Messages['time'] = {
  title: 'Zaman',
  from: 'Başlangıç',
  to: 'Bitiş',
  whole: 'Tüm dönem',
  previous: 'Önceki olay',
  next: 'Sonraki olay',
  play: 'Olayları oynat',
  pause: 'Duraklat',
  event: (title, days) => `${title}, ${days}`,
  statements,
};
