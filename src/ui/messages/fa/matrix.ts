/** The matrix view: parties × issues, and parties × parties. */
import type { Messages } from '../en/messages.ts';
import { commas, figure } from './forms.ts';

export const matrix: Messages['matrix'] = {
  stances: 'مواضع: موضوعات در برابر طرف‌ها',
  ties: 'پیوندها: طرف‌ها در برابر طرف‌ها',
  stancesHint:
    'سطرها و ستون‌ها چنان چیده شده‌اند که اردوگاه‌ها پیدا باشند؛ ترتیب، رتبه‌بندی نیست. هر خانه گفته‌هایش را باز می‌کند.',
  tiesHint: 'همسویی و تعارض هر دو طرف. هر خانه گفته‌های دو سو و محاسبه را باز می‌کند.',
  issue: 'موضوع',
  party: 'طرف',
  words: {
    supports: 'موافقت',
    conditional: 'مشروط',
    neutral: 'بی‌طرفی',
    opposes: 'مخالفت',
    both: 'هم آری، هم نه',
    unclear: 'مبهم',
    none: 'سکوت',
  },
  part: (rows, ofRows, columns, ofColumns) =>
    `نخستین سطرها: ${figure(rows)} از ${figure(ofRows)}؛ نخستین ستون‌ها: ${figure(columns)} از ${figure(ofColumns)}. جدول‌های عددها همه را دارند.`,
  latestOf: (n) => `آخرین از ${figure(n)}`,
  changed: 'تغییر کرده',
  redLine: 'خط قرمز',
  cell: (party, issue, word, more) => commas([`${party}، ${issue}: ${word}`, ...more]),
  noTie: 'بدون پیوند',
  self: '–',
  tieCell: (a, b, alignment, conflict) => `${a} و ${b}: همسویی ${alignment}، تعارض ${conflict}`,
  contested: 'مورد اختلاف',
  undisputed: 'بدون اختلاف',
  empty:
    'چیزی برای مقایسه نیست: طرف یا موضوعی در این نما نیست. از فیلترها انتخاب کنید، یا آن‌ها را بازنشانی کنید.',
};
