/** The dialog that writes files. */
import type { Messages } from '../en/messages.ts';
import { counted } from './forms.ts';

export const exporting: Messages['exporting'] = {
  button: 'تصدير',
  title: 'تصدير',
  local: 'تُصنع الملفات على هذا الجهاز؛ لا يُرسل شيء ولا يُجلب.',
  supposed: 'في هذا العرض افتراضات. وتقول ملفاته ذلك في أسمائها وفي داخلها.',
  as: (what, format) => `${what} بصيغة ${format}`,
  saved: (name) => `كُتب: \u2068${name}\u2069`,
  writing: (name) => `تجري كتابة \u2068${name}\u2069 … إغلاق هذه النافذة يوقفها.`,
  failed: (name, why) => `تعذرت كتابة \u2068${name}\u2069: ${why}`,
  tooLong: (name) =>
    `سيحوي \u2068${name}\u2069 كلاماً أكثر مما يسعه ملف. قلل الأطراف أو القضايا أو الأيام ليصغر؛ وفي جدول الصلات الأرقام نفسها.`,

  picture: {
    title: 'صورة',
    hint: 'هذا العرض كاملًا، بالألوان الفاتحة، وبخطوطه وكلماته وعنوانه وإصدار البيانات في داخله.',
    formats: { svg: 'SVG', png: 'PNG' },
    matrix:
      'رُتبت الصفوف والأعمدة لتظهر المعسكرات؛ والترتيب ليس مفاضلة. المظلَّل: لا كلام في العرض. ولكل زوج: التقارب فوق خط متصل، والتعارض فوق خط متقطع.',
    tooLarge: 'هذا العرض أكبر من أن يكون PNG بدقة عالية. ولا حد كهذا في SVG.',
    tooLargeAtAll: 'لا يتسع هذا المتصفح لهذا العرض بصيغة PNG. ولا حد كهذا في SVG.',
    smaller: 'PNG بدقة عادية',
    failed: (why) => `تعذر رسم الصورة: ${why}`,
  },

  numbers: 'الأرقام',
  which: 'أي الأرقام',
  scopes: { displayed: 'المعروض', all: 'الكل' },
  scopeHints: {
    displayed: 'ما يبقيه هذا العرض',
    all: 'مجموعة البيانات كلها بلا افتراضات، محسوبةً كما في هذا العرض',
  },
  tables: {
    ties: 'الصلات',
    issues: 'القضايا',
    stances: 'المواقف',
    blocs: 'الكتل',
    statements: 'التصريحات',
  },

  graphs: 'الشبكات',
  graphsHint: 'الأطراف والصلات والكلام وراءها، لبرامج Gephi أو igraph أو NetworkX.',
  graph: 'شبكة هذا العرض',

  citations: 'المراجع',
  view: 'هذا العرض',
  sources: (n) =>
    counted(n, {
      zero: 'لا مصادر في العرض',
      one: 'مصدر واحد في العرض',
      two: 'مصدران في العرض',
      few: '# مصادر في العرض',
      many: '# مصدرًا في العرض',
      other: '# مصدر في العرض',
    }),
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'نص',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
