/** Common ground: where the parties could agree, who blocks it, and where it could move. */
import type { Side } from '../../../analysis/commonGround.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues } from './forms.ts';

const answers: Readonly<Record<Side, string>> = { yes: 'evet', no: 'hayır' };

export const ground: Messages['ground'] = {
  title: 'Ortak zemin',
  rank: 'Konuların sırası',
  ranks: { shared: 'Birleştirenler', divided: 'Ayıranlar' },
  explained: {
    shared:
      'Önce tüm kampların evet ya da hayır dediği konular: bir yanıt ancak her blokta onu veren biri varsa üst sıraya çıkar. Sessizlik listelenir, asla sayılmaz. Bu, konuların sırasıdır, tarafların değil.',
    divided: 'Önce bağlara en çok ayrışma katan konular. Bu, konuların sırasıdır, tarafların değil.',
  },
  blocs: 'Hesaba katılan bloklar:',
  list: 'Konular',
  agreed: (side) => `uyuşma: ${answers[side]}`,
  nearest: (side) => `en yakın yanıt: ${answers[side]}`,
  breadth: (on, of, side, conditional) =>
    of === 0
      ? 'kimsenin tutumu yok'
      : `tutumu olan ${figure(of)} taraf içinde ${answers[side]} diyen: ${figure(on)}` +
        (conditional > 0 ? `, koşullu olan: ${figure(conditional)}` : ''),
  silent: (n) => `sessiz: ${figure(n)}`,
  unclear: (n) => `belirsiz: ${figure(n)}`,
  consensus: (value) => `uzlaşı ${value}`,
  contested: (value) => `ayrışma ${value}`,
  bar: (issue) => `Tarafların tutumları: “${issue}”`,
  supposed: 'varsayım, söylenmedi',
  blocked: (names, side) => `Engel: bir kırmızı çizgi ${side === 'yes' ? 'hayır' : 'evet'} diyor (${names})`,
  unanswered: (names) => `İstendi, görünümde net bir yanıt yok: ${names}`,

  why: 'Neden bu sırada',
  formula:
    'Her blok bir çarpan verir: evet için (1 + destek + ½ koşullu) / (2 + tutumu olan), hayır için (1 + karşı) / (2 + tutumu olan). Uzlaşı, çarpımı daha büyük olan yanıt için tüm blokların çarpımıdır.',
  columns: {
    bloc: 'Blok',
    supporting: 'Destek',
    conditional: 'Koşullu',
    opposing: 'Karşı',
    withStance: 'Tutumu olan',
    yes: 'Evet',
    no: 'Hayır',
  },
  product: 'Çarpım',
  breadthSum: (on, of, value) => `Genişlik: ${figure(on)} / ${figure(of)} = ${value}`,
  noBreadth: 'Genişlik: kimsenin tutumu yok.',
  conflictOf: (value) => `Bağlara kattığı ayrışma: ${value}`,
  noConflict: 'Hiçbir bağa ayrışma katmıyor.',
  words: 'Sözleri konunun ayrıntılarında okuyun.',

  moves: 'Nerede ilerlenebilir',
  movesExplained:
    'Her tarafın bir adımı neyi değiştirirdi; iki yan, yan yana. Ne olacağını söyler, kimin adım atması gerektiğini değil.',
  sides: { yes: 'Destekleyenler', no: 'Karşı olanlar', both: 'Hem evet hem hayır diyenler' },
  redLine: 'Kırmızı çizgi: bu taraftan adım istenmiyor.',
  speaks: 'Bir adımın mümkün olduğuna işaret eden sözler',
  noWords: 'Görünümde bir adıma işaret eden söz yok.',
  step: { conditional: 'Koşullu evete doğru', neutral: 'Tarafsızlığa doğru' },
  unchanged: 'bloklar değişmiyor',
  follows: 'Bundan ne çıkardı',
  suppose: 'Bunu varsay',
  supposeOf: (party, step) => `Bunu varsay: ${party}, ${step}`,

  empty: 'Görünümde hiçbir konuda beyan yok. Daha fazla taraf, konu veya gün seçin.',
  reset: 'Görünümü sıfırla',
  count: issues,
};
