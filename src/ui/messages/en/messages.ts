/** The English catalogue: every text of the interface. Another language is another object of this type. */
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

export const en = {
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

export type Messages = typeof en;
