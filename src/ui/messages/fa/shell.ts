/** The frame round the views: header, filters, share, failures. */
import type { Messages } from '../en/messages.ts';
import { figure, issues, parties, statements, ties } from './forms.ts';

export const shell: Messages['shell'] = {
  product: 'Parley',
  filters: 'فیلترها',
  dossier: 'پرونده',
  views: 'نماها',
  viewNames: { graph: 'شبکه', matrix: 'ماتریس', 'common-ground': 'زمینهٔ مشترک', timeline: 'خط زمان' },
  skip: 'رفتن به شبکه',

  language: 'زبان',
  languageMissing: (name) => `بارگذاری نشد: ${name}.`,
  theme: 'رنگ‌ها',
  themes: { system: 'سیستم', light: 'روشن', dark: 'تیره' },
  method: 'روش کار',
  close: 'بستن',
  showMore: (next, left) =>
    next === left ? `نمایش ${figure(left)} مورد دیگر` : `نمایش ${figure(next)} مورد دیگر از ${figure(left)}`,
  andMore: (n) => `و ${figure(n)} مورد دیگر`,
  sheetMore: 'بیشتر بخوانید',
  sheetLess: 'نمایش تصویر',
  hints: {
    title: 'نخستین گام‌ها',
    list: [
      'روی طرفی کلیک کنید تا گفته‌هایش را بخوانید.',
      'روی خط میان دو طرف کلیک کنید تا گفته‌های دو سو را رودررو، با محاسبهٔ پشت آن، بخوانید.',
      '«اشتراک‌گذاری» لینکی کپی می‌کند که درست همین را که می‌بینید باز می‌کند.',
    ],
    dismiss: 'متوجه شدم',
  },

  share: 'اشتراک‌گذاری',
  shareTitle: 'اشتراک‌گذاری این نما',
  shareLink: 'لینک این نما',
  shareCopied: 'لینک کپی شد.',
  shareRefused: 'مرورگر اجازهٔ کپی نداد. لینک را انتخاب و کپی کنید.',
  shareExplained:
    'این لینک همهٔ انتخاب‌های شما و نسخهٔ داده‌ها را در بر دارد. برای هر کس که بتواند این صفحه را باز کند کار می‌کند.',
  shareAgain: 'کپی لینک',

  show: 'نمایش',
  alignment: 'همسویی',
  conflict: 'تعارض',
  pillsTitle: 'موضوعات روی شبکه',
  pills: {
    shown: 'اصلی‌ها',
    all: 'همهٔ این نما',
    off: 'هیچ‌کدام',
  },
  parties: 'طرف‌ها',
  partiesFirst: 'نمایش آغازین',
  all: 'همه',
  none: 'هیچ‌کدام',
  statementsOf: statements,
  issuesOf: issues,
  issues: 'موضوعات این نما',
  issuesOfTopic: (n, topic) => `${topic}: ${issues(n)}`,
  evidence: 'شواهد',
  evidenceKinds: { direct: 'نقل‌قول مستقیم', reported: 'نقل غیرمستقیم', coded: 'کدگذاری‌شده، بدون گفته' },
  joint: 'بیانیه‌های مشترک',
  confidence: 'اطمینان',
  confidences: { high: 'زیاد', medium: 'متوسط', low: 'کم' },
  numbers: 'ارقام چگونه به دست می‌آیند',
  count: { contested: 'فقط موضوعات مورد اختلاف', all: 'همهٔ موضوعات' },
  countHint: {
    contested:
      'فقط موضوعاتی که کسی موافق و کسی مخالف آن است. عباراتی که کسی در آن اختلاف ندارد دوستی نمی‌آورد.',
    all: 'همهٔ موضوعات، با عبارات بدون اختلاف. طرف‌های در حال جنگ شاید همسو به نظر آیند.',
  },
  ruleTitle: 'اظهارنظرهایی که به حساب می‌آیند',
  rules: {
    latest: 'آخرین اظهارنظر هر طرف',
    any: 'یک آری، یک نه از هر طرف',
    every: 'همهٔ اظهارنظرها',
  },
  normTitle: 'تقسیم بر',
  norms: {
    none: 'هیچ',
    share: 'جمع خود پیوند (سهم)',
    activity: 'میانگین فعالیت',
    jaccard: 'اجتماع مواضع (ژاکار)',
    cosine: 'طول مواضع (کسینوسی)',
  },
  minTitle: 'پنهان کردن کمان‌های کمتر از',
  reset: 'بازنشانی',

  inWords: (view) =>
    `${figure(view.parties)} از ${parties(view.ofParties)}، ${ties(view.ties)}: ` +
    `${figure(view.statements)} از ${statements(view.ofStatements)} در این نما؛ ` +
    (view.count === 'contested'
      ? 'موضوعات مورد اختلاف پیوندها را می‌سازند'
      : 'همهٔ موضوعات پیوندها را می‌سازند') +
    `؛ ${figure(view.drawn)} از ${issues(view.ofIssues)} کشیده شده.`,
  limits: {
    period: (from, to) =>
      from === undefined ? `تا ${to ?? ''}` : to === undefined ? `از ${from}` : `از ${from} تا ${to}`,
    issues: (n, all) => `${figure(n)} از ${issues(all)}`,
    topics: (n, all) => `${figure(n)} از ${figure(all)} محور`,
    evidence: (words) => `شواهد: ${words}`,
    noEvidence: 'شاهدی انتخاب نشده',
    evidenceKinds: { direct: 'نقل‌قول مستقیم', reported: 'نقل غیرمستقیم', coded: 'مواضع کدگذاری‌شده' },
    confidence: (words) => `اطمینان: ${words}`,
    noConfidence: 'درجهٔ اطمینانی انتخاب نشده',
    confidences: { high: 'زیاد', medium: 'متوسط', low: 'کم' },
    joint: 'بدون بیانیه‌های مشترک',
    rule: {
      latest: 'آخرین اظهارنظرها به حساب می‌آیند',
      any: 'یک آری و یک نه از هر طرف به حساب می‌آید',
      every: 'همهٔ اظهارنظرها به حساب می‌آیند',
    },
    norm: {
      none: 'بدون تقسیم',
      share: 'به‌صورت سهم از هر پیوند',
      activity: 'تقسیم بر میانگین فعالیت',
      jaccard: 'شباهت ژاکار',
      cosine: 'شباهت کسینوسی',
    },
    min: (n) => `کمان‌ها از ${figure(n)} به بالا`,
  },

  ledeNoStatement: 'هیچ اظهارنظری در این نما نیست: فیلترها یا روزها همه را کنار گذاشته‌اند.',
  ledeNothing:
    'هیچ دو طرفی در این نما مقایسه‌پذیر نیستند: گفته‌هایشان در موضوعی که به حساب آید به هم نمی‌رسد.',
  ledeNoParty: 'هیچ طرفی نمایش داده نشده است. از «طرف‌ها» انتخاب کنید، یا نما را بازنشانی کنید.',
  ledeConflict: 'بیشترین تعارض',
  ledeAlignment: 'بیشترین همسویی',
  lede: (n, from, to) =>
    `چه کسی با چه کسی هم‌نظر است و با چه کسی نه: گفته‌های ${parties(n)}، ${from} – ${to}`,
  ledeUndated: (n) => `چه کسی با چه کسی هم‌نظر است و با چه کسی نه: گفته‌های ${parties(n)}`,

  alertTitle: 'همهٔ این نشانی فهمیده نشد',
  alertDismiss: 'ادامه بدون آن',

  update: {
    said: {
      waiting: 'نسخهٔ تازه‌ای از Parley رسیده است. تا آن را بارگذاری نکنید، این صفحه همین‌طور می‌ماند.',
      elsewhere: 'زبانهٔ دیگری به نسخهٔ تازه‌ای از Parley رفته است. این یکی هنوز نسخهٔ قدیم را نشان می‌دهد.',
    },
    use: 'بارگذاری نسخهٔ تازه',
    later: 'بعداً',
    atRisk:
      'مجموعه‌دادهٔ باز در اینجا روی این دستگاه نگه داشته نشده و از دست می‌رود. «اشتراک‌گذاری» آن را به‌صورت فایل Parley ذخیره می‌کند.',
    anyway: 'بارگذاری بدون آن',
  },

  opening: 'باز کردن مجموعه‌داده …',
  coming: 'یک لحظه …',
  failureTitle: 'مجموعه‌داده‌ای نمایش داده نشده است',
  failures: {
    unknownDataset: (id) =>
      `این نشانی مجموعه‌دادهٔ «${id}» را می‌خواهد که اینجا نیست. اگر فایلش را دارید، بازش کنید: نمای این نشانی در پی می‌آید.`,
    damagedLink: 'این لینک مجموعه‌داده‌ای از آنِ خود دارد که خواندنی نیست.',
    unreachable: (what) => `مجموعه‌داده بارگذاری نشد: ${what}`,
    unreadable: (n) => `مجموعه‌داده ${figure(n)} اشکال دارد و باز نشد.`,
    problem: (path, found, expected) =>
      `\u2068${path}\u2069: یافته \u2068${found}\u2069، انتظار \u2068${expected}\u2069`,
    more: (n) => `و ${figure(n)} مورد دیگر`,
    home: 'باز کردن مجموعه‌دادهٔ همراه',
  },
};
