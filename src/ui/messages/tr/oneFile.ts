/** The page as one file, and what a page that is a file says of itself. */
import type { Messages } from '../en/messages.ts';

export const oneFile: Messages['oneFile'] = {
  title: 'Göndermek için tek dosya',
  explained:
    'Uygulama, tüm sözleriyle veriler ve bu görünüm tek bir HTML dosyasında. Çift tıklamayla, ağ olmadan açılır ve kimseden bir şey istemez.',
  save: 'Tek HTML dosyası olarak kaydet',
  making: 'Dosya oluşturuluyor…',
  saved: (name, size) => `Yazıldı: ${name}, ${size}.`,
  failed: (why) =>
    `Dosya oluşturulamadı: Parley’nin bir parçası sunucudan alınamadı. Sayfayı yeniden yükleyip tekrar deneyin. İleti şuydu: ${why}`,
  isFile:
    'Bu sayfa bir dosya: adresi başka bir makinede bir şey açmaz. Bu görünümü paylaşmak için dosya olarak kaydedip onu gönderin.',
  keepsNothing:
    'Bu sayfa bir dosya: açtıklarınızdan hiçbirini saklamaz. Yeniden ulaşmak için “Paylaş” altında tek HTML dosyası olarak kaydedin.',
};
