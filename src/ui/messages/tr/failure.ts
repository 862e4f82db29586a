/** What is said where something failed, and what can be done without losing anything. */
import type { Messages } from '../en/messages.ts';

export const failure: Messages['failure'] = {
  title: 'Sayfanın bu bölümü çalışmadı',
  crashed: 'Kalanı çalışıyor ve seçtiklerinizden hiçbiri kaybolmadı: adreste duruyor. İleti şuydu:',
  wholeTitle: 'Sayfa çalışmadı',
  whole: 'Seçtikleriniz kaybolmadı: adreste duruyor. İleti şuydu:',
  missingTitle: 'Sayfanın bu bölümü yüklenemedi',
  missing:
    'Ya bağlantı koptu ya da sunucuda bu sekmedekinden daha yeni bir Parley sürümü var: yeniden yüklemek onu getirir ve adres seçtiklerinizi korur. İleti şuydu:',
  comesBack: 'Açık olan veri kümesi, sayfayı yeniden yüklediğinizde geri gelir.',
  goes: 'Açık olan veri kümesi bu makinede saklanmıyor. Yeniden yüklemeden önce bir dosyaya kaydedin.',
  retry: 'Yeniden dene',
  reload: 'Sayfayı yeniden yükle',
  copy: 'Olanları kopyala',
  copied: 'Kopyalandı.',
  copyRefused: 'Tarayıcı kopyalamaya izin vermedi. Metni seçip kopyalayın.',
  reportLabel: 'Olanlar',
  report: (version, address, error) => `Parley ${version}\nAdres: ${address}\nİleti: ${error}\n`,
  unkept: 'Saklanmıyor: bu sayfa kapanınca kaybolur.',
  save: 'Parley dosyası olarak kaydet',
};
