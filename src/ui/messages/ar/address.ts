/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';
import type { Messages } from '../en/messages.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) => `«${key}» (بالقيمة «${value}») ليس مفتاحًا من مفاتيح هذا العنوان.`,
  repeated: (key, value) => `ورد «${key}» أكثر من مرة؛ يُعتد بالأول، وأُهملت القيمة «${value}».`,
  malformed: (key, value) => `تعذرت قراءة «${value}» قيمةً للمفتاح «${key}».`,
  'newer-version': (_key, value) =>
    `صُنع هذا الرابط بإصدار أحدث من Parley ‏(v=${value})؛ وقد قُرئ بقدر ما يستطيع هذا الإصدار.`,
  'unknown-value': (key, value) => `لا يعرف «${key}» القيمة «${value}».`,
  'unknown-id': (key, value) => `يسمّي «${key}» ما ليس في مجموعة البيانات هذه: «${value}».`,
  'other-version': (key, value) =>
    `صُنع هذا الرابط بإصدار آخر من البيانات («${key}»، ${value}): قد تختلف الكلمات والأرقام.`,
  'other-dataset': (key, value) => `يسمّي «${key}» مجموعة البيانات «${value}»، والمعروضة غيرها.`,
  'empty-period': (key, value) => `«${key}» هو ${value}، أي قبل «from»؛ أُهملت نهاية الفترة.`,
  'repeated-cell': (key, value) => `يفترض «${key}» أكثر من موقف لطرف في قضية واحدة: أُهملت القيمة «${value}».`,
  'not-built': (key, value) =>
    `لا يستطيع هذا الإصدار عرض «${key}» بالقيمة «${value}». وتبقى القيمة في العنوان.`,
};

export const address: Messages['address'] = {
  problem: ({ kind, key, value }) => SAID[kind](`\u2068${key}\u2069`, `\u2068${value}\u2069`),
};
