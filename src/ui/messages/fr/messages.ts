/**
 * The French catalogue. Not yet reviewed by a native speaker: CONTRIBUTING.md says how that is done.
 *
 * Terms: party partie, issue question, position and stance position, tie relation (lien is the link of an address),
 * alignment convergence, conflict divergence, bloc bloc, camp camp, statement déclaration, words propos, quote citation,
 * evidence éléments, red line ligne rouge, common ground terrain d’entente, consensus consensus, silence silence, mark
 * signe. Names of parties stand without article, elision or agreement, so positions are words that never change: pour,
 * contre, sous condition. A narrow no-break space (U+202F) stands before ; : ! ? and inside « ».
 */
import type { Messages } from '../en/messages.ts';
import { address } from './address.ts';
import { brief } from './brief.ts';
import { compare } from './compare.ts';
import { dossier } from './dossier.ts';
import { embed } from './embed.ts';
import { exporting } from './exporting.ts';
import { failure } from './failure.ts';
import { graph } from './graph.ts';
import { ground } from './ground.ts';
import { judgement } from './judgement.ts';
import { matrix } from './matrix.ts';
import { method } from './method.ts';
import { oneFile } from './oneFile.ts';
import { open } from './open.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { story } from './story.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';

export const fr: Messages = {
  address,
  brief,
  compare,
  dossier,
  embed,
  exporting,
  failure,
  graph,
  ground,
  judgement,
  matrix,
  method,
  oneFile,
  open,
  search,
  share,
  shell,
  story,
  time,
  timeline,
};
