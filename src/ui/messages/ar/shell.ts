/** The frame round the views: header, filters, share, failures. */
import type { Messages } from '../en/messages.ts';
import { counted, figure, issues, statements, ties } from './forms.ts';

/** أطراف in the genitive, as "قول" and "كلام" before it ask for. */
const ofParties = (n: number): string =>
  counted(n, {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفين',
    few: '# أطراف',
    many: '# طرفًا',
    other: '# طرف',
  });

export const shell: Messages['shell'] = {
  product: 'Parley',
  filters: 'المرشحات',
  dossier: 'الملف',
  views: 'طرق العرض',
  viewNames: { graph: 'شبكة', matrix: 'مصفوفة', 'common-ground': 'أرضية مشتركة', timeline: 'خط زمني' },
  skip: 'الانتقال إلى الشبكة',

  language: 'اللغة',
  languageMissing: (name) => `تعذر تحميل اللغة: ${name}.`,
  theme: 'الألوان',
  themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
  method: 'كيف صُنع هذا',
  close: 'إغلاق',
  showMore: (next, left) =>
    next === left ? `إظهار الباقي (${figure(left)})` : `إظهار ${figure(next)} أخرى من ${figure(left)}`,
  andMore: (n) => `و${figure(n)} غيرها`,
  sheetMore: 'اقرأ المزيد',
  sheetLess: 'إظهار الصورة',
  hints: {
    title: 'خطوات أولى',
    list: [
      'انقر طرفًا لتقرأ كلامه.',
      'انقر خطًّا بين طرفين لتقرأ كلام الجانبين وجهًا لوجه، مع الحساب وراءه.',
      'زر «مشاركة العرض» ينسخ رابطًا يفتح ما تراه تمامًا.',
    ],
    dismiss: 'فهمت',
  },

  share: 'مشاركة العرض',
  shareTitle: 'مشاركة هذا العرض',
  shareLink: 'رابط هذا العرض',
  shareCopied: 'نُسخ الرابط.',
  shareRefused: 'لم يسمح المتصفح بالنسخ. حدّد الرابط وانسخه.',
  shareExplained: 'في الرابط كل ما اخترته وإصدار البيانات. ويعمل لكل من يستطيع فتح هذه الصفحة.',
  shareAgain: 'نسخ الرابط',

  show: 'إظهار',
  alignment: 'تقارب',
  conflict: 'تعارض',
  pillsTitle: 'القضايا على الشبكة',
  pills: {
    shown: 'الرئيسية',
    all: 'كل المعروض',
    off: 'لا شيء',
  },
  parties: 'الأطراف',
  partiesFirst: 'المعروضة أولًا',
  all: 'الكل',
  none: 'لا شيء',
  statementsOf: statements,
  issuesOf: issues,
  issues: 'القضايا في العرض',
  issuesOfTopic: (n, topic) => `${topic}: ${issues(n)}`,
  evidence: 'الأدلة',
  evidenceKinds: { direct: 'اقتباسات مباشرة', reported: 'كلام منقول', coded: 'مرمّز بلا كلمات' },
  joint: 'البيانات المشتركة',
  confidence: 'الثقة',
  confidences: { high: 'عالية', medium: 'متوسطة', low: 'منخفضة' },
  numbers: 'كيف تُحسب الأرقام',
  count: { contested: 'القضايا الخلافية فقط', all: 'كل القضايا' },
  countHint: {
    contested: 'القضايا التي لها مؤيد ورافض فقط. فالصياغات التي لا ينازع فيها أحد لا تصنع أصدقاء.',
    all: 'كل قضية، ومعها الصياغات غير الخلافية. وقد تبدو أطراف متحاربة متقاربة.',
  },
  ruleTitle: 'التصريحات المحتسبة',
  rules: {
    latest: 'آخر تصريح لكل طرف',
    any: '«نعم» و«لا» واحدة لكل طرف',
    every: 'كل تصريح',
  },
  normTitle: 'مقسومًا على',
  norms: {
    none: 'لا شيء',
    share: 'مجموع الصلة نفسها (الحصة)',
    activity: 'متوسط النشاط',
    jaccard: 'اتحاد المواقف (جاكار)',
    cosine: 'طول المواقف (جيب التمام)',
  },
  minTitle: 'إخفاء الأقواس دون',
  reset: 'إعادة الضبط',

  inWords: (view) =>
    `في العرض ${figure(view.parties)} من ${ofParties(view.ofParties)}، ${ties(view.ties)}؛ ` +
    `التصريحات: ${figure(view.statements)} من ${figure(view.ofStatements)}؛ ` +
    (view.count === 'contested' ? 'القضايا الخلافية تصنع الصلات' : 'كل القضايا تصنع الصلات') +
    `؛ القضايا المرسومة: ${figure(view.drawn)} من ${figure(view.ofIssues)}.`,
  limits: {
    period: (from, to) =>
      from === undefined ? `حتى ${to ?? ''}` : to === undefined ? `من ${from}` : `من ${from} إلى ${to}`,
    issues: (n, all) => `القضايا: ${figure(n)} من ${figure(all)}`,
    topics: (n, all) => `الموضوعات: ${figure(n)} من ${figure(all)}`,
    evidence: (words) => `الأدلة: ${words}`,
    noEvidence: 'لم تُختر أدلة',
    evidenceKinds: { direct: 'اقتباسات مباشرة', reported: 'كلام منقول', coded: 'مواقف مرمّزة' },
    confidence: (words) => `الثقة: ${words}`,
    noConfidence: 'لم تُختر درجة ثقة',
    confidences: { high: 'عالية', medium: 'متوسطة', low: 'منخفضة' },
    joint: 'دون البيانات المشتركة',
    rule: {
      latest: 'تُحتسب أحدث التصريحات',
      any: 'تُحتسب «نعم» واحدة و«لا» واحدة لكل طرف',
      every: 'يُحتسب كل تصريح',
    },
    norm: {
      none: 'بلا قسمة',
      share: 'حصصًا من كل صلة',
      activity: 'مقسومًا على متوسط النشاط',
      jaccard: 'تشابه جاكار',
      cosine: 'تشابه جيب التمام',
    },
    min: (n) => `الأقواس من ${figure(n)} فأكثر`,
  },

  ledeNoStatement: 'لا تصريح في العرض: استبعدتها المرشحات أو الأيام كلها.',
  ledeNothing: 'لا يمكن مقارنة أي طرفين في العرض: لا يلتقي شيء مما قالاه في قضية محتسبة.',
  ledeNoParty: 'لا طرف معروضًا. اختر أطرافًا تحت «الأطراف»، أو أعد ضبط العرض.',
  ledeConflict: 'أشد تعارض',
  ledeAlignment: 'أقوى تقارب',
  lede: (parties, from, to) => `من يوافق من، ومن لا يوافق: كلام ${ofParties(parties)}، ${from} – ${to}`,
  ledeUndated: (parties) => `من يوافق من، ومن لا يوافق: كلام ${ofParties(parties)}`,

  alertTitle: 'لم يُفهم كل ما في هذا العنوان',
  alertDismiss: 'المتابعة بدونه',

  update: {
    said: {
      waiting: 'هنا إصدار جديد من Parley. وتبقى هذه الصفحة كما هي حتى تحمّله.',
      elsewhere: 'انتقلت نافذة أخرى إلى إصدار جديد من Parley. وهذه ما زالت تعرض القديم.',
    },
    use: 'تحميل الإصدار الجديد',
    later: 'لاحقًا',
    atRisk:
      'مجموعة البيانات المفتوحة هنا غير محفوظة على هذا الجهاز وستضيع. زر «مشاركة العرض» يحفظها ملف Parley.',
    anyway: 'التحميل بدونها',
  },

  opening: 'تُفتح مجموعة البيانات …',
  coming: 'لحظة …',
  failureTitle: 'لا مجموعة بيانات معروضة',
  failures: {
    unknownDataset: (id) =>
      `يطلب هذا العنوان مجموعة البيانات «${id}»، وليست هنا. إن كان لديك ملفها فافتحه: يتبعه عرض هذا العنوان.`,
    damagedLink: 'يحمل هذا الرابط مجموعة بيانات خاصة به، وتتعذر قراءتها.',
    unreachable: (what) => `تعذر تحميل مجموعة البيانات: ${what}`,
    unreadable: (n) => `لم تُفتح مجموعة البيانات. عدد مشكلاتها: ${figure(n)}.`,
    problem: (path, found, expected) =>
      `\u2068${path}\u2069: الموجود \u2068${found}\u2069، والمتوقع \u2068${expected}\u2069`,
    more: (n) => `و${figure(n)} غيرها`,
    home: 'فتح مجموعة البيانات المرفقة',
  },
};
