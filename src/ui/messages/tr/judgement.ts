/** Blocs, suppositions, and what differs between two views. */
import type { StanceWord } from '../../../analysis/stances.ts';
import type { Messages } from '../en/messages.ts';
import { figure, issues, positions, ties } from './forms.ts';

const words: Readonly<Record<StanceWord, string>> = {
  supports: 'destek',
  conditional: 'koşullu destek',
  neutral: 'tarafsız',
  opposes: 'karşı',
  both: 'hem evet hem hayır',
  unclear: 'belirsiz',
  none: 'sessiz',
};

export const judgement: Messages['judgement'] = {
  words,

  blocs: {
    title: 'Bloklar',
    explained:
      'Taraflar, en az uyumsuzluk çıkaran sayıda kampta: kamplar arasındaki örtüşme artı bir kamp içindeki ayrışma.',
    draw: 'Ağ üzerinde çiz',
    alone: 'tek başına',
    proven: 'En iyisi, kanıtlandı: başka hiçbir bölünme daha az uyumsuzluk çıkarmıyor.',
    found: 'Bulunanların en iyisi: bu kadar çok tarafla her bölünme denenemedi.',
    fits: 'Her bağ uyuyor: uyumsuzluk yok.',
    complaints: (n, sum) => `${ties(n)} uymuyor: uyumsuzluk ${sum}`,
    complaint: {
      conflict: (amount) => `bir blok içinde ayrışma: ${amount}`,
      alignment: (amount) => `iki blok arasında örtüşme: ${amount}`,
    },
    almost: (sum) => `Neredeyse aynı derecede iyi, uyumsuzluk ${sum}`,
    legend: (names) => `Blok: ${names}`,
    between: ' | ',
  },

  whatif: {
    title: 'Varsayım',
    marked: 'Varsayım, söylenmedi',
    of: (names) => `varsayım, söylenmedi: ${names}`,
    star: '* varsayım, söylenmedi',
    lede: 'Varsayım, söylenmedi',
    suppose: (party, issue) => `Başka bir tutum varsay: ${party}, “${issue}”`,
    heading: 'Ya öyle olsaydı',
    explained: 'Başka bir tutum varsayın; bağlar, bloklar ve ortak zemin hemen ona uyar.',
    open: 'Ya öyle olsaydı…',
    asSaid: (position) => `Söylendiği gibi: ${position}`,
    what: (position) => `Varsay: ${position}`,
    cell: (supposed, said) => `varsayım: ${supposed}; söylenen: ${said}`,
    count: (n) => `varsayım: ${positions(n)}`,
    undo: 'Geri al',
    undoOf: (party, issue) => `Varsayımı geri al: ${party}, “${issue}”`,
    reset: 'Varsayımları geri al',
    key: 'Delete',
    notInView: 'görünümde değil, hiçbir şeyi değiştirmiyor',
    shared: 'Bu görünüm varsayımlar içeriyor. Bağlantının parçasıdırlar ve onu açan herkese bildirilirler.',
  },

  since: {
    title: (day) => `${day} sonrası`,
    lede: (day) => `${day} ile karşılaştırma`,
    said: (day) => `${day} ile karşılaştırma`,
    label: 'Karşılaştır',
    off: 'Karşılaştırmayı bitir',
    offShort: 'Bitir',
    dayBefore: 'Önceki günle karşılaştır',
    moved: (n) => (n === 0 ? 'hiçbir taraf tutum değiştirmedi' : `${positions(n)} değişti`),
    movedTitle: 'Kim tutum değiştirdi',
    nobody: 'Tutum almış olanlardan hiçbiri başka bir tutum almadı.',
    spoke: (n) => `o günden bu yana ilk kez alınan tutumlar: ${figure(n)}`,
    step: (from, to) => `${from} → ${to}`,
    before: 'Önce',
    after: 'Şimdi',
    ghost: 'Noktalı çizgi: bağın önceki hâli',
  },

  changes: {
    title: 'Neler farklı',
    nothing: 'Hiçbir şey farklı değil.',
    ties: (n) => `${ties(n)} farklı`,
    turned: (n) => `${ties(n)} tersine dönüyor`,
    sum: { alignment: 'örtüşme', conflict: 'ayrışma' },
    fromTo: (what, from, to) => `${what} ${from} → ${to}`,
    gained: (issue) => `“${issue}” artık ortak zemin`,
    lost: (issue) => `“${issue}” artık ortak zemin değil`,
    gainedMany: (n) => `${issues(n)} artık ortak zemin`,
    lostMany: (n) => `${issues(n)} artık ortak zemin değil`,
    blocs: (from, to) => `bloklar: ${from} → ${to}`,
    newTie: 'yeni bağ',
    noTie: 'artık bağ yok',
    turnedRemark: 'tersine döndü',
  },
};
