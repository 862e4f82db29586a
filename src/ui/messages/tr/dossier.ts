/** The dossiers of party, tie, issue, statement and event. */
import type { Lack } from '../../../analysis/comparison.ts';
import type { Count, Norm, Rule } from '../../../model/view.ts';
import type { Messages } from '../en/messages.ts';
import { dossierTerms } from './dossierTerms.ts';
import { commas, figure, issues, parties, quotes, sources, statements } from './forms.ts';

const lacks: Readonly<Record<Lack, (party: string) => string>> = {
  silent: (party) => `${party}: sessiz`,
  neutral: (party) => `${party}: yalnızca tarafsız`,
  unclear: (party) => `${party}: yalnızca belirsiz`,
};

const divisors: Readonly<Record<Exclude<Norm, 'none'>, string>> = {
  share: 'Bölen: örtüşme + ayrışma (pay)',
  activity: 'Bölen: (n + n′) / 2; n, bir tarafın tutum sayısı (etkinlik)',
  jaccard: 'Bölen: x′ = 0 iken Σ x, artı x = 0 iken Σ x′, artı Σ x·x′ (Jaccard)',
  cosine: 'Bölen: √(Σ x² · Σ x′²) (kosinüs)',
};

const rules: Readonly<Record<Rule, string>> = {
  latest: 'her tarafın son söylediği',
  any: 'her taraf için en çok bir evet ve bir hayır',
  every: 'tüm beyanlar',
};

const counts: Readonly<Record<Count, string>> = {
  contested: 'Yalnızca tartışmalı konular sayılır.',
  all: 'Tüm konular sayılır.',
};

