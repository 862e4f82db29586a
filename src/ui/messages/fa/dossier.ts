/** The dossiers of party, tie, issue, statement and event. */
import type { Lack } from '../../../analysis/comparison.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, figure, issues, parties, quotes, sources, statements } from './forms.ts';

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party}: سکوت`,
  neutral: (party) => `${party}: فقط بی‌طرفی`,
  unclear: (party) => `${party}: فقط گفتهٔ مبهم`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'تقسیم بر همسویی + تعارض (سهم)',
  activity: 'تقسیم بر \u2068(n + n′) / 2\u2069، که \u2068n\u2069 شمار مواضع هر طرف است (فعالیت)',
  jaccard:
    'تقسیم بر \u2068Σ x\u2069 آنجا که \u2068x′ = 0\u2069، به‌علاوهٔ \u2068Σ x′\u2069 آنجا که \u2068x = 0\u2069، به‌علاوهٔ \u2068Σ x·x′\u2069 (ژاکار)',
  cosine: 'تقسیم بر \u2068√(Σ x² · Σ x′²)\u2069 (کسینوسی)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'آخرین گفتهٔ هر طرف',
  any: 'حداکثر یک «آری» و یک «نه» از هر طرف',
  every: 'همهٔ اظهارنظرها',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'فقط موضوعات مورد اختلاف به حساب می‌آیند.',
  all: 'همهٔ موضوعات به حساب می‌آیند.',
};

export const dossier: Messages['dossier'] = {
  ...dossierTerms,
  verdicts: {
    opposed: 'تقابل',
    mixed: 'دوگانه',
    agreed: 'اتفاق‌نظر',
    incomparable: 'مقایسه‌ناپذیر',
  },

  undated: 'بی‌تاریخ',
  noSource: 'منبعی ذکر نشده',
  untitled: 'عنوان در نسخهٔ دیده‌شده پیدا نیست',
  archived: 'نسخهٔ بایگانی',
  translatedBy: (who) => `ترجمه: ${who}`,
  locator: (where) => `در ${where}`,
  redLine: 'خط قرمز',
  joint: (others) => `بیانیهٔ مشترک با ${commas(others)}`,
  jointly: 'بیانیهٔ مشترک',
  replaced: 'پیشین، به حساب نمی‌آید',
  unclear: 'ذکر شده، به حساب نمی‌آید',
  disputed: 'منابعی خلاف آن می‌گویند:',
  disputedBy: (who, date, outlet) => commas(outlet === undefined ? [who, date] : [who, date, outlet]),
  open: 'باز کردن',
  towards: (party) => `در قبال ${party}`,

  copy: 'کپی نقل‌قول با ارجاع',
  copied: 'کپی شد',
  copyRefused: 'مرورگر اجازهٔ کپی نداد. متن را انتخاب و کپی کنید:',
  citation: {
    quoted: (text) => `«${text}»`,
    coded: 'موضع کدگذاری‌شده، بدون گفته',
    reportedBy: (source) => (source === '' ? 'نقل غیرمستقیم، بدون ذکر منبع' : `به نقل از ${source}`),
    from: (title, id) => `(${title}، مجموعه‌دادهٔ Parley، اظهارنظر \u2068${id}\u2069)`,
  },

  notInView: (name) => `${name}: بیرون از این نما.`,
  statementNotInView:
    'فیلترها این اظهارنظر را از این نما کنار گذاشته‌اند: در هیچ‌یک از ارقام صفحه به حساب نمی‌آید.',
  show: 'نمایش آن',
  outside: (n) => `بیرون از این نما (به سبب فیلترها یا دوره): ${statements(n)}.`,

  party: {
    speakers: (n) => `گویندگان (${figure(n)})`,
    roleAt: (role, event) => `${role} در ${event}`,
    ties: 'پیوندها',
    greatestFirst: 'بزرگ‌ترین‌ها نخست می‌آیند.',
    alignment: 'همسویی',
    conflict: 'تعارض',
    tie: (name, alignment, conflict) => `${name}: همسویی ${alignment}، تعارض ${conflict}`,
    little: 'شواهد اندک',
    noTie: {
      apart: 'بدون پیوند: موضوع مشترکی در گفته‌هایشان نیست',
      'no-value': 'بدون پیوند: هر جا هر دو سخن گفته‌اند، یکی بی‌طرف یا مبهم است',
      undisputed: 'بدون پیوند: در آنچه هر دو گفته‌اند کسی اختلاف ندارد',
      undivided: 'بدون پیوند: تقسیم انتخاب‌شده مقسوم‌علیهی ندارد',
    },
    asked: 'آنچه از این طرف خواسته می‌شود',
    unanswered: 'اظهارنظری در این نما یافت نشد',
    said: 'گفته‌هایش، به تفکیک موضوع',
    count: (n, direct) => `${statements(n)}، ${quotes(direct)}.`,
    nothing: 'هیچ اظهارنظری از این طرف در این نما نیست.',
    latestOf: (latest, all) =>
      latest === 1 ? `آخرین از ${figure(all)}` : `${figure(latest)} مورد آخر از ${figure(all)}`,
    differ: 'دیگران در این نما موضع متفاوتی دارند',
    changed: 'تغییر کرده',
    contested: 'مورد اختلاف',
    undisputed: 'بدون اختلاف',
  },

  tie: {
    heading: (a, b) => `${a} و ${b}`,
    none: {
      apart:
        'میان این دو در این نما پیوندی نیست: موضوعی نیست که هر دو دربارهٔ آن اظهارنظر کرده باشند، و هیچ‌یک از دیگری سخن نمی‌گوید.',
      'no-value':
        'میان این دو در این نما پیوندی نیست: در هر موضوعی که هر دو از آن سخن می‌گویند، یکی فقط بی‌طرف یا مبهم است.',
      undisputed:
        'میان این دو در این نما پیوندی نیست: در آنچه هر دو از آن سخن می‌گویند کسی اختلاف ندارد، و فقط موضوعات مورد اختلاف پیوند می‌سازند.',
      undivided: 'میان این دو در این نما پیوندی نیست: تقسیم انتخاب‌شده ارقام را بر صفر تقسیم می‌کرد.',
    },
    compared: (agreed, opposed, mixed, compared) =>
      compared === 0
        ? 'هیچ موضوع به‌حساب‌آمده‌ای مقایسه‌پذیر نیست: ارقام از گفته‌های این دو دربارهٔ یکدیگر است.'
        : `از ${issues(compared)} که به حساب می‌آید و هر دو از آن سخن می‌گویند، در ${figure(agreed)} مورد اتفاق‌نظر و در ${figure(opposed)} مورد تقابل است` +
          `${mixed > 0 ? `، و در ${figure(mixed)} مورد هر دو` : ''}.`,
    incomparable: (n) => `${issues(n)} مقایسه‌پذیر نیست.`,
    little: 'شواهد اندک: کمتر از سه موضوع مقایسه شده است.',
    alignment: 'همسویی',
    conflict: 'تعارض',
    net: 'خالص',
    sum: 'محاسبه، جمله به جمله',
    method: (rule, count) =>
      `هر جمله اندازهٔ کوچک‌تر از دو موضع است، \u2068min(|v|, |w|)\u2069، بر پایهٔ ${rules[rule]}. ${counts[count]}`,
    issue: 'در موضوع',
    total: 'جمع',
    divided: (norm, divisor) => `${divisors[norm]} = ${divisor}`,
    result: 'حاصل',
    attitude: (from, to) => `${from} در قبال ${to}`,
    contested: 'موضوعات مورد اختلاف',
    nobodyDisputes: (n, alone) => `${alone ? '' : 'و '}${issues(n)} که کسی در آن اختلاف ندارد`,
    uncounted: 'تا وقتی فقط موضوعات مورد اختلاف به حساب می‌آیند، این‌ها پیوندی نمی‌سازند.',
    cannot: (n) => `${issues(n)} که مقایسه‌پذیر نیست، و چرا`,
    why: (party, lack) => lacks[lack](party),
    sameDocument: 'همان سند، هر دو یک متن را امضا کرده‌اند',
    attitudes: 'گفته‌هایشان دربارهٔ یکدیگر',
    rest: (n) => `${statements(n)} دیگر که به حساب نمی‌آید`,
  },

  issue: {
    asked: 'خواسته‌شده از:',
    nobodyAsked: 'به نام از کسی خواسته نشده است.',
    contested: 'مورد اختلاف: جایی در مجموعه‌داده یک طرف موافق آن است و طرفی دیگر مخالف.',
    undisputed: 'بدون اختلاف: هیچ‌جای مجموعه‌داده چنین نیست که یک طرف موافق آن باشد و طرفی دیگر مخالف.',
    roll: 'موضع هر طرف',
    group: (word, n) => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'اظهارنظری در این نما نیست. این سکوت است، نه بی‌طرفی.',
    redLines: 'خطوط قرمز',
    sides: {
      supports: 'گفته‌های موافقان',
      conditional: 'گفته‌های موافقان مشروط',
      both: 'گفته‌های کسانی که هم آری گفته‌اند هم نه',
      neutral: 'گفته‌های بی‌طرف‌ها',
      opposes: 'گفته‌های مخالفان',
      unclear: 'گفته‌های مبهم',
    },
    noParty: 'هیچ طرفی در این نما نیست.',
  },

  statement: {
    heading: (party) => `اظهارنظر ${party}`,
    facts: 'چگونه ثبت شده است',
    position: 'موضع',
    value: (word, value) => `${word}، مقدار ${value}`,
    noValue: (word) => `${word}، بدون مقدار`,
    kind: 'نوع شاهد',
    language: 'زبان گفته',
    coder: 'کدگذار',
    id: 'شناسه',
    before: 'پیش از آن: همان طرف در همین باره',
    after: 'پس از آن: همان طرف در همین باره',
    contradicts: 'منابعی خلاف آن می‌گویند',
  },

  event: {
    statements: (n) => `${statements(n)} در این نما`,
    none: 'هیچ‌یک از اظهارنظرهای اینجا در این نما نیست.',
  },

  overview: {
    heading: 'گفته‌های پشت هر نشانه را بخوانید',
    invitation:
      'طرفی را انتخاب کنید تا نقل‌قول‌هایش را بخوانید؛ یا پیوندی را، تا گفته‌های دو سو را رودررو همراه محاسبهٔ رقم آن بخوانید؛ یا موضوعی را، تا ببینید چه کسی موافق است، چه کسی مخالف و چه کسی ساکت.',
    summary: 'این مجموعه‌داده',
    counts: (n, direct, ofParties, onIssues, from) =>
      `${statements(n)} (${quotes(direct)}) از ${parties(ofParties)} دربارهٔ ${issues(onIssues)}، از ${sources(from)}.`,
    events: 'رویدادها',
  },
};
