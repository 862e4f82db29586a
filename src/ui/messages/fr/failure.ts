/** What is said where something failed, and what can be done without losing anything. */
import type { Messages } from '../en/messages.ts';

export const failure: Messages['failure'] = {
  title: 'Cette partie de la page est en panne',
  crashed:
    'Le reste fonctionne, et rien de ce que vous avez choisi n’est perdu : c’est dans l’adresse. Le message était :',
  wholeTitle: 'La page est en panne',
  whole: 'Ce que vous avez choisi n’est pas perdu : c’est dans l’adresse. Le message était :',
  missingTitle: 'Cette partie de la page n’a pas pu être chargée',
  missing:
    'Soit la connexion est coupée, soit l’hébergeur a une version de Parley plus récente que cet onglet : recharger l’apporte, et l’adresse garde ce que vous avez choisi. Le message était :',
  comesBack: 'Le jeu de données ouvert revient quand vous rechargez.',
  goes: 'Le jeu de données ouvert n’est pas conservé sur cette machine. Enregistrez-le dans un fichier avant de recharger.',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  copy: 'Copier ce qui s’est passé',
  copied: 'Copié.',
  copyRefused: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le.',
  reportLabel: 'Ce qui s’est passé',
  report: (version, address, error) => `Parley ${version}\nAdresse : ${address}\nMessage : ${error}\n`,
  unkept: 'Non conservé : disparaît à la fermeture de cette page.',
  save: 'Enregistrer en fichier Parley',
};