export const dossier: Messages['dossier'] = {
  ...dossierTerms,
  verdicts: {
    opposed: 'Karşıtlık',
    mixed: 'Karma',
    agreed: 'Uyuşma',
    incomparable: 'Karşılaştırılamaz',
  },

  undated: 'Tarihsiz',
  noSource: 'kaynak verilmemiş',
  untitled: 'başlık, görülen kopyada yer almıyor',
  archived: 'arşiv kopyası',
  translatedBy: (who) => `çeviren: ${who}`,
  locator: (where) => `yer: ${where}`,
  redLine: 'Kırmızı çizgi',
  joint: (others) => `Ortak beyan (diğer taraflar: ${commas(others)})`,
  jointly: 'Ortak beyan',
  replaced: 'daha eski, sayılmıyor',
  unclear: 'listede, sayılmıyor',
  disputed: 'Kaynaklar çelişiyor:',
  disputedBy: (who, date, outlet) => commas(outlet === undefined ? [who, date] : [who, date, outlet]),
  open: 'Aç',
  towards: (party) => `Muhatap: ${party}`,

  copy: 'Alıntıyı kaynağıyla kopyala',
  copied: 'Kopyalandı',
  copyRefused: 'Tarayıcı kopyalamaya izin vermedi. Metni seçip kopyalayın:',
  citation: {
    quoted: (text) => `“${text}”`,
    coded: 'Sözsüz kodlanmış tutum',
    reportedBy: (source) => (source === '' ? 'Aktarılan söz, kaynak verilmemiş' : `Aktaran: ${source}`),
    from: (title, id) => `(${title}, Parley veri kümesi, beyan ${id})`,
  },

  notInView: (name) => `${name}: bu görünümün dışında.`,
  statementNotInView: 'Filtreler bu beyanı görünümün dışında bırakıyor: ekrandaki hiçbir sayı onu saymıyor.',
  show: 'Göster',
  outside: (n) => `${figure(n)} beyan daha bu görünümün dışında (filtreler veya dönem nedeniyle).`,

  party: {
    speakers: (n) => `Konuşanlar (${figure(n)})`,
    roleAt: (role, event) => `${role}, ${event}`,
    ties: 'Bağlar',
    greatestFirst: 'En büyükler önce gelir.',
    alignment: 'örtüşme',
    conflict: 'ayrışma',
    tie: (name, alignment, conflict) => `${name}: örtüşme ${alignment}; ayrışma ${conflict}`,
    little: 'az dayanak',
    noTie: {
      apart: 'bağ yok: ikisinin de konuştuğu bir konu yok',
      'no-value': 'bağ yok: ikisinin de konuştuğu her yerde biri tarafsız veya belirsiz',
      undisputed: 'bağ yok: ikisinin de konuştuğu konular tartışmasız',
      undivided: 'bağ yok: seçilen bölme işleminde bölen yok',
    },
    asked: 'Bu taraftan istenenler',
    unanswered: 'görünümde beyan bulunamadı',
    said: 'Sözleri, konulara göre',
    count: (n, direct) => `${statements(n)}, ${quotes(direct)}.`,
    nothing: 'Görünümde bu tarafın beyanı yok.',
    latestOf: (latest, all) =>
      latest === 1
        ? `${figure(all)} beyanın sonuncusu`
        : `${figure(all)} beyanın son ${figure(latest)} tanesi`,
    differ: 'görünümdeki diğerleri farklı',
    changed: 'değişti',
    contested: 'tartışmalı',
    undisputed: 'tartışmasız',
  },

  tie: {
    heading: (a, b) => `${a} ve ${b}`,
    none: {
      apart:
        'Bu iki taraf arasında bu görünümde bağ yok: ikisinin de beyanda bulunduğu bir konu yok ve hiçbiri diğerinden söz etmiyor.',
      'no-value':
        'Bu iki taraf arasında bu görünümde bağ yok: ikisinin de konuştuğu her konuda biri yalnızca tarafsız veya belirsiz.',
      undisputed:
        'Bu iki taraf arasında bu görünümde bağ yok: ikisinin de konuştuğu konular tartışmasız ve bağları yalnızca tartışmalı konular kurar.',
      undivided: 'Bu iki taraf arasında bu görünümde bağ yok: seçilen bölme işlemi sayıları 0 ile bölerdi.',
    },
    compared: (agreed, opposed, mixed, compared) =>
      compared === 0
        ? 'Sayılan konuların hiçbiri karşılaştırılamıyor: sayılar, birbirleri hakkında söylediklerinden geliyor.'
        : `İkisinin de konuştuğu ve sayılan konular: ${figure(compared)}; uyuşma ${figure(agreed)}, karşıtlık ${figure(opposed)}` +
          `${mixed > 0 ? `, her ikisi birden ${figure(mixed)}` : ''}.`,
    incomparable: (n) => `${issues(n)} karşılaştırılamıyor.`,
    little: 'Az dayanak: karşılaştırılan konu sayısı üçten az.',
    alignment: 'Örtüşme',
    conflict: 'Ayrışma',
    net: 'Net',
    sum: 'Hesap, terim terim',
    method: (rule, count) =>
      `Her terim, iki tutumun büyüklüklerinden küçük olanıdır: min(|v|, |w|). Esas alınan: ${rules[rule]}. ${counts[count]}`,
    issue: 'Konu',
    total: 'Toplam',
    divided: (norm, divisor) => `${divisors[norm]} = ${divisor}`,
    result: 'Sonuç',
    attitude: (from, to) => `${from}, muhatap: ${to}`,
    contested: 'Tartışmalı konular',
    nobodyDisputes: (n, alone) => (alone ? `tartışmasız ${issues(n)}` : `ve tartışmasız ${issues(n)} daha`),
    uncounted: 'Yalnızca tartışmalı konular sayıldığı sürece bunlar bağ kurmaz.',
    cannot: (n) => `Karşılaştırılamayan ${issues(n)} ve nedeni`,
    why: (party, lack) => lacks[lack](party),
    sameDocument: 'aynı belge, ikisi de tek bir metni imzaladı',
    attitudes: 'Birbirleri hakkında söyledikleri',
    rest: (n) => `sayılmayan ${statements(n)} daha`,
  },

  issue: {
    asked: 'Kimden isteniyor:',
    nobodyAsked: 'Adı anılarak kimseden istenmiyor.',
    contested: 'Tartışmalı: veri kümesinin bir yerinde bir taraf destekliyor, bir başkası karşı çıkıyor.',
    undisputed:
      'Tartışmasız: veri kümesinin hiçbir yerinde bir taraf desteklerken bir başkası karşı çıkmıyor.',
    roll: 'Kim nerede duruyor',
    group: (word, n) => `${dossierTerms.words[word]} (${figure(n)})`,
    silent: 'Görünümde beyan yok. Bu sessizliktir, tarafsızlık değil.',
    redLines: 'Kırmızı çizgiler',
    sides: {
      supports: 'Destekleyenlerin sözleri',
      conditional: 'Koşul koyanların sözleri',
      both: 'Hem evet hem hayır diyenlerin sözleri',
      neutral: 'Tarafsız olanların sözleri',
      opposes: 'Karşı olanların sözleri',
      unclear: 'Belirsiz sözler',
    },
    noParty: 'Görünümde taraf yok.',
  },

  statement: {
    heading: (party) => `Beyan: ${party}`,
    facts: 'Nasıl kaydedildi',
    position: 'Tutum',
    value: (word, value) => `${word}, değeri ${value}`,
    noValue: (word) => `${word}, değeri yok`,
    kind: 'Dayanak',
    language: 'Sözlerin dili',
    coder: 'Kodlayan',
    id: 'Kimlik',
    before: 'Öncesi: aynı taraf, aynı mesele',
    after: 'Sonrası: aynı taraf, aynı mesele',
    contradicts: 'Kaynaklar çelişiyor',
  },

  event: {
    statements: (n) => `görünümde ${statements(n)}`,
    none: 'Burada verilen beyanların hiçbiri görünümde değil.',
  },

  overview: {
    heading: 'Her işaretin ardındaki sözleri okuyun',
    invitation:
      'Alıntılarını okumak için bir taraf, iki yanı karşı karşıya ve sayının hesabıyla okumak için bir bağ, kimin destekleyip kimin karşı çıktığını ve kimin sustuğunu görmek için bir konu seçin.',
    summary: 'Bu veri kümesi',
    counts: (n, direct, ofParties, onIssues, from) =>
      `${statements(n)} (${quotes(direct)}); ${parties(ofParties)}, ${issues(onIssues)}, ${sources(from)}.`,
    events: 'Olaylar',
  },
};
