/** What is said where the page did not come: by the first script, so that it stands in no catalogue, which did not come either. */
import { directionOf, firstLanguage, type Language } from '../model/languages.ts';

interface Words {
  readonly title: string;
  readonly why: string;
  readonly reload: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Parley could not be loaded',
    why: 'Perhaps the connection is gone. What you chose is in the address, and what is kept on this machine stays.',
    reload: 'Reload the page',
  },
  ar: {
    title: 'تعذر تحميل Parley',
    why: 'ربما انقطع الاتصال. ما اخترته في العنوان، وما حُفظ على هذا الجهاز باقٍ.',
    reload: 'إعادة تحميل الصفحة',
  },
  fa: {
    title: 'Parley بارگذاری نشد',
    why: 'شاید ارتباط قطع است. آنچه انتخاب کرده‌اید در نشانی هست و آنچه روی این دستگاه نگه داشته شده می‌ماند.',
    reload: 'بارگذاری دوبارهٔ صفحه',
  },
  tr: {
    title: 'Parley yüklenemedi',
    why: 'Bağlantı kopmuş olabilir. Seçtikleriniz adreste duruyor ve bu makinede saklananlar kalıyor.',
    reload: 'Sayfayı yeniden yükle',
  },
  ru: {
    title: 'Не удалось загрузить Parley',
    why: 'Возможно, пропало соединение. Ваш выбор хранится в адресе, а сохранённое на этом компьютере остаётся.',
    reload: 'Перезагрузить страницу',
  },
  fr: {
    title: 'Parley n’a pas pu être chargé',
    why: 'La connexion est peut-être coupée. Ce que vous avez choisi est dans l’adresse, et ce qui est conservé sur cette machine reste.',
    reload: 'Recharger la page',
  },
};

/** Says so in the reader's language, with the browser's message and the way to try again. */
export function sayNotLoaded(message: string): void {
  const asked = new URLSearchParams(location.search).get('lang') ?? undefined;
  const language = firstLanguage(asked, navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const { title, why, reload } = WORDS[language];
  const main = document.createElement('main');
  main.className = 'failure';
  const heading = Object.assign(document.createElement('h1'), { textContent: title });
  const said = Object.assign(document.createElement('p'), { textContent: why });
  said.setAttribute('role', 'alert');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: reload });
  button.addEventListener('click', () => location.reload());
  const cause = Object.assign(document.createElement('p'), { textContent: message, dir: 'auto' });
  main.append(heading, said, cause, button);
  document.getElementById('root')?.replaceChildren(main);
}
