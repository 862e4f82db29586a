/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Messages } from '../en/messages.ts';
import { counted, issues, positions, ties } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'تأييد',
  conditional: 'تأييد مشروط',
  neutral: 'حياد',
  opposes: 'رفض',
  both: 'نعم ولا معًا',
  unclear: 'غير واضح',
  none: 'صمت',
};

export const judgement: Messages['judgement'] = {
  words,

  blocs: {
    title: 'الكتل',
    explained:
      'الأطراف في العدد من المعسكرات الذي يعطي أقل المآخذ: التقارب بين معسكرين زائد التعارض داخل معسكر واحد.',
    draw: 'رسمها على الشبكة',
    alone: 'منفرد',
    proven: 'الأفضل بالبرهان: لا تقسيم آخر أقل مآخذ.',
    found: 'أفضل ما وُجد: مع كثرة الأطراف تعذر تجريب كل تقسيم.',
    fits: 'كل صلة في موضعها: لا مآخذ.',
    complaints: (n, sum) => `لا تتوافق مع التقسيم: ${ties(n)}؛ مجموع المآخذ ${sum}`,
    complaint: {
      conflict: (amount) => `تعارض ${amount} داخل كتلة`,
      alignment: (amount) => `تقارب ${amount} بين كتلتين`,
    },
    almost: (sum) => `يكاد يساويه، ومجموع مآخذه ${sum}`,
    legend: (names) => `كتلة: ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'مفترض',
    marked: 'مفترض، لم يُقل',
    of: (parties) => `مفترض، لم يُقل، لدى: ${parties}`,
    star: '* مفترض، لم يُقل',
    lede: 'مفترض، لم يُقل',
    suppose: (party, issue) => `افتراض موقف آخر: ${party}، ${issue}`,
    heading: 'ماذا لو',
    explained: 'افترض موقفًا آخر، فتتبعه الصلات والكتل والأرضية المشتركة في الحال.',
    open: 'ماذا لو …',
    asSaid: (position) => `كما قيل: ${position}`,
    what: (position) => `افترض: ${position}`,
    cell: (supposed, said) => `مفترض: ${supposed}؛ المقول: ${said}`,
    count: (n) =>
      counted(n, {
        zero: 'لا موقف مفترضًا',
        one: 'موقف مفترض واحد',
        two: 'موقفان مفترضان',
        few: '# مواقف مفترضة',
        many: '# موقفًا مفترضًا',
        other: '# موقف مفترض',
      }),
    undo: 'تراجع',
    undoOf: (party, issue) => `التراجع عما افتُرض: ${party}، ${issue}`,
    reset: 'إلغاء الافتراضات',
    key: 'Delete',
    notInView: 'خارج العرض، لا يغيّر شيئًا',
    shared: 'في هذا العرض افتراضات. وهي جزء من الرابط، ويُخبَر بها كل من يفتحه.',
  },

  since: {
    title: (day) => `منذ ${day}`,
    lede: (day) => `بالمقارنة مع ${day}`,
    said: (day) => `بالمقارنة مع ${day}`,
    label: 'المقارنة مع',
    off: 'إيقاف المقارنة',
    offShort: 'إيقاف',
    dayBefore: 'المقارنة مع اليوم السابق',
    moved: (n) =>
      counted(n, {
        zero: 'لم يتغير موقف أي طرف',
        one: 'تغير موقف واحد',
        two: 'تغير موقفان',
        few: 'تغيرت # مواقف',
        many: 'تغير # موقفًا',
        other: 'تغير # موقف',
      }),
    movedTitle: 'من غيّر موقفه',
    nobody: 'لم يتخذ أحد ممن كان له موقف موقفًا آخر.',
    spoke: (n) => `مواقف أولى منذ ذلك الحين: ${positions(n)}`,
    step: (from, to) => `${from} ← ${to}`,
    before: 'سابقًا',
    after: 'الآن',
    ghost: 'محيط منقّط: الصلة كما كانت',
  },

  changes: {
    title: 'ما الذي يختلف',
    nothing: 'لا شيء يختلف.',
    ties: (n) => `صلات مختلفة: ${ties(n)}`,
    turned: (n) => `صلات منقلبة: ${ties(n)}`,
    sum: { alignment: 'التقارب', conflict: 'التعارض' },
    fromTo: (what, from, to) => `${what} ${from} ← ${to}`,
    gained: (issue) => `«${issue}» صارت أرضية مشتركة`,
    lost: (issue) => `«${issue}» لم تعد أرضية مشتركة`,
    gainedMany: (n) => `صارت أرضية مشتركة: ${issues(n)}`,
    lostMany: (n) => `لم تعد أرضية مشتركة: ${issues(n)}`,
    blocs: (from, to) => `الكتل: \u2068${from}\u2069 ← \u2068${to}\u2069`,
    newTie: 'صلة جديدة',
    noTie: 'لم تعد هناك صلة',
    turnedRemark: 'انقلبت',
  },
};
