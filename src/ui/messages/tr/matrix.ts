/** The matrix view: parties × issues, and parties × parties. */
import type { Messages } from '../en/messages.ts';
import { commas, figure } from './forms.ts';

export const matrix: Messages['matrix'] = {
  stances: 'Tutumlar: taraflara göre konular',
  ties: 'Bağlar: taraflara göre taraflar',
  stancesHint:
    'Satır ve sütunlar kamplar görünecek biçimde dizildi; sıralama bir derecelendirme değildir. Her hücre kendi sözlerini açar.',
  tiesHint: 'Her çiftin örtüşmesi ve ayrışması. Her hücre iki yanın sözlerini ve hesabı açar.',
  issue: 'Konu',
  party: 'Taraf',
  words: {
    supports: 'destek',
    conditional: 'koşullu',
    neutral: 'tarafsız',
    opposes: 'karşı',
    both: 'hem evet hem hayır',
    unclear: 'belirsiz',
    none: 'sessiz',
  },
  part: (rows, ofRows, columns, ofColumns) =>
    `İlk satırlar: ${figure(rows)} / ${figure(ofRows)}; ilk sütunlar: ${figure(columns)} / ${figure(ofColumns)}. Sayı tablolarında hepsi vardır.`,
  latestOf: (n) => `${figure(n)} beyanın sonuncusu`,
  changed: 'değişti',
  redLine: 'kırmızı çizgi',
  cell: (party, issue, word, more) => commas([`${party}, “${issue}”: ${word}`, ...more]),
  noTie: 'bağ yok',
  self: '–',
  tieCell: (a, b, alignment, conflict) => `${a} ve ${b}: örtüşme ${alignment}; ayrışma ${conflict}`,
  contested: 'tartışmalı',
  undisputed: 'tartışmasız',
  empty:
    'Karşılaştıracak bir şey yok: görünümde taraf veya konu yok. Filtrelerden seçin ya da filtreleri sıfırlayın.',
};
