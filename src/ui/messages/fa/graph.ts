/** What the graph says: names of its marks, its legend, its buttons. */
import type { Messages } from '../en/messages.ts';
import { and, commas, figure, parties, ties } from './forms.ts';

export const graph: Messages['graph'] = {
  name: 'شبکهٔ مواضع',
  tie: (a, b, alignment, conflict) => `${a} و ${b}: همسویی ${figure(alignment)}، تعارض ${figure(conflict)}`,
  littleEvidence: 'شواهد اندک',
  former: (was) =>
    was ? `پیش‌تر: همسویی ${figure(was.alignment)}، تعارض ${figure(was.conflict)}` : 'پیش‌تر بدون پیوند',
  contested: 'مورد اختلاف',
  undisputed: 'بدون اختلاف',
  roles: {
    'negotiating-party': 'طرف مذاکره',
    guarantor: 'ضامن',
    mediator: 'میانجی',
    observer: 'ناظر',
    host: 'میزبان',
    absent: 'غایب از مذاکرات',
  },

  camp: (names, more) => (more === 0 ? [and(names)] : [commas(names), `و ${figure(more)} دیگر`]),
  noCamp: (n) => `${parties(n)} بیرون از اردوگاه‌های بزرگ‌تر`,
  campParties: parties,
  bundle: (a, b, alignment, conflict) =>
    `میان ${a} و ${b}: همسویی ${figure(alignment)}، تعارض ${figure(conflict)}`,
  bundleTies: (n) => `جمع ${ties(n)}`,
  camps:
    'گِرده: یک اردوگاه، یعنی طرف‌های یک بلوک (روش: بلوک‌ها). خط‌های میان گِرده‌ها: جمع همهٔ پیوندهای میان آن‌ها. گِرده یا خطی را باز کنید تا طرف‌هایش را ببینید.',
  backbone: (drawn, all) =>
    `${figure(drawn)} پیوند از ${figure(all)} کشیده شده: قوی‌ترین همسویی و قوی‌ترین تعارض هر طرف`,

  keys: 'کلیدهای جهت میان پیوندها و مواضع حرکت می‌کنند، و کلیدهای صفحه‌بالا و صفحه‌پایین میان همهٔ نشانه‌ها. Enter برای انتخاب، و Escape برای رها کردن.',
  zoom: 'اندازهٔ شبکه',
  zoomIn: 'بزرگ‌تر',
  zoomOut: 'کوچک‌تر',
  showAll: 'نمایش همه',

  legend: {
    title: 'راهنما',
    alignment: 'همسویی',
    conflict: 'تعارض',
    little: 'پیوند کم‌رنگ: کمتر از سه موضوع مقایسه‌شده، شواهد اندک',
    words: {
      supports: 'موافقت',
      conditional: 'موافقت مشروط',
      opposes: 'مخالفت',
      both: 'هم آری، هم نه',
      neutral: 'اعلام بی‌طرفی',
    },
    silence: 'بدون خط: سکوت، یا گفتهٔ مبهم',
  },
};
