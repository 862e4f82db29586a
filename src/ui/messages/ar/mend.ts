/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import type { MergeKind } from '../../../model/problem.ts';
import type { Messages } from '../en/messages.ts';
import { counted, figure, rows } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'تأييد',
  conditional: 'تأييد مشروط',
  neutral: 'حياد',
  opposes: 'رفض',
  unclear: 'غير واضح',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'طرف',
  issue: 'قضية',
  topic: 'موضوع',
  event: 'حدث',
  speaker: 'متحدث',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'يوم/شهر/سنة',
  'month-first': 'شهر/يوم/سنة',
};

export const mend: Messages['open']['mend'] = {
  title: 'ما الذي يمكن فعله',
  counts: (good, all) =>
    good === all
      ? `كل الصفوف مقروءة: ${rows(all)}.`
      : good === 0
        ? `لا يُقرأ منها شيء بعد: ${rows(all)}.`
        : `المقروء من الصفوف ${figure(good)} من ${figure(all)}.`,
  noProblems: 'لم يعد فيه خطأ.',
  readGroups: (n) => `إظهار المجموعات (${figure(n)}) بدل المشاركين`,
  readType: (label) => `قراءة تصريحات النوع «${label}»`,
  download: 'تنزيل الأخطاء في جدول',
  openGood: (n) => `فتح الصفوف السليمة (${figure(n)})`,
  openWith: 'الفتح على هذا النحو',
  failed: (why) => `تعذر فحص الأخطاء عن قرب: ${why}`,
  form: 'قل ما المقصود',
  standing: 'الصفوف الأولى كما هي',
  headings: 'أي عنوان يدل على ماذا',
  columns: {
    party: 'الطرف',
    issue: 'القضية',
    towards: 'تجاه طرف',
    position: 'الموقف',
    date: 'التاريخ',
    text: 'الكلام',
  },
  needed: {
    party: 'مطلوب',
    issue: 'هذا أو التالي مطلوب',
    towards: 'هذا أو السابق مطلوب',
    position: 'مطلوب',
    date: undefined,
    text: undefined,
  },
  noHeading: 'لا شيء',
  words: 'ما الموقف الذي تدل عليه هذه الكلمات',
  word: (word, n) =>
    `«\u2068${word}\u2069» (${counted(n, { zero: 'لا خلايا', one: 'خلية واحدة', two: 'خليتان', few: '# خلايا', many: '# خلية', other: '# خلية' })})`,
  noPosition: 'اختر',
  moreWords: (n) => `و${figure(n)} غيرها لا تُصلح إلا في الملف نفسه`,
  positions,
  dates: 'كيف كُتبت التواريخ',
  date: (date) => `\u2068${date}\u2069 يعني`,
  noDateOrder: 'اختر',
  dateOrders,
  preview: 'الصفوف الأولى كما ستُقرأ',
  row: 'الصف',
  towards: (party) => `تجاه ${party}`,
  unread: 'لم يُقرأ بعد',
  nothing: '–',
  merges: 'هل هذه شيء واحد؟',
  mergesHint:
    'لا تختلف هذه الأسماء إلا في حالة الأحرف أو الفراغات أو علامات الترقيم. وتبقى منفصلة ما لم تقل غير ذلك.',
  kinds,
  keep: 'الاسم الباقي',
  same: (name) => `«\u2068${name}\u2069» هو نفسه`,
  merge: (n) =>
    n === 0
      ? 'دمج'
      : counted(n, {
          zero: 'دمج',
          one: 'دمج اسم واحد',
          two: 'دمج اسمين',
          few: 'دمج # أسماء',
          many: 'دمج # اسمًا',
          other: 'دمج # اسم',
        }),
  leftOut: (n) => `فُتح دون بعض الصفوف: ${rows(n)}`,
  leftOutHint: 'كانت في هذه الصفوف أخطاء فاستُبعدت. ولا يحتسبها شيء في هذه الصفحة.',
};
