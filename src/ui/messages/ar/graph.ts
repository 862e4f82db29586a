/** What the graph says: names of its marks, its legend, its buttons. */
import type { Messages } from '../en/messages.ts';
import { and, commas, counted, figure, parties } from './forms.ts';

export const graph: Messages['graph'] = {
  name: 'شبكة المواقف',
  tie: (a, b, alignment, conflict) => `${a} و${b}: تقارب ${figure(alignment)}، تعارض ${figure(conflict)}`,
  littleEvidence: 'أدلة قليلة',
  former: (was) =>
    was ? `سابقًا: تقارب ${figure(was.alignment)}، تعارض ${figure(was.conflict)}` : 'لا صلة سابقًا',
  contested: 'خلافية',
  undisputed: 'غير خلافية',
  roles: {
    'negotiating-party': 'طرف مفاوض',
    guarantor: 'ضامن',
    mediator: 'وسيط',
    observer: 'مراقب',
    host: 'مضيف',
    absent: 'غائب عن المحادثات',
  },

  camp: (names, more) => (more === 0 ? [and(names)] : [commas(names), `و${figure(more)} غيرها`]),
  noCamp: (n) => `${parties(n)} خارج المعسكرات الكبرى`,
  campParties: parties,
  bundle: (a, b, alignment, conflict) =>
    `بين ${a} و${b}: تقارب ${figure(alignment)}، تعارض ${figure(conflict)}`,
  bundleTies: (n) =>
    counted(n, {
      zero: 'بلا صلات',
      one: 'مجموع صلة واحدة',
      two: 'مجموع صلتين',
      few: 'مجموع # صلات',
      many: 'مجموع # صلة',
      other: 'مجموع # صلة',
    }),
  camps:
    'القرص: معسكر، أي أطراف كتلة (المنهج: الكتل). والخطوط بين الأقراص: مجاميع كل الصلات بينها. افتح قرصًا أو خطًّا لترى أطرافه.',
  backbone: (drawn, all) =>
    `رُسم ${figure(drawn)} من ${figure(all)} من الصلات: أقوى تقارب وأقوى تعارض لكل طرف`,

  keys: 'تتنقل مفاتيح الأسهم على الصلات والمواقف، ومفتاحا صفحة لأعلى وصفحة لأسفل على كل العلامات. Enter للاختيار، وEscape للترك.',
  zoom: 'حجم الشبكة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showAll: 'إظهار الكل',

  legend: {
    title: 'مفتاح الرموز',
    alignment: 'تقارب',
    conflict: 'تعارض',
    little: 'صلة باهتة: أقل من ثلاث قضايا مقارَنة، أدلة قليلة',
    words: {
      supports: 'تأييد',
      conditional: 'تأييد مشروط',
      opposes: 'رفض',
      both: 'نعم ولا معًا',
      neutral: 'حياد معلن',
    },
    silence: 'لا خط: لا كلام، أو كلام غير واضح',
  },
};
