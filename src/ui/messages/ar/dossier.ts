/** The dossiers of party, tie, issue, statement and event. */
import type { Lack } from '../../../analysis/comparison.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, figure, issues, parties, quotes, sources, statements } from './forms.ts';

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party}: صمت`,
  neutral: (party) => `${party}: حياد فقط`,
  unclear: (party) => `${party}: كلام غير واضح فقط`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'مقسومًا على التقارب + التعارض (الحصة)',
  activity: 'مقسومًا على \u2068(n + n′) / 2\u2069، حيث \u2068n\u2069 عدد مواقف الطرف (النشاط)',
  jaccard:
    'مقسومًا على \u2068Σ x\u2069 حيث \u2068x′ = 0\u2069، زائد \u2068Σ x′\u2069 حيث \u2068x = 0\u2069، زائد \u2068Σ x·x′\u2069 (جاكار)',
  cosine: 'مقسومًا على \u2068√(Σ x² · Σ x′²)\u2069 (جيب التمام)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'آخر ما قاله كل طرف',
  any: '«نعم» واحدة و«لا» واحدة على الأكثر لكل طرف',
  every: 'كل التصريحات',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'لا تُحتسب إلا القضايا الخلافية.',
  all: 'تُحتسب كل القضايا.',
};

export const dossier: Messages['dossier'] = {
  ...dossierTerms,
  verdicts: {
    opposed: 'تعارض',
    mixed: 'مختلط',
    agreed: 'اتفاق',
    incomparable: 'تتعذر المقارنة',
  },

  undated: 'بلا تاريخ',
  noSource: 'لم يُذكر مصدر',
  untitled: 'العنوان غير ظاهر في النسخة المطّلع عليها',
  archived: 'نسخة مؤرشفة',
  translatedBy: (who) => `ترجمة: ${who}`,
  locator: (where) => `الموضع: ${where}`,
  redLine: 'خط أحمر',
  joint: (others) => `بيان مشترك مع ${commas(others)}`,
  jointly: 'بيان مشترك',
  replaced: 'سابق، لا يُحتسب',
  unclear: 'مذكور، لا يُحتسب',
  disputed: 'تخالفه مصادر:',
  disputedBy: (who, date, outlet) => commas(outlet === undefined ? [who, date] : [who, date, outlet]),
  open: 'فتح',
  towards: (party) => `تجاه ${party}`,

  copy: 'نسخ الاقتباس مع مصدره',
  copied: 'تم النسخ',
  copyRefused: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه:',
  citation: {
    quoted: (text) => `«${text}»`,
    coded: 'موقف مرمّز بلا كلمات',
    reportedBy: (source) => (source === '' ? 'منقول، ولم يُذكر مصدر' : `نقلًا عن ${source}`),
    from: (title, id) => `(${title}، مجموعة بيانات Parley، التصريح \u2068${id}\u2069)`,
  },

  notInView: (name) => `${name}: خارج هذا العرض.`,
  statementNotInView: 'تستبعد المرشحات هذا التصريح من العرض: لا يدخل في أي رقم على الشاشة.',
  show: 'إظهاره',
  outside: (n) => `خارج هذا العرض (استبعدته المرشحات أو الفترة): ${statements(n)}.`,

  party: {
    speakers: (n) => `المتحدثون (${figure(n)})`,
    roleAt: (role, event) => `${role} في ${event}`,
    ties: 'الصلات',
    greatestFirst: 'الأكبر أولاً.',
    alignment: 'تقارب',
    conflict: 'تعارض',
    tie: (name, alignment, conflict) => `${name}: تقارب ${alignment}، تعارض ${conflict}`,
    little: 'أدلة قليلة',
    noTie: {
      apart: 'لا صلة: لا قضية مشتركة في كلامهما',
      'no-value': 'لا صلة: حيث يتكلم كلاهما يكون أحدهما محايدًا أو غير واضح',
      undisputed: 'لا صلة: ما يتكلمان فيه لا ينازع فيه أحد',
      undivided: 'لا صلة: ليس للقسمة المختارة ما تقسم عليه',
    },
    asked: 'ما يُطلب من هذا الطرف',
    unanswered: 'لا تصريح في العرض',
    said: 'كلامه بحسب القضية',
    count: (n, direct) => `${statements(n)}، منها ${quotes(direct)}.`,
    nothing: 'لا تصريح لهذا الطرف في العرض.',
    latestOf: (latest, all) =>
      latest === 1 ? `الأحدث من ${figure(all)}` : `أحدث ${figure(latest)} من ${figure(all)}`,
    differ: 'لآخرين في العرض مواقف مختلفة',
    changed: 'تغيّر',
    contested: 'خلافية',
    undisputed: 'غير خلافية',
  },

  tie: {
    heading: (a, b) => `${a} و${b}`,
    none: {
      apart:
        'لا صلة بين هذين الطرفين في هذا العرض: ليست هناك قضية لكليهما تصريح فيها، ولا يتكلم أي منهما عن الآخر.',
      'no-value':
        'لا صلة بين هذين الطرفين في هذا العرض: في كل قضية يتكلم فيها كلاهما يكون أحدهما محايدًا فقط أو غير واضح.',
      undisputed:
        'لا صلة بين هذين الطرفين في هذا العرض: ما يتكلمان فيه لا ينازع فيه أحد، والقضايا الخلافية وحدها تصنع الصلات.',
      undivided: 'لا صلة بين هذين الطرفين في هذا العرض: القسمة المختارة للأرقام ستكون على صفر.',
    },
    compared: (agreed, opposed, mixed, compared) =>
      compared === 0
        ? 'لا قضية محتسبة تمكن فيها المقارنة: الأرقام آتية مما يقوله كل منهما عن الآخر.'
        : `القضايا المحتسبة التي يتكلم فيها كلاهما: ${issues(compared)}؛ اتفاق في ${figure(agreed)}، وتعارض في ${figure(opposed)}` +
          `${mixed > 0 ? `، والأمران معًا في ${figure(mixed)}` : ''}.`,
    incomparable: (n) => `تتعذر المقارنة في: ${issues(n)}.`,
    little: 'أدلة قليلة: القضايا المقارَنة أقل من ثلاث.',
    alignment: 'التقارب',
    conflict: 'التعارض',
    net: 'الصافي',
    sum: 'الحساب حدًّا حدًّا',
    method: (rule, count) =>
      `كل حد هو الأصغر من قيمتي الموقفين، \u2068min(|v|, |w|)\u2069، والمعتد به: ${rules[rule]}. ${counts[count]}`,
    issue: 'في',
    total: 'المجموع',
    divided: (norm, divisor) => `${divisors[norm]} = ${divisor}`,
    result: 'الناتج',
    attitude: (from, to) => `${from} تجاه ${to}`,
    contested: 'القضايا الخلافية',
    nobodyDisputes: (n, alone) =>
      alone ? `ما لا ينازع فيه أحد: ${issues(n)}` : `وما لا ينازع فيه أحد: ${issues(n)}`,
    uncounted: 'لا تصنع هذه صلة ما دامت القضايا الخلافية وحدها محتسبة.',
    cannot: (n) => `ما تتعذر فيه المقارنة، ولماذا: ${issues(n)}`,
    why: (party, lack) => lacks[lack](party),
    sameDocument: 'الوثيقة نفسها، وقّع كلاهما نصًّا واحدًا',
    attitudes: 'ما يقوله كل منهما عن الآخر',
    rest: (n) => `ما لا يُحتسب: ${statements(n)}`,
  },

  issue: {
    asked: 'مطلوب من:',
    nobodyAsked: 'غير مطلوب من أحد بالاسم.',
    contested: 'خلافية: في موضع ما من البيانات طرف يؤيدها وآخر يرفضها.',
    undisputed: 'غير خلافية: ليس في البيانات موضع يؤيدها فيه طرف ويرفضها آخر.',
    roll: 'مواقف الأطراف',
    group: (word, n) => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'لا تصريح في العرض. هذا صمت، وليس حيادًا.',
    redLines: 'خطوط حمراء',
    sides: {
      supports: 'كلام المؤيدين',
      conditional: 'كلام المؤيدين بشروط',
      both: 'كلام من يقول نعم ولا',
      neutral: 'كلام المحايدين',
      opposes: 'كلام الرافضين',
      unclear: 'كلام غير واضح',
    },
    noParty: 'لا طرف في العرض.',
  },

  statement: {
    heading: (party) => `تصريح: ${party}`,
    facts: 'كيف سُجّل',
    position: 'الموقف',
    value: (word, value) => `${word}، القيمة ${value}`,
    noValue: (word) => `${word}، بلا قيمة`,
    kind: 'الدليل',
    language: 'لغة الكلام',
    coder: 'المرمِّز',
    id: 'المعرّف',
    before: 'قبله: الطرف نفسه في المسألة نفسها',
    after: 'بعده: الطرف نفسه في المسألة نفسها',
    contradicts: 'تخالفه مصادر',
  },

  event: {
    statements: (n) => `في العرض: ${statements(n)}`,
    none: 'لا تصريح في العرض أُدلي به هنا.',
  },

  overview: {
    heading: 'اقرأ الكلام وراء كل علامة',
    invitation:
      'اختر طرفًا لقراءة اقتباساته، أو صلة لقراءة كلام الجانبين وجهًا لوجه مع الحساب الذي يعطي رقمها، أو قضية لترى من يؤيد ومن يرفض ومن يصمت.',
    summary: 'مجموعة البيانات هذه',
    counts: (n, direct, ofParties, onIssues, from) =>
      `${statements(n)} (منها ${quotes(direct)})؛ الأطراف: ${parties(ofParties)}؛ القضايا: ${issues(onIssues)}؛ المصادر: ${sources(from)}.`,
    events: 'الأحداث',
  },
};
