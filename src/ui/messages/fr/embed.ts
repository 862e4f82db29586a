/** The page inside another one, and the line that puts it there. */
import type { Messages } from '../en/messages.ts';

export const embed: Messages['embed'] = {
  whole: 'Ouvrir cette vue dans Parley',
  title: 'Insérer cette vue dans une page',
  explained:
    'Les lecteurs de cette page peuvent ouvrir chaque signe. La molette fait défiler la page jusqu’à ce qu’ils cliquent sur l’image. Rien n’est envoyé nulle part.',
  frozen: 'Avec cette version des données : une plus récente est signalée',
  live: 'Toujours avec les données les plus récentes',
  snippet: 'HTML du cadre',
  copy: 'Copier le HTML',
  copied: 'HTML copié.',
  refused: 'Le navigateur n’a pas permis la copie. Sélectionnez le HTML et copiez-le.',
};
