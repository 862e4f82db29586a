/** Parties side by side, in the matrix view. */
import type { Messages } from '../en/messages.ts';
import { counted, issues } from './forms.ts';

export const compare: Messages['compare'] = {
  title: 'مقارنة الأطراف',
  hint: 'اختر طرفين أو أكثر: موقف كل منها من كل قضية، وبأي كلمات، جنبًا إلى جنب.',
  oneMore: 'اختر طرفًا آخر للمقارنة.',
  clear: 'مسح',
  leftOut: (parties) => `اختيرت للمقارنة لكنها خارج العرض فأُهملت: ${parties}.`,
  add: 'مقارنة جنبًا إلى جنب',

  heading: 'جنبًا إلى جنب',
  meaning:
    'يختلف طرفان حيث يتخذان موقفين مختلفين؛ و«نعم» تختلف عن «نعم بشرط». أما الصمت والكلام غير الواضح فليسا اختلافًا ولا اتفاقًا. والترتيب ليس مفاضلة.',
  caption: (parties, n) => `${parties}: المواقف وأحدث الكلمات في ${issues(n)}`,
  only: {
    title: 'عرض',
    all: 'كل القضايا',
    differences: 'الاختلافات فقط',
    agreements: 'الاتفاقات فقط',
  },
  issues,
  outcomes: {
    difference: 'اختلاف',
    agreement: 'اتفاق',
    incomparable: 'تتعذر المقارنة',
  },
  empty: {
    all: 'لا يقول أي من هذه الأطراف شيئًا في العرض.',
    differences: 'لا تختلف هذه الأطراف في أي قضية في العرض.',
    agreements: 'لا تتفق هذه الأطراف في أي قضية في العرض.',
  },
  of: (party, issue) => `${party} بشأن «${issue}»:`,
  said: (n) =>
    counted(n, {
      zero: 'لا أطراف جنبًا إلى جنب',
      one: 'طرف واحد',
      two: 'طرفان جنبًا إلى جنب',
      few: '# أطراف جنبًا إلى جنب',
      many: '# طرفًا جنبًا إلى جنب',
      other: '# طرف جنبًا إلى جنب',
    }),
};
