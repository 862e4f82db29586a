/** The method page: how statements were coded, what was seen, and every formula. */
import type { Messages } from '../en/messages.ts';
import { sources } from './forms.ts';

export const method: Messages['method'] = {
  title: 'Nasıl hazırlandı',
  data: 'Veriler',
  licence: 'Lisans',
  licences: {
    title: 'Program',
    explained:
      'Parley, MIT lisanslı özgür bir yazılımdır. Başkalarının çalışmalarıyla yapılmıştır ve her birinin kendi lisansı vardır; verilerin de yukarıda anılan kendi lisansı vardır.',
    show: 'Tüm lisanslar, metinleriyle',
    coming: 'Bir saniye…',
    failed: 'Lisans listesine ulaşılamıyor: sunucuda bu sayfanın yanında licences.txt yok.',
  },
  noMethod: 'Bu veri kümesini hazırlayan, nasıl hazırlandığını belirtmemiş.',
  coverage: 'Her taraf ne kadar duyuluyor',
  coverageExplained:
    'Az beyanı olan bir taraf daha sessiz görünür, daha ılımlı değil. Yalnızca bir bağın iki yanı da iyi belgelenmişse karşılaştırın.',
  columns: {
    party: 'Taraf',
    statements: 'Beyanlar',
    quotes: 'Doğrudan alıntılar',
    issues: 'Konular',
    sources: 'Kaynaklar',
    period: 'Başlangıç – bitiş',
  },
  sources: 'Kaynaklar',
  sourcesExplained: (n) => `Yayımlayana göre ${sources(n)}:`,
  sourceKinds: {
    official: 'Resmî',
    agency: 'Haber ajansı',
    newspaper: 'Gazete',
    broadcaster: 'Radyo veya televizyon',
    'party-or-state-media': 'Parti veya devlet medyası',
    advocacy: 'Savunuculuk kuruluşu',
    aggregator: 'Derleme veya yeniden yayın',
    unknown: 'Türü belirlenmedi',
  },
  formulas: 'Sayılar',
  paragraphs: [
    [
      'Sözden tutuma',
      'Her beyan bir konuda veya başka bir tarafa yönelik bir tutum alır. Tutumun bir değeri vardır: destek 1, koşullu destek 0,5, tarafsız 0, karşı −1 ya da arada bir sayı. Belirsiz bir beyanın değeri yoktur: listelenir, asla sayılmaz. Başka bir seçim yapılmadıkça bir tarafın bir konudaki tutumu son söylediğidir. Bir taraf hem evet hem hayır demişse tutumu “hem evet hem hayır” olur ve iki yan da sayılır. Hiçbir şey söylememek sessizliktir, asla tarafsızlık değildir ve bağ kurmaz.',
    ],
    [
      'Tutumdan bağa',
      'İki taraf için, sayılan konular üzerinden: örtüşme, aynı işaretli değer çiftlerinde min(|v|, |w|) toplamıdır; ayrışma, zıt işaretli çiftlerde aynı toplamdır; net, örtüşme eksi ayrışmadır. Yalın evet ve hayırda bunlar, söylem ağı analizindeki uyum, çatışma ve fark ölçüleridir (Leifeld); dereceli tutumlarda MACTOR’da olduğu gibi daha zayıf olan bağlılık sayılır (Godet). Bir tarafa yönelik beyan, kendi değerini o çifte ekler.',
    ],
    [
      'Hangi konular sayılır',
      'Bir konu, veri kümesinin herhangi bir yerinde bir taraf destekliyor ve bir başkası karşı çıkıyorsa tartışmalıdır. Başka bir seçim yapılmadıkça bağları yalnızca tartışmalı konular kurar: tartışmasız ifadeler, savaşan tarafları yakın gösterirdi. Diğer konular her zaman ayrıca listelenir; “Tüm konular” onları da sayar.',
    ],
    [
      'Normalleştirme',
      'Örtüşme ve ayrışma aynı biçimde bölünebilir: toplamlarına (pay), ikisinin ortalama tutum sayısına (etkinlik, Leifeld), tutumlarının birleşiminin büyüklüğüne (Jaccard, Leifeld) veya kareler toplamlarının çarpımının kareköküne (kosinüs).',
    ],
    [
      'Ne çiziliyor',
      'Bir yayın genişliği onun örtüşmesi veya ayrışmasıdır; normalleştirmesi aynı olan her görünümde ölçek de aynıdır. Üçten az karşılaştırılan konuya dayanan bir bağ daha soluktur ve “az dayanak” der. Görseldeki yerler yalnızca veri kümesine bağlıdır: filtreler gizler, hiçbir şey yer değiştirmez. Sıra ve yan bir derecelendirme değildir.',
    ],
  ],
};
