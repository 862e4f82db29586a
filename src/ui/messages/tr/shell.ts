/** The frame round the views: header, filters, share, failures. */
import type { Messages } from '../en/messages.ts';
import { figure, issues, outOf, parties, statements, ties } from './forms.ts';

export const shell: Messages['shell'] = {
  product: 'Parley',
  filters: 'Filtreler',
  dossier: 'Ayrıntılar',
  views: 'Görünümler',
  viewNames: {
    graph: 'Ağ',
    matrix: 'Matris',
    'common-ground': 'Ortak zemin',
    timeline: 'Zaman çizelgesi',
  },
  skip: 'Ağa geç',

  language: 'Dil',
  languageMissing: (name) => `Dil yüklenemedi: ${name}.`,
  theme: 'Renkler',
  themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu' },
  method: 'Nasıl hazırlandı',
  close: 'Kapat',
  showMore: (next, left) =>
    next === left
      ? `Kalanları göster (${figure(left)})`
      : `${figure(next)} tane daha göster (kalan ${figure(left)})`,
  andMore: (n) => `ve ${figure(n)} tane daha`,
  sheetMore: 'Devamını oku',
  sheetLess: 'Görseli göster',
  hints: {
    title: 'İlk adımlar',
    list: [
      'Sözlerini okumak için bir tarafa tıklayın.',
      'İki yanı karşı karşıya, ardındaki hesapla okumak için iki taraf arasındaki bir çizgiye tıklayın.',
      '“Paylaş”, gördüğünüzü olduğu gibi açan bir bağlantı kopyalar.',
    ],
    dismiss: 'Anladım',
  },

  share: 'Paylaş',
  shareTitle: 'Bu görünümü paylaşın',
  shareLink: 'Bu görünümün bağlantısı',
  shareCopied: 'Bağlantı kopyalandı.',
  shareRefused: 'Tarayıcı kopyalamaya izin vermedi. Bağlantıyı seçip kopyalayın.',
  shareExplained:
    'Bağlantı, seçtiğiniz her şeyi ve verilerin sürümünü içerir. Bu sayfayı açabilen herkeste çalışır.',
  shareAgain: 'Bağlantıyı kopyala',

  show: 'Göster',
  alignment: 'Örtüşme',
  conflict: 'Ayrışma',
  pillsTitle: 'Ağdaki konular',
  pills: {
    shown: 'Başlıca konular',
    all: 'Görünümdekilerin tümü',
    off: 'Hiçbiri',
  },
  parties: 'Taraflar',
  partiesFirst: 'İlk gösterilenler',
  all: 'Tümü',
  none: 'Hiçbiri',
  statementsOf: statements,
  issuesOf: issues,
  issues: 'Görünümdeki konular',
  issuesOfTopic: (n, topic) => `${topic}: ${issues(n)}`,
  evidence: 'Dayanaklar',
  evidenceKinds: { direct: 'Doğrudan alıntılar', reported: 'Aktarılan sözler', coded: 'Kodlanmış, söz yok' },
  joint: 'Ortak beyanlar',
  confidence: 'Güven',
  confidences: { high: 'Yüksek', medium: 'Orta', low: 'Düşük' },
  numbers: 'Sayılar nasıl hesaplanır',
  count: { contested: 'Yalnızca tartışmalı konular', all: 'Tüm konular' },
  countHint: {
    contested:
      'Yalnızca birinin desteklediği ve birinin karşı çıktığı konular. Tartışmasız ifadeler kimseyi dost yapmaz.',
    all: 'Tartışmasız ifadeler dâhil her konu. Savaşan taraflar yakın görünebilir.',
  },
  ruleTitle: 'Sayılan beyanlar',
  rules: {
    latest: 'Her tarafın sonuncusu',
    any: 'Taraf başına bir evet, bir hayır',
    every: 'Her beyan',
  },
  normTitle: 'Bölen',
  norms: {
    none: 'Yok',
    share: 'Bağın kendi toplamı (pay)',
    activity: 'Ortalama etkinlik',
    jaccard: 'Tutumların birleşimi (Jaccard)',
    cosine: 'Tutumların uzunluğu (kosinüs)',
  },
  minTitle: 'Şundan küçük yayları gizle',
  reset: 'Sıfırla',

  inWords: (view) =>
    `${outOf(parties(view.parties), view.ofParties)}, ${ties(view.ties)}: ` +
    `görünümde ${outOf(statements(view.statements), view.ofStatements)}; ` +
    (view.count === 'contested' ? 'bağları tartışmalı konular kuruyor' : 'bağları tüm konular kuruyor') +
    `; ${outOf(issues(view.drawn), view.ofIssues)} çizili.`,
  limits: {
    period: (from, to) =>
      from === undefined
        ? `${to ?? ''} tarihine kadar`
        : to === undefined
          ? `${from} tarihinden itibaren`
          : `${from} – ${to}`,
    issues: (n, all) => outOf(issues(n), all),
    topics: (n, all) => outOf(`${figure(n)} tema`, all),
    evidence: (words) => `dayanaklar: ${words}`,
    noEvidence: 'dayanak seçilmedi',
    evidenceKinds: {
      direct: 'doğrudan alıntılar',
      reported: 'aktarılan sözler',
      coded: 'kodlanmış tutumlar',
    },
    confidence: (words) => `güven: ${words}`,
    noConfidence: 'güven derecesi seçilmedi',
    confidences: { high: 'yüksek', medium: 'orta', low: 'düşük' },
    joint: 'ortak beyanlar hariç',
    rule: {
      latest: 'son beyanlar sayılır',
      any: 'taraf başına bir evet ve bir hayır sayılır',
      every: 'her beyan sayılır',
    },
    norm: {
      none: 'normalleştirilmemiş',
      share: 'her bağın payı olarak',
      activity: 'ortalama etkinliğe bölünmüş',
      jaccard: 'Jaccard benzerliği',
      cosine: 'kosinüs benzerliği',
    },
    min: (n) => `yaylar en az ${figure(n)}`,
  },

  ledeNoStatement: 'Görünümde beyan yok: filtreler veya günler hepsini dışarıda bırakıyor.',
  ledeNothing:
    'Görünümdeki hiçbir iki taraf karşılaştırılamıyor: söyledikleri, sayılan bir konuda buluşmuyor.',
  ledeNoParty: 'Gösterilen taraf yok. “Taraflar” altından seçin veya görünümü sıfırlayın.',
  ledeConflict: 'En güçlü ayrışma',
  ledeAlignment: 'En güçlü örtüşme',
  lede: (n, from, to) => `Kim kiminle uyuşuyor, kim uyuşmuyor: ${parties(n)} ne dedi, ${from} – ${to}`,
  ledeUndated: (n) => `Kim kiminle uyuşuyor, kim uyuşmuyor: ${parties(n)} ne dedi`,

  alertTitle: 'Bu adresin bir kısmı anlaşılamadı',
  alertDismiss: 'Bunlarsız devam et',

  update: {
    said: {
      waiting: 'Yeni bir Parley sürümü geldi. Siz onu yükleyene kadar bu sayfa olduğu gibi kalır.',
      elsewhere: 'Başka bir sekme yeni bir Parley sürümüne geçti. Bu sekme hâlâ eskisini gösteriyor.',
    },
    use: 'Yeni sürümü yükle',
    later: 'Daha sonra',
    atRisk:
      'Burada açık olan veri kümesi bu makinede saklanmıyor ve kaybolur. “Paylaş” onu Parley dosyası olarak kaydeder.',
    anyway: 'Onsuz yükle',
  },

  opening: 'Veri kümesi açılıyor…',
  coming: 'Bir saniye…',
  failureTitle: 'Gösterilen veri kümesi yok',
  failures: {
    unknownDataset: (id) =>
      `Bu adres “${id}” veri kümesini istiyor; burada yok. Dosyası sizdeyse açın: bu adresin görünümü ardından gelir.`,
    damagedLink: 'Bu bağlantı kendi veri kümesini taşıyor, ancak okunamıyor.',
    unreachable: (what) => `Veri kümesi yüklenemedi: ${what}`,
    unreadable: (n) => `Veri kümesi açılmadı. Sorun sayısı: ${figure(n)}.`,
    problem: (path, found, expected) => `${path}: bulunan ${found}, beklenen ${expected}`,
    more: (n) => `ve ${figure(n)} tane daha`,
    home: 'Yerleşik veri kümesini aç',
  },
};
