/** Opening data of one's own, and what this machine keeps. */
import type { Messages } from '../en/messages.ts';
import { figure, issues, parties, statements } from './forms.ts';
import { mend } from './mend.ts';

export const open: Messages['open'] = {
  mend,
  button: 'Veri aç…',
  title: 'Kendi verilerinizi açın',
  local: 'Her şey bu makinede kalır: dosyayı sayfanın kendisi okur, hiçbir şey karşıya yüklenmez.',
  drop: 'Dosyaları buraya veya sayfada herhangi bir yere bırakın',
  dropNow: 'Açmak için bırakın',
  choose: 'Dosya seç…',
  chooseFolder: 'Klasör seç…',
  paste: 'Tablo yapıştır',
  pasteLabel: 'Sütun başlıklı bir tablo veya bir Parley dosyası',
  pasteOpen: 'Yapıştırılanı aç',
  pasted: 'pasted.csv',
  formats: 'Neler açılabilir',
  formatList: [
    'Bir Parley dosyası (JSON).',
    'Her satırında bir beyan olan tablo: CSV, TSV, noktalı virgüllü CSV veya XLSX.',
    'Bir Discourse Network Analyzer veri tabanı (.dna) veya olay listesi.',
    'Bir Polis dışa aktarımı: dosyaları birlikte veya arşivi.',
    'Taraflar ve konulardan geniş bir matris, işaretli bir bağ listesi veya ad okunarak yapılan oylamalar.',
  ],
  templates: 'Boş bir dosyayla başlayın',
  sheet: 'Boş tablo (CSV)',
  parley: 'Boş Parley dosyası (JSON)',
  explanation: 'Tablo nasıl doldurulur',
  explanationFile: 'how-to-fill-the-sheet.txt',
  explanationText: `Tablo nasıl doldurulur
======================

Her satır bir beyandır: bir tarihte bir taraf, bir konuda veya başka bir tarafa yönelik bir tutum alır.

Her satırda gerekli
  party     Kim konuşuyor. Ortak bir beyanın tarafları noktalı virgülle ayrılır.
  position  supports (destek), conditional (koşullu destek), neutral (tarafsız), opposes (karşı)
            veya unclear (belirsiz); ya da -1 ile 1 arasında bir sayı.
  issue     Desteklenebilecek veya karşı çıkılabilecek tek bir cümle. Her seferinde aynı biçimde yazın.
  towards   issue yerine: tutumun yöneldiği taraf. İkisinden tam olarak biri.

Olması iyi
  date      2017-01-23, 2017-01, 2017 veya saatiyle bir gün.
  kind      kaynağın söylendiği gibi bastığı sözler için direct, aktardığı sözler için reported,
            sözsüz bir tutum için coded.
  text      Sözler. Doğrudan alıntılar tam basıldığı gibi.
  speaker, role, event, language, intensity (1 ile 4 arası), red_line (sözler pazarlık konusu olmadığını söylüyorsa yes), topic,
  source_title, source_outlet, source_url, source_date, confidence (high, medium, low), note.

Önemli olan
  Sessizlik tarafsızlık değildir: bir taraf bir şey söylemediyse satır yazmayın.
  Koşullu evet, evet değildir: conditional yazın.
  Kaynaklar birbiriyle çelişiyorsa iki satırı da koruyun.
  CSV (UTF-8) veya XLSX olarak kaydedin ve dosyayı Parley’ye bırakın.
`,
  working: { reading: 'Okunuyor…', placing: 'Her işarete yer bulunuyor…' },
  cancel: 'İptal',
  cancelled: 'İptal edildi. Daha önce açık olan hâlâ açık.',
  tooLarge: (name, size, most) => `${name}: bulunan ${size}, bir dosya için beklenen en çok ${most}.`,
  unreadable: (name, why) => `Okunamadı: ${name}. ${why}`,
  problems: (n) => `${figure(n)} sorun: hiçbir şey açılmadı ve elinizdekilerden hiçbiri kaybolmadı`,
  problem: (path, found, expected) => `${path}: bulunan ${found}, beklenen ${expected}`,
  more: (n) => `ve ${figure(n)} tane daha`,
  opened: (title, ofStatements, ofParties, onIssues) =>
    `“${title}”: ${statements(ofStatements)}, ${parties(ofParties)}, ${issues(onIssues)}`,
  notes: 'Bilmeniz gerekenler',
  note: (path, message) => `${path}: ${message}`,
  show: 'Göster',
  notKept: (why) => `Açık, ancak bu tarayıcı onu saklamadı; sayfa kapanınca kaybolacak: ${why}`,
  kept: 'Bu makinede saklananlar',
  keptNone: 'Henüz saklanan bir şey yok. Açtıklarınız, siz kaldırana kadar burada kalır.',
  keptRefused: (why) => `Bu tarayıcı bu sayfa için bir şey saklamıyor: ${why}`,
  keptEntry: (size, day) => `${size}, açılış: ${day}`,
  openKept: (title) => `Aç: ${title}`,
  remove: 'Kaldır',
  removeOf: (title) => `Kaldır: ${title}`,
  clear: 'Tümünü kaldır',
  chooser: 'Veri kümesi',
  chooserOther: 'Saklanmıyor',
  size: (bytes) =>
    bytes < 1000
      ? `${figure(bytes)} bayt`
      : bytes < 1e6
        ? `${figure(Math.round(bytes / 1000))} kB`
        : `${figure(Math.round(bytes / 1e5) / 10)} MB`,
};
