/** The matrix view: parties × issues, and parties × parties. */
import type { Messages } from '../en/messages.ts';
import { commas, figure } from './forms.ts';

export const matrix: Messages['matrix'] = {
  stances: 'المواقف: القضايا بحسب الأطراف',
  ties: 'الصلات: الأطراف بحسب الأطراف',
  stancesHint: 'رُتبت الصفوف والأعمدة لتظهر المعسكرات؛ والترتيب ليس مفاضلة. والخلية تفتح كلامها.',
  tiesHint: 'تقارب كل زوج وتعارضه. والخلية تفتح كلام الجانبين والحساب.',
  issue: 'القضية',
  party: 'الطرف',
  words: {
    supports: 'تأييد',
    conditional: 'مشروط',
    neutral: 'حياد',
    opposes: 'رفض',
    both: 'نعم ولا معًا',
    unclear: 'غير واضح',
    none: 'صمت',
  },
  part: (rows, ofRows, columns, ofColumns) =>
    `أول الصفوف: ${figure(rows)} من ${figure(ofRows)}؛ وأول الأعمدة: ${figure(columns)} من ${figure(ofColumns)}. جداول الأرقام فيها الكل.`,
  latestOf: (n) => `الأحدث من ${figure(n)}`,
  changed: 'تغيّر',
  redLine: 'خط أحمر',
  cell: (party, issue, word, more) => commas([`${party}، ${issue}: ${word}`, ...more]),
  noTie: 'لا صلة',
  self: '–',
  tieCell: (a, b, alignment, conflict) => `${a} و${b}: تقارب ${alignment}، تعارض ${conflict}`,
  contested: 'خلافية',
  undisputed: 'غير خلافية',
  empty: 'لا شيء للمقارنة: لا طرف أو لا قضية في العرض. اختر بعضها في المرشحات، أو أعد ضبطها.',
};
