/** The English catalogue: every text of the interface. Another language is another object of this type. */
import { address } from './address.ts';
import { dossier } from './dossier.ts';
import { graph } from './graph.ts';
import { method } from './method.ts';
import { shell } from './shell.ts';

export const en = { address, dossier, graph, method, shell };

export type Messages = typeof en;
