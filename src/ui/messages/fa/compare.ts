/** Parties side by side, in the matrix view. */
import type { Messages } from '../en/messages.ts';
import { issues, parties } from './forms.ts';

export const compare: Messages['compare'] = {
  title: 'مقایسهٔ طرف‌ها',
  hint: 'دو طرف یا بیشتر را انتخاب کنید: موضع هر یک در هر موضوع، و با چه گفته‌هایی، کنار هم.',
  oneMore: 'برای مقایسه یک طرف دیگر انتخاب کنید.',
  clear: 'پاک کردن',
  leftOut: (names) => `برای مقایسه انتخاب شده‌اند، اما در این نما نیستند و کنار گذاشته شدند: ${names}.`,
  add: 'مقایسه در کنار هم',

  heading: 'در کنار هم',
  meaning:
    'دو طرف آنجا اختلاف دارند که مواضع متفاوتی می‌گیرند؛ «آری» با «آری مشروط» فرق دارد. سکوت و گفتهٔ مبهم نه اختلاف است و نه اتفاق‌نظر. ترتیب، رتبه‌بندی نیست.',
  caption: (names, n) => `${names}: مواضع و تازه‌ترین گفته‌ها در ${issues(n)}`,
  only: {
    title: 'نمایش',
    all: 'همهٔ موضوعات',
    differences: 'فقط اختلاف‌ها',
    agreements: 'فقط اتفاق‌نظرها',
  },
  issues,
  outcomes: {
    difference: 'اختلاف',
    agreement: 'اتفاق‌نظر',
    incomparable: 'مقایسه‌ناپذیر',
  },
  empty: {
    all: 'هیچ‌یک از این طرف‌ها در این نما چیزی نگفته است.',
    differences: 'این طرف‌ها در هیچ موضوعی از این نما اختلاف ندارند.',
    agreements: 'این طرف‌ها در هیچ موضوعی از این نما اتفاق‌نظر ندارند.',
  },
  of: (party, issue) => `${party} دربارهٔ «${issue}»:`,
  said: (n) => `${parties(n)} در کنار هم`,
};
