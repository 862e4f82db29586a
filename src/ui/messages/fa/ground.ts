/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Side } from '../../../analysis/commonGround.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'آری', no: 'نه' };

export const ground: Messages['ground'] = {
  title: 'زمینهٔ مشترک',
  rank: 'ترتیب موضوعات',
  ranks: { shared: 'آنچه مشترک است', divided: 'آنچه جدا می‌کند' },
  explained: {
    shared:
      'نخست آنچه همهٔ اردوگاه‌ها به آن «آری» یا «نه» می‌گویند: پاسخ فقط آنجا بالا می‌آید که در همهٔ بلوک‌ها کسی بر آن باشد. سکوت ذکر می‌شود و هرگز به حساب نمی‌آید. این ترتیب موضوعات است، نه طرف‌ها.',
    divided: 'نخست آنچه بیشترین تعارض را در پیوندها می‌نهد. این ترتیب موضوعات است، نه طرف‌ها.',
  },
  blocs: 'سنجیده میان بلوک‌ها:',
  list: 'موضوعات',
  agreed: (side) => `اتفاق‌نظر: ${answers[side]}`,
  nearest: (side) => `نزدیک‌ترین پاسخ: ${answers[side]}`,
  breadth: (on, of, side, conditional) =>
    of === 0
      ? 'کسی موضعی ندارد'
      : `از ${figure(of)} طرفِ دارای موضع، ${figure(on)} طرف «${answers[side]}» می‌گوید` +
        (conditional > 0 ? `، ${figure(conditional)} طرف از آن‌ها مشروط` : ''),
  silent: (n) => `سکوت: ${figure(n)}`,
  unclear: (n) => `مبهم: ${figure(n)}`,
  consensus: (value) => `اجماع ${value}`,
  contested: (value) => `تعارض ${value}`,
  bar: (issue) => `مواضع طرف‌ها دربارهٔ «${issue}»`,
  supposed: 'فرضی، گفته‌نشده',
  blocked: (parties, side) => `مسدود: خط قرمزی می‌گوید «${side === 'yes' ? 'نه' : 'آری'}»، از ${parties}`,
  unanswered: (parties) => `خواسته شده، و پاسخ روشنی در این نما نیست: ${parties}`,

  why: 'چرا در این جایگاه است',
  formula:
    'هر بلوک ضریبی می‌دهد: برای «آری» \u2068(1 + yes + ½ conditional) / (2 + stances)\u2069، و برای «نه» \u2068(1 + no) / (2 + stances)\u2069، که \u2068stances\u2069 شمار طرف‌های دارای موضع است. اجماع حاصل‌ضرب ضریب‌های همهٔ بلوک‌هاست، برای پاسخی که حاصل‌ضربش بزرگ‌تر است.',
  columns: {
    bloc: 'بلوک',
    supporting: 'موافق',
    conditional: 'مشروط',
    opposing: 'مخالف',
    withStance: 'دارای موضع',
    yes: 'آری',
    no: 'نه',
  },
  product: 'حاصل‌ضرب',
  breadthSum: (on, of, value) => `گستره: \u2066${figure(on)} / ${figure(of)} = ${value}\u2069`,
  noBreadth: 'گستره: کسی موضعی ندارد.',
  conflictOf: (value) => `تعارضی که در پیوندها می‌نهد: ${value}`,
  noConflict: 'در هیچ پیوندی تعارضی نمی‌نهد.',
  words: 'گفته‌ها را در پروندهٔ موضوع بخوانید.',

  moves: 'کجا امکان حرکت هست',
  movesExplained:
    'آنچه یک گام هر طرف تغییر می‌دهد، دو سو در کنار هم. می‌گوید چه در پی می‌آید، نه اینکه چه کسی باید حرکت کند.',
  sides: { yes: 'موافق', no: 'مخالف', both: 'هم آری گفته، هم نه' },
  redLine: 'خط قرمز است: از آن حرکتی خواسته نمی‌شود.',
  speaks: 'گفته‌هایی که گامی را ممکن می‌نمایند',
  noWords: 'در این نما هیچ گفته‌ای گامی را ممکن نمی‌نماید.',
  step: { conditional: 'به «آری مشروط»', neutral: 'به بی‌طرفی' },
  unchanged: 'بلوک‌ها بی‌تغییر',
  follows: 'چه پیامدی دارد',
  suppose: 'این را فرض کنید',
  supposeOf: (party, step) => `این را فرض کنید: ${party}، ${step}`,

  empty: 'هیچ اظهارنظری دربارهٔ هیچ موضوعی در این نما نیست. طرف‌ها، موضوعات یا روزهای بیشتری انتخاب کنید.',
  reset: 'بازنشانی نما',
  count: issues,
};
