/** Opening data of one's own, and what this machine keeps. */
import type { Messages } from '../en/messages.ts';
import { figure, issues, parties, statements } from './forms.ts';
import { mend } from './mend.ts';

export const open: Messages['open'] = {
  mend,
  button: 'باز کردن داده …',
  title: 'داده‌های خود را باز کنید',
  local: 'همه‌چیز روی همین دستگاه می‌ماند: خود صفحه فایل را می‌خواند و چیزی بارگذاری نمی‌شود.',
  drop: 'فایل‌ها را اینجا یا هر جای صفحه رها کنید',
  dropNow: 'برای باز کردن رها کنید',
  choose: 'انتخاب فایل …',
  chooseFolder: 'انتخاب پوشه …',
  paste: 'چسباندن جدول',
  pasteLabel: 'جدولی با سرستون‌ها، یا یک فایل Parley',
  pasteOpen: 'باز کردن آنچه چسبانده شد',
  pasted: 'pasted.csv',
  formats: 'چه چیزهایی باز می‌شود',
  formatList: [
    'فایل Parley ‏(JSON).',
    'جدولی با یک اظهارنظر در هر سطر: CSV، TSV، CSV با نقطه‌ویرگول، یا XLSX.',
    'پایگاه دادهٔ Discourse Network Analyzer ‏(.dna) یا فهرست رویدادهای آن.',
    'خروجی Polis: فایل‌هایش با هم، یا بایگانی آن‌ها.',
    'ماتریس پهن طرف‌ها و موضوعات، فهرست پیوندهای علامت‌دار، یا رأی‌گیری‌های به نام.',
  ],
  templates: 'با فایلی خالی آغاز کنید',
  sheet: 'جدول خالی (CSV)',
  parley: 'فایل خالی Parley ‏(JSON)',
  explanation: 'راهنمای پر کردن جدول',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `راهنمای پر کردن جدول
====================

هر سطر یک اظهارنظر است: در تاریخی، طرفی دربارهٔ یک موضوع، یا در قبال طرفی دیگر، موضعی می‌گیرد.

لازم در هر سطر
  party     چه کسی سخن می‌گوید. طرف‌های یک بیانیهٔ مشترک را با نقطه‌ویرگول لاتین جدا کنید.
  position  یکی از این واژه‌ها: supports (موافقت)، conditional (موافقت مشروط)، neutral (بی‌طرفی)،
            opposes (مخالفت)، unclear (مبهم)؛ یا عددی از -1 تا 1.
  issue     یک جمله که بتوان با آن موافق یا مخالف بود. هر بار به یک صورت بنویسید.
  towards   به جای issue: طرفی که موضع در قبال آن است. دقیقاً یکی از این دو.

خوب است باشد
  date      2017-01-23 یا 2017-01 یا 2017، یا روزی با ساعتش.
  kind      direct برای گفته‌ای که منبع عیناً آورده، reported برای گفته‌ای که بازگو می‌کند،
            coded برای موضعی بدون گفته.
  text      گفته. نقل‌قول‌های مستقیم دقیقاً چنان‌که چاپ شده‌اند.
  speaker, role, event, language, intensity (از 1 تا 4), red_line (مقدار yes آنجا که گفته آن را مذاکره‌ناپذیر می‌خواند), topic,
  source_title, source_outlet, source_url, source_date, confidence (high یا medium یا low), note.

آنچه مهم است
  سکوت بی‌طرفی نیست: آنجا که طرفی چیزی نگفته، سطری ننویسید.
  «آری مشروط» همان «آری» نیست: conditional بنویسید.
  آنجا که منابع با هم در تناقض‌اند، هر دو سطر را نگه دارید.
  به‌صورت CSV (UTF-8) یا XLSX ذخیره کنید و فایل را روی Parley رها کنید.
`,
  working: { reading: 'در حال خواندن …', placing: 'یافتن جایی برای هر نشانه …' },
  cancel: 'انصراف',
  cancelled: 'متوقف شد. آنچه پیش‌تر باز بود همچنان باز است.',
  tooLarge: (name, size, most) => `\u2068${name}\u2069: یافته ${size}، انتظار حداکثر ${most} برای یک فایل.`,
  unreadable: (name, why) => `\u2068${name}\u2069 خوانده نشد: ${why}`,
  problems: (n) => `${figure(n)} اشکال: چیزی باز نشد، و چیزی از آنچه داشتید از دست نرفته است`,
  problem: (path, found, expected) =>
    `\u2068${path}\u2069: یافته \u2068${found}\u2069، انتظار \u2068${expected}\u2069`,
  more: (n) => `و ${figure(n)} مورد دیگر`,
  opened: (title, ofStatements, ofParties, onIssues) =>
    `«${title}»: ${statements(ofStatements)} از ${parties(ofParties)} دربارهٔ ${issues(onIssues)}`,
  notes: 'آنچه باید بدانید',
  note: (path, message) => `\u2068${path}\u2069: \u2068${message}\u2069`,
  show: 'نمایش آن',
  notKept: (why) => `باز است، اما این مرورگر آن را نگه نداشت، پس با بستن صفحه از میان می‌رود: ${why}`,
  kept: 'نگه‌داشته‌شده روی این دستگاه',
  keptNone: 'هنوز چیزی نگه داشته نشده است. آنچه باز می‌کنید اینجا می‌ماند تا آن را حذف کنید.',
  keptRefused: (why) => `این مرورگر برای این صفحه چیزی نگه نمی‌دارد: ${why}`,
  keptEntry: (size, day) => `${size}، بازشده در ${day}`,
  openKept: (title) => `باز کردن ${title}`,
  remove: 'حذف',
  removeOf: (title) => `حذف ${title}`,
  clear: 'حذف همه',
  chooser: 'مجموعه‌داده',
  chooserOther: 'نگه‌داشته‌نشده',
  size: (bytes) =>
    bytes < 1000
      ? `${figure(bytes)} بایت`
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))} کیلوبایت`
        : `${figure(Math.round(bytes / 1e5) / 10)} مگابایت`,
};
