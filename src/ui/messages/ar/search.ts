/** Search. */
import type { Messages } from '../en/messages.ts';
import { counted, figure } from './forms.ts';

export const search: Messages['search'] = {
  label: 'بحث',
  placeholder: 'طرف أو قضية أو اقتباس …',
  results: 'ما وُجد',
  found: (n, shown) =>
    n > shown
      ? `وُجد ${figure(n)}، والمذكور أول ${figure(shown)}.`
      : counted(n, {
          zero: 'لم يوجد شيء.',
          one: 'وُجدت نتيجة واحدة.',
          two: 'وُجدت نتيجتان.',
          few: 'وُجدت # نتائج.',
          many: 'وُجدت # نتيجة.',
          other: 'وُجدت # نتيجة.',
        }),
  nothing: (query) =>
    `لا شيء فيه «${query}». شمل البحث الأسماء والأسماء الأخرى والقضايا والأحداث والمتحدثين والاقتباسات.`,
  foundIn: {
    name: 'طرف',
    'other-name': 'طرف، ويسمى أيضًا',
    title: 'عنوان',
    proposition: 'قضية، نص',
    speaker: 'متحدث',
    words: 'كلام',
  },
  kinds: { party: 'طرف', issue: 'قضية', event: 'حدث', statement: 'تصريح' },
};
