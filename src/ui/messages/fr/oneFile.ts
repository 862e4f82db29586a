/** The page as one file, and what a page that is a file says of itself. */
import type { Messages } from '../en/messages.ts';

export const oneFile: Messages['oneFile'] = {
  title: 'Un seul fichier à envoyer',
  explained:
    'L’application, les données avec tous les propos, et cette vue dans un seul fichier HTML. Il s’ouvre d’un double-clic, sans réseau, et ne demande rien à personne.',
  save: 'Enregistrer en un fichier HTML',
  making: 'Création du fichier…',
  saved: (name, size) => `Écrit : ${name}, ${size}.`,
  failed: (why) =>
    `Le fichier n’a pas été créé : une partie de Parley n’a pas pu être obtenue de l’hébergeur. Rechargez la page et réessayez. Le message était : ${why}`,
  isFile:
    'Cette page est un fichier : son adresse n’ouvre rien sur une autre machine. Pour partager cette vue, enregistrez-la dans un fichier et envoyez-le.',
  keepsNothing:
    'Cette page est un fichier : elle ne conserve rien de ce que vous ouvrez. Pour le retrouver, enregistrez-le en un fichier HTML sous « Partager ».',
};
