/** The time strip. */
import { plural } from './forms.ts';
export const time = {
  title: 'Time',
  from: 'From',
  to: 'To',
  whole: 'Whole period',
  previous: 'Previous event',
  next: 'Next event',
  play: 'Play the events',
  pause: 'Pause',
  event: (title: string, days: string): string => `${title}, ${days}`,
  statements: (n: number): string => plural(n, 'statement', 'statements'),
};
