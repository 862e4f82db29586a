/** Sharing data of one's own. */
import type { Messages } from '../en/messages.ts';
import { counted } from './forms.ts';

export const share: Messages['share'] = {
  title: 'Vos données',
  explained:
    'Elles se trouvent derrière le # de l’adresse, que les navigateurs n’envoient à aucun serveur. Qui a le lien a les données.',
  contains: 'Ce lien contient vos données.',
  words: 'Avec les propos des déclarations',
  length: (n) => counted(n, { one: '# caractère', other: '# caractères' }),
  fits: 'Assez court pour toutes les messageries que nous connaissons.',
  cut: (names) =>
    `Trop long pour ${names} : les liens de cette longueur y sont coupés. Envoyez-le par courriel, ou envoyez le fichier.`,
  tooLong:
    'Trop pour un lien. Envoyez le fichier Parley et le lien ci-dessus : la vue s’ouvre une fois le fichier ouvert.',
  link: 'Lien avec les données dedans',
  copy: 'Copier le lien avec les données',
  copied: 'Lien copié. Il contient vos données.',
  refused: 'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le.',
  file: 'Ou en fichier, quelle que soit la taille :',
  save: 'Enregistrer le fichier Parley',
  waits: 'Seul, ce lien ne montre rien aux autres : le jeu de données n’est que sur cette machine.',
};
