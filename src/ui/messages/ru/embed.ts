/** The page inside another one, and the line that puts it there. */
import type { Messages } from '../en/messages.ts';

export const embed: Messages['embed'] = {
  whole: 'Открыть этот вид в Parley',
  title: 'Встроить этот вид в страницу',
  explained:
    'Читатели той страницы смогут открыть каждый знак. Колесо мыши прокручивает страницу, пока читатель не щёлкнет по изображению. Никакие данные никуда не отправляются.',
  frozen: 'С этой версией данных: о более новой будет сообщено',
  live: 'Всегда с новейшими данными',
  snippet: 'HTML-код рамки',
  copy: 'Скопировать HTML',
  copied: 'HTML скопирован.',
  refused: 'Браузер не разрешил копирование. Выделите HTML и скопируйте его.',
};
