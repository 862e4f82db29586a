/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { and, commas, statements } from './forms.ts';

const words: Readonly<Record<PositionWord, string>> = {
  supports: 'موافقت',
  conditional: 'موافقت مشروط',
  neutral: 'بی‌طرفی',
  opposes: 'مخالفت',
  unclear: 'موضع مبهم',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'طرف‌ها', issue: 'موضوعات' };

const saying =
  (word: PositionWord) =>
  (who: string, _many: boolean, what: string): string =>
    `${who}، ${what}: ${words[word]}`;

export const timeline: Messages['timeline'] = {
  name: 'خط زمان',
  lanesTitle: 'ردیف‌ها',
  lanes,
  lane: (name, n) => `${name}، ${statements(n)} در این نما`,
  silent: 'سکوت: اظهارنظری در این نما نیست',
  undated: 'بی‌تاریخ',
  keys: 'کلیدهای چپ و راست در یک ردیف به ترتیب زمان حرکت می‌کنند، بالا و پایین به ردیف کناری. Enter برای انتخاب، و Escape برای رها کردن.',

  said: {
    supports: saying('supports'),
    conditional: saying('conditional'),
    neutral: saying('neutral'),
    opposes: saying('opposes'),
    unclear: saying('unclear'),
  },
  mark: (what, when, more) => commas([what, when, ...more]),
  partial: (when) => `زمانی در ${when}`,
  joint: 'مشترک',
  jointly: (others) => `مشترک با ${others}`,
  turned: (before) => `تغییر از ${and(before.map((word) => words[word]))}`,
  redLine: 'خط قرمز',
  uncounted: 'به حساب نمی‌آید',

  legend: {
    title: 'راهنما',
    words: {
      supports: 'موافقت',
      conditional: 'موافقت مشروط',
      neutral: 'بی‌طرفی',
      opposes: 'مخالفت',
      unclear: 'مبهم، هرگز به حساب نمی‌آید',
    },
    sides: 'بالای خط: موافق؛ پایین: مخالف',
    uncounted: 'کوچک‌تر: به حساب نمی‌آید',
    redLine: 'خط قرمز',
    turn: 'تغییر موضع',
    span: 'ماه یا سال، بدون روز',
    wide: 'روزهای پرگفته پهن‌تر کشیده می‌شوند',
  },

  emptyParties: 'هیچ طرفی در این نما نیست، پس ردیفی نیست.',
  emptyStatements: 'هیچ اظهارنظری در این نما نیست: فیلترها و دوره همه را کنار گذاشته‌اند.',
  nothing: 'این مجموعه‌داده هنوز اظهارنظری ندارد.',
  back: 'بازنشانی فیلترها',
};
