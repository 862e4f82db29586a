/** Mending what cannot be opened as it is: problems, headings, words, spellings. */
import type { DateOrder } from '../../../io/sheet/dates.ts';
import type { PositionWord } from '../../../model/dataset.ts';
import type { MergeKind } from '../../../model/problem.ts';
import type { Messages } from '../en/messages.ts';
import { figure, rows } from './forms.ts';

const positions: Readonly<Record<PositionWord, string>> = {
  supports: 'destek',
  conditional: 'koşullu destek',
  neutral: 'tarafsız',
  opposes: 'karşı',
  unclear: 'belirsiz',
};

const kinds: Readonly<Record<MergeKind, string>> = {
  party: 'Taraf',
  issue: 'Konu',
  topic: 'Tema',
  event: 'Olay',
  speaker: 'Konuşan',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'gün/ay/yıl',
  'month-first': 'ay/gün/yıl',
};

export const mend: Messages['open']['mend'] = {
  title: 'Ne yapılabilir',
  counts: (good, all) =>
    good === all
      ? `Satırların tümü okunabiliyor: ${figure(all)}.`
      : good === 0
        ? `Satırların hiçbiri henüz okunamıyor: ${figure(all)}.`
        : `Okunabilen satırlar: ${figure(good)} (toplam ${figure(all)}).`,
  noProblems: 'Artık bir hata yok.',
  readGroups: (n) => `Katılımcılar yerine grupları göster (${figure(n)})`,
  readType: (label) => `“${label}” türündeki beyanları oku`,
  download: 'Hataları tablo olarak indir',
  openGood: (n) => `Sağlam satırları aç (${figure(n)})`,
  openWith: 'Böyle aç',
  failed: (why) => `Hatalara daha yakından bakılamadı: ${why}`,
  form: 'Ne kastedildiğini belirtin',
  standing: 'İlk satırlar, oldukları gibi',
  headings: 'Hangi sütun başlığı neyin karşılığı',
  columns: {
    party: 'Taraf',
    issue: 'Konu',
    towards: 'Muhatap taraf',
    position: 'Tutum',
    date: 'Tarih',
    text: 'Sözler',
  },
  needed: {
    party: 'gerekli',
    issue: 'bu veya sonraki gerekli',
    towards: 'bu veya önceki gerekli',
    position: 'gerekli',
    date: undefined,
    text: undefined,
  },
  noHeading: 'hiçbiri',
  words: 'Bu sözler hangi tutumu bildiriyor',
  word: (word, n) => `“${word}” (${figure(n)} hücre)`,
  noPosition: 'seçin',
  moreWords: (n) => `ve yalnızca dosyanın kendisinde düzeltilebilecek ${figure(n)} tane daha`,
  positions,
  dates: 'Tarihler nasıl yazılmış',
  date: (date) => `${date} şu demek`,
  noDateOrder: 'seçin',
  dateOrders,
  preview: 'İlk satırlar, okunacakları gibi',
  row: 'Satır',
  towards: (party) => `muhatap: ${party}`,
  unread: 'henüz okunmadı',
  nothing: '–',
  merges: 'Bunlar aynı mı?',
  mergesHint:
    'Bu adlar yalnızca büyük-küçük harf, boşluk veya noktalama bakımından farklı. Siz aksini belirtmedikçe ayrı tutulurlar.',
  kinds,
  keep: 'Kalacak ad',
  same: (name) => `“${name}” aynı`,
  merge: (n) => (n === 0 ? 'Birleştir' : `${figure(n)} adı birleştir`),
  leftOut: (n) => `${rows(n)} olmadan açıldı`,
  leftOutHint: 'Bu satırlarda hatalar vardı ve dışarıda bırakıldılar. Bu sayfada hiçbir şey onları saymıyor.',
};
