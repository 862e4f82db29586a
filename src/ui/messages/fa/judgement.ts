/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Messages } from '../en/messages.ts';
import { issues, positions, ties } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'موافقت',
  conditional: 'موافقت مشروط',
  neutral: 'بی‌طرفی',
  opposes: 'مخالفت',
  both: 'هم آری، هم نه',
  unclear: 'مبهم',
  none: 'سکوت',
};

export const judgement: Messages['judgement'] = {
  words,

  blocs: {
    title: 'بلوک‌ها',
    explained:
      'طرف‌ها در آن شمار اردوگاه که کمترین ناسازگاری را دارد: همسویی میان اردوگاه‌ها به‌علاوهٔ تعارض درون یک اردوگاه.',
    draw: 'نمایش روی شبکه',
    alone: 'تنها',
    proven: 'بهترین بودنش اثبات شده: هیچ تقسیم دیگری ناسازگاری کمتری ندارد.',
    found: 'بهترینِ یافته‌شده: با این شمار طرف‌ها، آزمودن همهٔ تقسیم‌ها ممکن نبود.',
    fits: 'همهٔ پیوندها سازگارند: بدون ناسازگاری.',
    complaints: (n, sum) => `${ties(n)} سازگار نیست: جمع ناسازگاری ${sum}`,
    complaint: {
      conflict: (amount) => `تعارض ${amount} درون یک بلوک`,
      alignment: (amount) => `همسویی ${amount} میان دو بلوک`,
    },
    almost: (sum) => `تقریباً به همان خوبی، با ناسازگاری ${sum}`,
    legend: (names) => `بلوک: ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'فرضی',
    marked: 'فرضی، گفته‌نشده',
    of: (parties) => `فرضی، گفته‌نشده، برای: ${parties}`,
    star: '* فرضی، گفته‌نشده',
    lede: 'فرضی، گفته‌نشده',
    suppose: (party, issue) => `فرض موضعی دیگر: ${party}، ${issue}`,
    heading: 'اگر چنین بود',
    explained: 'موضع دیگری فرض کنید؛ پیوندها، بلوک‌ها و زمینهٔ مشترک در دم از آن پیروی می‌کنند.',
    open: 'اگر …',
    asSaid: (position) => `چنان‌که گفته شده: ${position}`,
    what: (position) => `فرض: ${position}`,
    cell: (supposed, said) => `فرضی: ${supposed}؛ گفته‌شده: ${said}`,
    count: (n) => `${positions(n)} فرضی`,
    undo: 'پس گرفتن',
    undoOf: (party, issue) => `پس گرفتن فرض: ${party}، ${issue}`,
    reset: 'حذف همهٔ فرض‌ها',
    key: 'Delete',
    notInView: 'در این نما نیست، چیزی را تغییر نمی‌دهد',
    shared: 'در این نما فرض‌هایی هست. این‌ها بخشی از لینک‌اند، و به هر که آن را باز کند گفته می‌شود.',
  },

  since: {
    title: (day) => `از ${day} تاکنون`,
    lede: (day) => `در مقایسه با ${day}`,
    said: (day) => `در مقایسه با ${day}`,
    label: 'مقایسه با',
    off: 'پایان مقایسه',
    offShort: 'پایان',
    dayBefore: 'مقایسه با روز پیش',
    moved: (n) => (n === 0 ? 'موضع هیچ طرفی تغییر نکرده' : `تغییر ${positions(n)}`),
    movedTitle: 'چه کسی تغییر موضع داد',
    nobody: 'هیچ‌یک از کسانی که موضعی گرفته بودند، موضع دیگری نگرفته است.',
    spoke: (n) => `${positions(n)} نخست از آن پس`,
    step: (from, to) => `${from} ← ${to}`,
    before: 'پیش‌تر',
    after: 'اکنون',
    ghost: 'مرز نقطه‌چین: پیوند چنان‌که بود',
  },

  changes: {
    title: 'چه فرقی می‌کند',
    nothing: 'هیچ فرقی نمی‌کند.',
    ties: (n) => `${ties(n)} فرق می‌کند`,
    turned: (n) => `${ties(n)} برمی‌گردد`,
    sum: { alignment: 'همسویی', conflict: 'تعارض' },
    fromTo: (what, from, to) => `${what} ${from} ← ${to}`,
    gained: (issue) => `«${issue}» اکنون زمینهٔ مشترک است`,
    lost: (issue) => `«${issue}» دیگر زمینهٔ مشترک نیست`,
    gainedMany: (n) => `${issues(n)} اکنون زمینهٔ مشترک است`,
    lostMany: (n) => `${issues(n)} دیگر زمینهٔ مشترک نیست`,
    blocs: (from, to) => `بلوک‌ها: \u2068${from}\u2069 ← \u2068${to}\u2069`,
    newTie: 'پیوند تازه',
    noTie: 'دیگر پیوندی نیست',
    turnedRemark: 'برگشته',
  },
};
