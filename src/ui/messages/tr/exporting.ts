/** The dialog that writes files. */
import type { Messages } from '../en/messages.ts';
import { sources } from './forms.ts';

export const exporting: Messages['exporting'] = {
  button: 'Dışa aktar',
  title: 'Dışa aktar',
  local: 'Dosyalar bu makinede oluşturulur; hiçbir şey gönderilmez ve indirilmez.',
  supposed: 'Bu görünüm varsayımlar içeriyor. Dosyaları bunu adlarında ve içlerinde belirtir.',
  as: (what, format) => `${what}, biçim: ${format}`,
  saved: (name) => `Yazıldı: ${name}`,
  writing: (name) => `${name} yazılıyor … Bu pencere kapatılırsa vazgeçilir.`,
  failed: (name, why) => `${name} yazılamadı: ${why}`,
  tooLong: (name) =>
    `${name} bir dosyanın alabileceğinden çok söz tutar. Daha az taraf, konu ya da gün onu kısaltır; bağ tablosunda aynı sayılar vardır.`,

  picture: {
    title: 'Görsel',
    hint: 'Bu görünümün tamamı, açık renklerle; yazı tipleri, sözleri, adresi ve veri sürümü içinde.',
    formats: { svg: 'SVG', png: 'PNG' },
    matrix:
      'Satır ve sütunlar kamplar görünecek biçimde dizildi; sıralama bir derecelendirme değildir. Taralı: görünümde söylenen yok. Her çift için: örtüşme düz çizginin üstünde, ayrışma kesik çizginin üstünde.',
    tooLarge: 'Bu görünüm yüksek çözünürlüklü PNG için çok büyük. SVG için böyle bir sınır yok.',
    tooLargeAtAll: 'Bu tarayıcıda bu görünüme PNG olarak yer yok. SVG için böyle bir sınır yok.',
    smaller: 'Normal çözünürlükte PNG',
    failed: (why) => `Görsel çizilemedi: ${why}`,
  },

  numbers: 'Sayılar',
  which: 'Hangi sayılar',
  scopes: { displayed: 'Görüntülenen', all: 'Tümü' },
  scopeHints: {
    displayed: 'bu görünümde kalanlar',
    all: 'varsayımsız tüm veri kümesi, bu görünümdeki gibi sayılarak',
  },
  tables: {
    ties: 'Bağlar',
    issues: 'Konular',
    stances: 'Tutumlar',
    blocs: 'Bloklar',
    statements: 'Beyanlar',
  },

  graphs: 'Ağlar',
  graphsHint: 'Taraflar, bağlar ve ardındaki sözler; Gephi, igraph veya NetworkX için.',
  graph: 'Bu görünümün ağı',

  citations: 'Kaynakça',
  view: 'Bu görünüm',
  sources: (n) => `görünümde ${sources(n)}`,
  formats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    txt: 'Metin',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
};
