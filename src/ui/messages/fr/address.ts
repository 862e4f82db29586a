/** What of an address was not understood, in words: always the key and the value. */
import type { AddressProblem } from '../../../url/problem.ts';
import type { Messages } from '../en/messages.ts';

const SAID: Readonly<Record<AddressProblem['kind'], (key: string, value: string) => string>> = {
  'unknown-key': (key, value) =>
    `« ${key} » (avec la valeur « ${value} ») n’est pas une clé de cette adresse.`,
  repeated: (key, value) =>
    `« ${key} » figure plus d’une fois ; la première compte, « ${value} » a été laissé de côté.`,
  malformed: (key, value) => `« ${value} » n’a pas pu être lu comme valeur de « ${key} ».`,
  'newer-version': (_key, value) =>
    `Ce lien a été créé par une version plus récente de Parley (v=${value}) ; celle-ci l’a lu aussi bien qu’elle le peut.`,
  'unknown-value': (key, value) => `« ${key} » ne connaît pas la valeur « ${value} ».`,
  'unknown-id': (key, value) => `« ${key} » désigne « ${value} », qui n’est pas dans ce jeu de données.`,
  'other-version': (key, value) =>
    `Ce lien a été créé avec une autre version des données (« ${key} », ${value}) : mots et chiffres peuvent différer.`,
  'other-dataset': (key, value) => `« ${key} » désigne « ${value} » ; un autre jeu de données est affiché.`,
  'empty-period': (key, value) =>
    `« ${key} » vaut ${value}, avant « from » ; la fin de la période a été laissée de côté.`,
  'repeated-cell': (key, value) =>
    `« ${key} » suppose plus d’une position d’une partie sur une question : « ${value} » a été laissé de côté.`,
  'not-built': (key, value) =>
    `Cette version ne peut pas afficher « ${key} » avec la valeur « ${value} ». Elle reste dans l’adresse.`,
};

export const address: Messages['address'] = {
  problem: ({ kind, key, value }) => SAID[kind](key, value),
};
