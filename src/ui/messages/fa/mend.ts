/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import type { MergeKind } from '../../../model/problem.ts';
import type { Messages } from '../en/messages.ts';
import { figure, rows } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'موافقت',
  conditional: 'موافقت مشروط',
  neutral: 'بی‌طرفی',
  opposes: 'مخالفت',
  unclear: 'مبهم',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'طرف',
  issue: 'موضوع',
  topic: 'محور',
  event: 'رویداد',
  speaker: 'گوینده',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'روز/ماه/سال',
  'month-first': 'ماه/روز/سال',
};

export const mend: Messages['open']['mend'] = {
  title: 'چه می‌توان کرد',
  counts: (good, all) =>
    good === all
      ? all === 1
        ? 'تنها سطر خواندنی است.'
        : `هر ${rows(all)} خواندنی است.`
      : good === 0
        ? `از ${rows(all)} هنوز هیچ‌یک خواندنی نیست.`
        : `${figure(good)} سطر از ${figure(all)} خواندنی است.`,
  noProblems: 'دیگر اشکالی ندارد.',
  readGroups: (n) => `نمایش ${figure(n)} گروه به جای شرکت‌کنندگان`,
  readType: (label) => `خواندن اظهارنظرهای نوع «${label}»`,
  download: 'دریافت اشکال‌ها در یک جدول',
  openGood: (n) => `باز کردن ${rows(n)} سالم`,
  openWith: 'باز کردن به این صورت',
  failed: (why) => `اشکال‌ها را نمی‌شد دقیق‌تر بررسی کرد: ${why}`,
  form: 'منظور را مشخص کنید',
  standing: 'نخستین سطرها چنان‌که هستند',
  headings: 'هر سرستون نشانهٔ چیست',
  columns: {
    party: 'طرف',
    issue: 'موضوع',
    towards: 'در قبال یک طرف',
    position: 'موضع',
    date: 'تاریخ',
    text: 'گفته',
  },
  needed: {
    party: 'لازم',
    issue: 'این یا بعدی لازم است',
    towards: 'این یا قبلی لازم است',
    position: 'لازم',
    date: undefined,
    text: undefined,
  },
  noHeading: 'هیچ‌کدام',
  words: 'این واژه‌ها نشانهٔ کدام موضع‌اند',
  word: (word, n) => `«\u2068${word}\u2069» (${figure(n)} خانه)`,
  noPosition: 'انتخاب کنید',
  moreWords: (n) => `و ${figure(n)} مورد دیگر که فقط در خود فایل اصلاح‌شدنی است`,
  positions,
  dates: 'تاریخ‌ها چگونه نوشته شده‌اند',
  date: (date) => `\u2068${date}\u2069 یعنی`,
  noDateOrder: 'انتخاب کنید',
  dateOrders,
  preview: 'نخستین سطرها چنان‌که خوانده خواهند شد',
  row: 'سطر',
  towards: (party) => `در قبال ${party}`,
  unread: 'هنوز خوانده نشده',
  nothing: '–',
  merges: 'آیا این‌ها یکی هستند؟',
  mergesHint:
    'این نام‌ها فقط در بزرگی و کوچکی حروف، فاصله‌ها یا نشانه‌های سجاوندی فرق دارند. جدا می‌مانند مگر آنکه شما جز این بگویید.',
  kinds,
  keep: 'نامی که می‌ماند',
  same: (name) => `«\u2068${name}\u2069» همان است`,
  merge: (n) => (n === 0 ? 'ادغام' : `ادغام ${figure(n)} نام`),
  leftOut: (n) => `بدون ${rows(n)} باز شد`,
  leftOutHint: 'این سطرها اشکال داشتند و کنار گذاشته شدند. هیچ‌چیز در این صفحه آن‌ها را به حساب نمی‌آورد.',
};
