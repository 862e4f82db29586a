/** The brief: a view as a document to print. */
import type { Messages } from '../en/messages.ts';
import { and, counted, figure, issues, parties, quotes, sources, statements, ties } from './forms.ts';

const sections: Messages['brief']['sections'] = {
  findings: 'أهم النتائج',
  picture: 'الصورة',
  ties: 'الصلات',
  matrix: 'أين يقف كل طرف',
  ground: 'أرضية مشتركة',
  redLines: 'الخطوط الحمراء',
  made: 'كيف صُنع هذا',
};

export const brief: Messages['brief'] = {
  title: 'موجز',
  open: 'موجز …',
  hint: 'هذا العرض وثيقةً للطباعة أو للحفظ بصيغة PDF: ما يقوله بالكلمات والصورة والجداول، وكل اقتباس مع مصدره.',
  preview: 'الموجز كما يُطبع',
  back: 'العودة إلى العرض',
  print: 'طباعة أو حفظ بصيغة PDF',
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  contents: 'ما يدخل فيه',
  sections,

  view: 'هذا العرض بالكلمات',
  running: (title) => `${title} – موجز`,
  scope: (v) =>
    `في العرض ${v.parties}، و${v.issues}، و${v.statements}، منها ${v.quotes}، والمصدر: ${v.sources}.`,
  partiesOf: (n, all) => `${figure(n)} من أصل ${parties(all)}`,
  issuesOf: (n, all) => `${figure(n)} من أصل ${issues(all)}`,
  statementsOf: (n, all) => `${figure(n)} من أصل ${statements(all)}`,
  quotes,
  sources,
  parties: (names) => `الأطراف بترتيب مجموعة البيانات: ${and(names)}.`,
  dated: (days) => `تاريخ التصريحات في العرض: ${days}.`,
  undated: 'التصريحات في العرض بلا تواريخ.',
  sums: 'تقارب طرفين وتعارضهما مجموعان عبر القضايا.',
  chosen: (limits) => `ما اختير خلافًا لما تفتح عليه مجموعة البيانات: ${limits}.`,
  fair: 'الصمت ليس حيادًا، و«نعم» المشروطة ليست «نعم». والقوائم بترتيب مجموعة البيانات أو بحسب رقم مذكور؛ والترتيب ليس مفاضلة بين الأطراف أبدًا.',
  silent: (names) => `في العرض، وصامت فيه: ${and(names)}. هذا صمت، لا حياد.`,
  address: 'عنوان هذا العرض',
  version: 'إصدار البيانات',
  hash: (id, hash) => `${id}, SHA-256 ${hash}`,
  printed: 'تاريخ هذا الموجز',
  madeWith: 'صُنع ببرنامج',

  supposed: 'في هذا الموجز افتراض لم يُقل',
  supposedLine: (party, issue, supposed, said) =>
    `${party}، «${issue}»: المفترض: ${supposed}؛ المقول: ${said}.`,
  supposedEffect: 'ما تغيّره الافتراضات:',

  conflicts: 'أشد تعارض',
  alignments: 'أقوى تقارب',
  shared: 'مشترك',
  divided: 'مختلف فيه',
  blocked: 'يعطّله خط أحمر',
  noConflict: 'لا تعارض في أي صلة في العرض.',
  noAlignment: 'لا تقارب في أي صلة في العرض.',
  noShared: 'لا قضية تقف فيها كل الأطراف ذات الموقف على جانب واحد.',
  noDivided: 'لا قضية تفرق الأطراف دون خط أحمر فيها.',
  noBlocked: 'لا خط أحمر في العرض يقف على الجانب الآخر من أقرب جواب إلى الجميع.',
  alike: (n) => `صلات أخرى برقم الأخيرة نفسه: ${figure(n)}.`,
  moreBelow: (n) => `قضايا أخرى تحت «${sections.ground}»: ${figure(n)}.`,

  pictureOrder: 'الخطوط المتصلة تقارب، والمتقطعة تعارض، والأعرض أكثر. والأماكن في الصورة ليست مفاضلة.',
  pictureAlso: 'وتقول الجداول أدناه كل ما تقوله الصورة.',

  tiesOrder: 'بترتيب مجموعة البيانات.',
  tiesGreatest: (shown, all) =>
    `الصلات الأكبر مجموعًا من التقارب والتعارض: ${figure(shown)} من أصل ${ties(all)}، بترتيب مجموعة البيانات.`,
  noTies: 'لا يمكن مقارنة أي طرفين في العرض.',
  without: (n) =>
    `${counted(n, {
      zero: 'لا أزواج بلا صلة',
      one: 'زوج واحد بلا صلة',
      two: 'زوجان بلا صلة',
      few: '# أزواج بلا صلة',
      many: '# زوجًا بلا صلة',
      other: '# زوج بلا صلة',
    })}: لا شيء مما قاله الطرفان يمكن مقارنته. وليست هذه صلة قدرها صفر.`,
  columns: {
    pair: 'الطرفان',
    alignment: 'تقارب',
    conflict: 'تعارض',
    agreed: 'متفقان',
    opposed: 'متعارضان',
    mixed: 'الاثنان',
    notes: 'الأدلة',
  },

  matrixOrder: 'الصفوف والأعمدة بترتيب مجموعة البيانات. والأرقام الصغيرة حواشٍ.',
  part: (n, all) => `الجزء ${figure(n)} من ${figure(all)}`,
  leftParties: (n) => `أطراف أقل مواقفَ في العرض، لم يتسع لها المكان: ${figure(n)}.`,
  leftIssues: (n) => `قضايا لأطراف أقل موقف فيها، لم يتسع لها المكان: ${figure(n)}.`,
  silentIssues: (n, titles) => `لم يُقل في العرض شيء في ${issues(n)}: ${titles}.`,
  key: 'مفتاح الرموز',

  single: (titles) => `لأقل من طرفين موقف، فلا شيء مشترك: ${titles}.`,
  noRedLines: 'لا موقف في العرض تصفه كلماته بأنه غير قابل للتفاوض.',
  redLinesOrder: 'بحسب الطرف، بترتيب مجموعة البيانات.',
  leftOut: (n) => `لم يتسع المكان لعدد آخر: ${figure(n)}.`,

  notes: 'الأدلة: الكلام ومصادره',
  notesExplained:
    'مرقمة بالترتيب الذي يستند به الموجز إليها. ولا يقف بين علامتي اقتباس إلا ما يطبعه المصدر على أنه قيل، ولم يُغيَّر منه شيء هنا ولم يُترجم.',
  noNotes: 'لا يستند الموجز إلى أي تصريح.',
  moreEvidence: (n) => `وبلا حاشية: ${statements(n)}`,
  notCounted: 'لا يُحتسب في هذا العرض',
  seeNotes: 'انظر الحاشية',

  formulas:
    'التقارب والتعارض مجموعا \u2068min(|v|, |w|)\u2069 لمواقف طرفين من قضية واحدة، بإشارة واحدة أو بإشارتين متعاكستين (الاتفاق والتعارض في تحليل شبكات الخطاب، Leifeld؛ والمواقف المتدرجة كما في MACTOR، Godet). والأرضية المشتركة تزن «نعم» و«لا» عبر الكتل (التوافق المراعي للمجموعات بعد Polis، Small وآخرون ٢٠٢١). والكتل هي التقسيم الأقل اعتراضات (التوازن البنيوي بعد Heider وCartwright وHarary؛ Doreian وMrvar).',
  moreOnPage: 'أما كيف رُمّز كل تصريح فتجده كاملًا في صفحة هذا العرض، تحت «كيف صُنع هذا».',
  coverageAll: 'في مجموعة البيانات كلها، مهما ترك هذا العرض.',
};
