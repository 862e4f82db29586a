/** Opening data of one's own, and what this machine keeps. */
import type { Messages } from '../en/messages.ts';
import { counted, figure, issues, parties, statements } from './forms.ts';
import { mend } from './mend.ts';

export const open: Messages['open'] = {
  mend,
  button: 'فتح بيانات …',
  title: 'افتح بياناتك',
  local: 'كل شيء يبقى على هذا الجهاز: الصفحة نفسها تقرأ الملف، ولا يُرفع شيء.',
  drop: 'أفلت الملفات هنا، أو في أي مكان من الصفحة',
  dropNow: 'أفلت للفتح',
  choose: 'اختيار ملفات …',
  chooseFolder: 'اختيار مجلد …',
  paste: 'لصق جدول',
  pasteLabel: 'جدول بعناوين، أو ملف Parley',
  pasteOpen: 'فتح ما لُصق',
  pasted: 'pasted.csv',
  formats: 'ما يمكن فتحه',
  formatList: [
    'ملف Parley ‏(JSON).',
    'جدول في كل صف منه تصريح واحد: CSV أو TSV أو CSV بفاصلة منقوطة أو XLSX.',
    'قاعدة بيانات Discourse Network Analyzer ‏(.dna) أو قائمة أحداثها.',
    'تصدير من Polis: ملفاته معًا، أو أرشيفها.',
    'مصفوفة عريضة من الأطراف والقضايا، أو قائمة صلات بإشارات، أو سجلات تصويت بالأسماء.',
  ],
  templates: 'ابدأ بملف فارغ',
  sheet: 'جدول فارغ (CSV)',
  parley: 'ملف Parley فارغ (JSON)',
  explanation: 'كيف يُملأ الجدول',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `كيف يُملأ الجدول
================

كل صف تصريح واحد: في تاريخ ما يتخذ طرف موقفًا من قضية، أو تجاه طرف آخر.

مطلوب في كل صف
  party     من يتكلم. وتُفصل الأطراف المشتركة في بيان واحد بفاصلة منقوطة.
  position  إحدى الكلمات: supports (تأييد)، conditional (تأييد مشروط)، neutral (حياد)،
            opposes (رفض)، unclear (غير واضح)؛ أو عدد من -1 إلى 1.
  issue     جملة واحدة يمكن تأييدها أو رفضها. اكتبها بالصيغة نفسها كل مرة.
  towards   بدلًا من issue: الطرف الذي يُتخذ الموقف تجاهه. واحد من الاثنين لا أكثر.

يُستحسن
  date      2017-01-23 أو 2017-01 أو 2017، أو يوم بساعته.
  kind      direct لكلام ينشره المصدر كما قيل، وreported لكلام يرويه،
            وcoded لموقف بلا كلمات.
  text      الكلام. والاقتباسات المباشرة كما طُبعت تمامًا.
  speaker, role, event, language, intensity (من 1 إلى 4), red_line (القيمة yes حيث يقول الكلام إنه غير قابل للتفاوض), topic,
  source_title, source_outlet, source_url, source_date, confidence (high أو medium أو low), note.

ما يهم
  الصمت ليس حيادًا: حيث لم يقل الطرف شيئًا لا تكتب صفًّا.
  «نعم» المشروطة ليست «نعم»: اكتب conditional.
  حيث تتعارض المصادر أبقِ الصفين.
  احفظ الملف بصيغة CSV (UTF-8) أو XLSX، وأفلته على Parley.
`,
  working: { reading: 'جارٍ القراءة …', placing: 'يُبحث لكل علامة عن مكان …' },
  cancel: 'إلغاء',
  cancelled: 'أُلغي. وما كان مفتوحًا ما زال مفتوحًا.',
  tooLarge: (name, size, most) => `\u2068${name}\u2069: الموجود ${size}، والمتوقع للملف ${most} على الأكثر.`,
  unreadable: (name, why) => `تعذرت قراءة \u2068${name}\u2069: ${why}`,
  problems: (n) =>
    counted(n, {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة: لم يُفتح شيء، ولم يضع شيء مما لديك',
      two: 'مشكلتان: لم يُفتح شيء، ولم يضع شيء مما لديك',
      few: '# مشكلات: لم يُفتح شيء، ولم يضع شيء مما لديك',
      many: '# مشكلة: لم يُفتح شيء، ولم يضع شيء مما لديك',
      other: '# مشكلة: لم يُفتح شيء، ولم يضع شيء مما لديك',
    }),
  problem: (path, found, expected) =>
    `\u2068${path}\u2069: الموجود \u2068${found}\u2069، والمتوقع \u2068${expected}\u2069`,
  more: (n) => `و${figure(n)} غيرها`,
  opened: (title, ofStatements, ofParties, onIssues) =>
    `«${title}»: ${statements(ofStatements)}؛ الأطراف: ${parties(ofParties)}؛ القضايا: ${issues(onIssues)}`,
  notes: 'ما ينبغي أن تعرفه',
  note: (path, message) => `\u2068${path}\u2069: \u2068${message}\u2069`,
  show: 'إظهاره',
  notKept: (why) => `الملف مفتوح، لكن هذا المتصفح لم يحتفظ به، فسيزول بإغلاق الصفحة: ${why}`,
  kept: 'المحفوظ على هذا الجهاز',
  keptNone: 'لا شيء محفوظًا بعد. ما تفتحه يبقى هنا حتى تزيله.',
  keptRefused: (why) => `لا يحتفظ هذا المتصفح بشيء لهذه الصفحة: ${why}`,
  keptEntry: (size, day) => `${size}، فُتح ${day}`,
  openKept: (title) => `فتح ${title}`,
  remove: 'إزالة',
  removeOf: (title) => `إزالة ${title}`,
  clear: 'إزالة الكل',
  chooser: 'مجموعة البيانات',
  chooserOther: 'غير محفوظة',
  size: (bytes) =>
    bytes < 1000
      ? `${figure(bytes)} بايت`
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))} كيلوبايت`
        : `${figure(Math.round(bytes / 1e5) / 10)} ميغابايت`,
};
