/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Side } from '../../../analysis/commonGround.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'نعم', no: 'لا' };

export const ground: Messages['ground'] = {
  title: 'أرضية مشتركة',
  rank: 'ترتيب القضايا',
  ranks: { shared: 'ما يجمعها', divided: 'ما يفرقها' },
  explained: {
    shared:
      'أولًا ما تقول فيه كل المعسكرات «نعم» أو «لا»: لا يعلو جواب إلا حيث يوجد في كل كتلة من يقول به. والصمت مذكور ولا يُحتسب أبدًا. وهو ترتيب للقضايا، لا للأطراف.',
    divided: 'أولًا ما يضع أكبر تعارض في الصلات. وهو ترتيب للقضايا، لا للأطراف.',
  },
  blocs: 'موزونة عبر الكتل:',
  list: 'القضايا',
  agreed: (side) => `متفق عليه: ${answers[side]}`,
  nearest: (side) => `أقرب جواب: ${answers[side]}`,
  breadth: (on, of, side, conditional) =>
    of === 0
      ? 'لا موقف لأحد'
      : `من أصل ${figure(of)} لها موقف، تقول «${answers[side]}»: ${figure(on)}` +
        (conditional > 0 ? `، منها ${figure(conditional)} بشروط` : ''),
  silent: (n) => `صمت: ${figure(n)}`,
  unclear: (n) => `غير واضح: ${figure(n)}`,
  consensus: (value) => `توافق عام ${value}`,
  contested: (value) => `تعارض ${value}`,
  bar: (issue) => `مواقف الأطراف من «${issue}»`,
  supposed: 'مفترض، لم يُقل',
  blocked: (parties, side) => `معطَّل: خط أحمر يقول «${side === 'yes' ? 'لا' : 'نعم'}» لدى ${parties}`,
  unanswered: (parties) => `مطلوب منها، ولا جواب واضح في العرض: ${parties}`,

  why: 'لماذا هذا الترتيب',
  formula:
    'تعطي كل كتلة عاملًا: لـ«نعم» \u2068(1 + yes + ½ conditional) / (2 + stances)\u2069، ولـ«لا» \u2068(1 + no) / (2 + stances)\u2069، حيث \u2068stances\u2069 عدد الأطراف ذات الموقف. والتوافق العام هو جداء عوامل كل الكتل للجواب الأكبر جداءً.',
  columns: {
    bloc: 'الكتلة',
    supporting: 'مع',
    conditional: 'بشرط',
    opposing: 'ضد',
    withStance: 'لها موقف',
    yes: 'نعم',
    no: 'لا',
  },
  product: 'الجداء',
  breadthSum: (on, of, value) => `الاتساع: ${figure(on)} ÷ ${figure(of)} = ${value}`,
  noBreadth: 'الاتساع: لا موقف لأحد.',
  conflictOf: (value) => `التعارض الذي تضعه في الصلات: ${value}`,
  noConflict: 'لا تضع تعارضًا في أي صلة.',
  words: 'اقرأ الكلام في ملف القضية.',

  moves: 'أين يمكن أن تتحرك',
  movesExplained:
    'ما تغيّره خطوة واحدة من كل طرف، الجانبان جنبًا إلى جنب. يقول ما يترتب، لا من ينبغي أن يتحرك.',
  sides: { yes: 'مع', no: 'ضد', both: 'قال نعم ولا' },
  redLine: 'خط أحمر: لا يُطلب منه التحرك.',
  speaks: 'كلام يدل على أن خطوة ممكنة',
  noWords: 'لا كلام في العرض يدل على خطوة.',
  step: { conditional: 'إلى «نعم بشرط»', neutral: 'إلى الحياد' },
  unchanged: 'الكتل كما هي',
  follows: 'ما الذي سيترتب',
  suppose: 'افترض ذلك',
  supposeOf: (party, step) => `افترض ذلك: ${party}، ${step}`,

  empty: 'لا تصريح في أي قضية في العرض. اختر أطرافًا أو قضايا أو أيامًا أكثر.',
  reset: 'إعادة ضبط العرض',
  count: issues,
};
