/** The brief: a view as a document to print. */
import type { Messages } from '../en/messages.ts';
import { and, figure, issues, parties, quotes, sources, statements, ties } from './forms.ts';

const sections: Messages['brief']['sections'] = {
  findings: 'یافته‌های اصلی',
  picture: 'تصویر',
  ties: 'پیوندها',
  matrix: 'چه کسی کجا ایستاده است',
  ground: 'زمینهٔ مشترک',
  redLines: 'خطوط قرمز',
  made: 'روش کار',
};

export const brief: Messages['brief'] = {
  title: 'گزارش کوتاه',
  open: 'گزارش کوتاه …',
  hint: 'این نما به‌صورت سندی برای چاپ یا ذخیره به‌صورت PDF: به گفتار و تصویر و جدول، و هر نقل‌قول با منبعش.',
  preview: 'گزارش، چنان‌که چاپ می‌شود',
  back: 'بازگشت به نما',
  print: 'چاپ یا ذخیره به‌صورت PDF',
  paper: 'کاغذ',
  papers: { a4: 'A4', letter: 'Letter' },
  contents: 'چه در آن بیاید',
  sections,

  view: 'این نما به گفتار',
  running: (title) => `${title} – گزارش کوتاه`,
  scope: (v) =>
    `در این نما ${v.parties}، ${v.issues} و ${v.statements} هست؛ از آن میان ${v.quotes}، از ${v.sources}.`,
  partiesOf: (n, all) => `${figure(n)} از ${parties(all)}`,
  issuesOf: (n, all) => `${figure(n)} از ${issues(all)}`,
  statementsOf: (n, all) => `${figure(n)} از ${statements(all)}`,
  quotes,
  sources,
  parties: (names) => `طرف‌ها به ترتیب مجموعه‌داده: ${and(names)}.`,
  dated: (days) => `تاریخ اظهارنظرهای این نما: ${days}.`,
  undated: 'اظهارنظرهای این نما تاریخ ندارند.',
  sums: 'همسویی و تعارض دو طرف، مجموع‌هایی روی موضوعات است.',
  chosen: (limits) => `آنچه جز حالت آغازین مجموعه‌داده برگزیده شده است: ${limits}.`,
  fair: 'سکوت بی‌طرفی نیست، و «آری»ِ مشروط «آری» نیست. فهرست‌ها به ترتیب مجموعه‌داده‌اند یا به ترتیب عددی که نام برده شده؛ ترتیب هرگز رتبه‌بندی طرف‌ها نیست.',
  silent: (names) => `در این نما و خاموش: ${and(names)}. این سکوت است، نه بی‌طرفی.`,
  address: 'نشانی این نما',
  version: 'نسخهٔ داده‌ها',
  hash: (id, hash) => `${id}, SHA-256 ${hash}`,
  printed: 'تاریخ این گزارش',
  madeWith: 'ساخته با',

  supposed: 'این گزارش چیزی را فرض می‌کند که گفته نشده است',
  supposedLine: (party, issue, supposed, said) => `${party}، «${issue}»: فرض: ${supposed}؛ گفته: ${said}.`,
  supposedEffect: 'آنچه فرض‌ها تغییر می‌دهند:',

  conflicts: 'شدیدترین تعارض‌ها',
  alignments: 'قوی‌ترین همسویی‌ها',
  shared: 'مشترک',
  divided: 'مورد اختلاف',
  blocked: 'مسدود با خط قرمز',
  noConflict: 'در هیچ پیوندی از این نما تعارضی نیست.',
  noAlignment: 'در هیچ پیوندی از این نما همسویی نیست.',
  noShared: 'موضوعی نیست که همهٔ طرف‌های دارای موضع در آن در یک سو باشند.',
  noDivided: 'موضوعی نیست که بی خط قرمز طرف‌ها را جدا کند.',
  noBlocked: 'هیچ خط قرمزی در این نما در سوی دیگرِ نزدیک‌ترین پاسخ به همه نیست.',
  alike: (n) => `با همان عددِ آخری: ${ties(n)} دیگر.`,
  moreBelow: (n) => `${issues(n)} دیگر زیر «${sections.ground}».`,

  pictureOrder:
    'خط‌های پیوسته همسویی‌اند و خط‌چین‌ها تعارض؛ هرچه پهن‌تر، بیشتر. جاها در تصویر رتبه‌بندی نیست.',
  pictureAlso: 'جدول‌های زیر هر آنچه را تصویر می‌گوید می‌گویند.',

  tiesOrder: 'به ترتیب مجموعه‌داده.',
  tiesGreatest: (shown, all) =>
    `${figure(shown)} از ${ties(all)}، با بزرگ‌ترین مجموع همسویی و تعارض، به ترتیب مجموعه‌داده.`,
  noTies: 'هیچ دو طرفی در این نما قابل مقایسه نیستند.',
  without: (n) =>
    `${figure(n)} جفت پیوندی ندارند: از آنچه هر دو گفته‌اند چیزی قابل مقایسه نیست. این پیوندی به اندازهٔ صفر نیست.`,
  columns: {
    pair: 'دو طرف',
    alignment: 'همسویی',
    conflict: 'تعارض',
    agreed: 'موافق',
    opposed: 'مخالف',
    mixed: 'هر دو',
    notes: 'شواهد',
  },

  matrixOrder: 'سطرها و ستون‌ها به ترتیب مجموعه‌داده‌اند. عددهای ریز یادداشت‌اند.',
  part: (n, all) => `بخش ${figure(n)} از ${figure(all)}`,
  leftParties: (n) => `${parties(n)} با مواضع کمتر در این نما جا نشد.`,
  leftIssues: (n) => `${issues(n)} که طرف‌های کمتری در آن موضع دارند جا نشد.`,
  silentIssues: (n, titles) => `در این نما دربارهٔ ${issues(n)} چیزی گفته نشده است: ${titles}.`,
  key: 'راهنمای نشانه‌ها',

  single: (titles) => `کمتر از دو طرف موضع دارند، پس چیزی مشترک نیست: ${titles}.`,
  noRedLines: 'هیچ موضعی در این نما به گفتهٔ خودش غیرقابل مذاکره خوانده نشده است.',
  redLinesOrder: 'بر پایهٔ طرف، به ترتیب مجموعه‌داده.',
  leftOut: (n) => `${figure(n)} مورد دیگر جا نشد.`,

  notes: 'شواهد: گفته‌ها و منبع‌هایشان',
  notesExplained:
    'شماره‌گذاری به ترتیبی است که گزارش بر آن‌ها تکیه می‌کند. فقط آنچه منبع به‌عنوان گفته چاپ کرده در گیومه است، و هیچ‌یک اینجا تغییر نکرده یا ترجمه نشده است.',
  noNotes: 'این گزارش بر هیچ اظهارنظری تکیه ندارد.',
  moreEvidence: (n) => `و بی یادداشت: ${statements(n)}`,
  notCounted: 'در این نما به حساب نمی‌آید',
  seeNotes: 'بنگرید به یادداشت',

  formulas:
    'همسویی و تعارض مجموع \u2068min(|v|, |w|)\u2069 روی مواضع دو طرف در یک موضوع است، با یک علامت یا با علامت‌های مخالف (همخوانی و تعارض در تحلیل شبکه‌های گفتمان، Leifeld؛ مواضع درجه‌بندی‌شده چنان‌که در MACTOR، Godet). زمینهٔ مشترک «آری» و «نه» را میان بلوک‌ها می‌سنجد (اجماع گروه‌آگاه به پیروی از Polis، Small و دیگران ۲۰۲۱). بلوک‌ها تقسیمی با کمترین ناسازگاری‌اند (توازن ساختاری به پیروی از Heider و Cartwright و Harary؛ Doreian و Mrvar).',
  moreOnPage: 'اینکه هر اظهارنظر چگونه کدگذاری شده، به‌تمامی در صفحهٔ همین نما آمده است.',
  coverageAll: 'در کل مجموعه‌داده، هرچه این نما کنار گذاشته باشد.',
};
