/** The page inside another one, and the line that puts it there. */
import type { Messages } from '../en/messages.ts';

export const embed: Messages['embed'] = {
  whole: 'Bu görünümü Parley’de aç',
  title: 'Bu görünümü bir sayfaya yerleştirin',
  explained:
    'O sayfanın okurları her işareti açabilir. Görsele tıklayana kadar tekerlek sayfayı kaydırır. Hiçbir yere hiçbir şey gönderilmez.',
  frozen: 'Verilerin bu sürümüyle: daha yenisi bildirilir',
  live: 'Her zaman en yeni verilerle',
  snippet: 'Çerçevenin HTML kodu',
  copy: 'HTML kodunu kopyala',
  copied: 'HTML kodu kopyalandı.',
  refused: 'Tarayıcı kopyalamaya izin vermedi. HTML kodunu seçip kopyalayın.',
};
