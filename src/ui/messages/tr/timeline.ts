/** The timeline view. */
import type { PositionWord } from '../../../model/dataset.ts';
import type { Lanes } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { and, commas, statements } from './forms.ts';

const words: Readonly<Record<PositionWord, string>> = {
  supports: 'destek',
  conditional: 'koşullu destek',
  neutral: 'tarafsız',
  opposes: 'karşı',
  unclear: 'belirsiz',
};

const lanes: Readonly<Record<Lanes, string>> = { party: 'Taraflar', issue: 'Konular' };

const saying =
  (word: PositionWord) =>
  (who: string, _many: boolean, what: string): string =>
    `${who}, ${what}: ${words[word]}`;

export const timeline: Messages['timeline'] = {
  name: 'Zaman çizelgesi',
  lanesTitle: 'Şeritler',
  lanes,
  lane: (name, n) => `${name}, görünümde ${statements(n)}`,
  silent: 'Sessiz: görünümde beyan yok',
  undated: 'Tarihsiz',
  keys: 'Sol ve sağ ok tuşları bir şeritte zaman sırasıyla gezer, yukarı ve aşağı komşu şeride geçer. Enter seçer, Escape bırakır.',

  said: {
    supports: saying('supports'),
    conditional: saying('conditional'),
    neutral: saying('neutral'),
    opposes: saying('opposes'),
    unclear: saying('unclear'),
  },
  mark: (what, when, more) => commas([what, when, ...more]),
  partial: (when) => `${when} içinde bir zaman`,
  joint: 'ortak',
  jointly: (others) => `ortak beyan, diğer taraflar: ${others}`,
  turned: (before) => `önceki tutum: ${and(before.map((word) => words[word]))}`,
  redLine: 'kırmızı çizgi',
  uncounted: 'sayılmıyor',

  legend: {
    title: 'Lejant',
    words: {
      supports: 'destek',
      conditional: 'koşullu destek',
      neutral: 'tarafsız',
      opposes: 'karşı',
      unclear: 'belirsiz, asla sayılmaz',
    },
    sides: 'Çizginin üstü: destek; altı: karşı',
    uncounted: 'daha küçük: sayılmıyor',
    redLine: 'kırmızı çizgi',
    turn: 'tutum değişikliği',
    span: 'ay veya yıl, gün belirtilmemiş',
    wide: 'Çok konuşulan günler daha geniş çizilir',
  },

  emptyParties: 'Görünümde taraf yok, bu yüzden şerit de yok.',
  emptyStatements: 'Görünümde beyan yok: filtreler ve dönem hepsini dışarıda bırakıyor.',
  nothing: 'Bu veri kümesinde henüz beyan yok.',
  back: 'Filtreleri sıfırla',
};
