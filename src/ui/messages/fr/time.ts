/** The time strip. */
import type { Messages } from '../en/messages.ts';
import { statements } from './forms.ts';

export const time: Messages['time'] = {
  title: 'Temps',
  from: 'Du',
  to: 'Au',
  whole: 'Toute la période',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  play: 'Faire défiler',
  pause: 'Pause',
  event: (title, days) => `${title}, ${days}`,
  statements,
};
