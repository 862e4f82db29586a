/** The time strip. */
import type { Messages } from '../en/messages.ts';
import { statements } from './forms.ts';

export const time: Messages['time'] = {
  title: 'الزمن',
  from: 'من',
  to: 'إلى',
  whole: 'الفترة كلها',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  play: 'تشغيل الأحداث',
  pause: 'إيقاف',
  event: (title, days) => `${title}، ${days}`,
  statements,
};
