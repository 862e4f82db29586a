/** Sharing data of one's own. */
import type { Messages } from '../en/messages.ts';
import { figure } from './forms.ts';

export const share: Messages['share'] = {
  title: 'Verileriniz',
  explained:
    'Adreste # işaretinin ardında durur; tarayıcılar bu kısmı hiçbir sunucuya göndermez. Bağlantı kimdeyse veriler de ondadır.',
  contains: 'Bu bağlantı verilerinizi içeriyor.',
  words: 'Beyanların sözleriyle birlikte',
  length: (n) => `${figure(n)} karakter`,
  fits: 'Bildiğimiz tüm mesajlaşma uygulamaları için yeterince kısa.',
  cut: (names) =>
    `Bu uygulamalar için çok uzun: ${names}. Bu uzunluktaki bağlantıları keserler. E-postayla veya dosya olarak gönderin.`,
  tooLong:
    'Bir bağlantı için çok fazla. Parley dosyasını ve yukarıdaki bağlantıyı gönderin: dosya açılınca görünüm de açılır.',
  link: 'Verileri içeren bağlantı',
  copy: 'Bağlantıyı verilerle kopyala',
  copied: 'Bağlantı kopyalandı. Verilerinizi içeriyor.',
  refused: 'Tarayıcı kopyalamaya izin vermedi. Bağlantıyı seçip kopyalayın.',
  file: 'Ya da dosya olarak, her boyut için:',
  save: 'Parley dosyasını kaydet',
  waits: 'Bu bağlantı tek başına başkalarına bir şey göstermez: veri kümesi yalnızca bu makinede.',
};
