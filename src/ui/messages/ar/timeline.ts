/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { and, commas, statements } from './forms.ts';

const words: Readonly<Record<PositionWord, string>> = {
  supports: 'تأييد',
  conditional: 'تأييد مشروط',
  neutral: 'حياد',
  opposes: 'رفض',
  unclear: 'موقف غير واضح',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'الأطراف', issue: 'القضايا' };

const saying =
  (word: PositionWord) =>
  (who: string, _many: boolean, what: string): string =>
    `${who}، ${what}: ${words[word]}`;

export const timeline: Messages['timeline'] = {
  name: 'خط زمني',
  lanesTitle: 'المسارات',
  lanes,
  lane: (name, n) => `${name}، في العرض: ${statements(n)}`,
  silent: 'صمت: لا تصريح في العرض',
  undated: 'بلا تاريخ',
  keys: 'يتنقل السهمان الأيسر والأيمن في المسار على امتداد الزمن، والأعلى والأسفل إلى المسار المجاور. Enter للاختيار، وEscape للترك.',

  said: {
    supports: saying('supports'),
    conditional: saying('conditional'),
    neutral: saying('neutral'),
    opposes: saying('opposes'),
    unclear: saying('unclear'),
  },
  mark: (what, when, more) => commas([what, when, ...more]),
  partial: (when) => `في وقت ما من ${when}`,
  joint: 'مشترك',
  jointly: (others) => `بالاشتراك مع ${others}`,
  turned: (before) => `تحوّل عن ${and(before.map((word) => words[word]))}`,
  redLine: 'خط أحمر',
  uncounted: 'لا يُحتسب',

  legend: {
    title: 'مفتاح الرموز',
    words: {
      supports: 'تأييد',
      conditional: 'تأييد مشروط',
      neutral: 'حياد',
      opposes: 'رفض',
      unclear: 'غير واضح، لا يُحتسب أبدًا',
    },
    sides: 'فوق الخط: مع؛ تحته: ضد',
    uncounted: 'أصغر: لا يُحتسب',
    redLine: 'خط أحمر',
    turn: 'تغير في الموقف',
    span: 'شهر أو سنة، بلا يوم محدد',
    wide: 'الأيام الكثيرة الكلام أعرض في الرسم',
  },

  emptyParties: 'لا طرف في العرض، فلا مسار.',
  emptyStatements: 'لا تصريح في العرض: استبعدتها المرشحات والفترة كلها.',
  nothing: 'ليس في مجموعة البيانات هذه تصريح بعد.',
  back: 'إعادة ضبط المرشحات',
};
