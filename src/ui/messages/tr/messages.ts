/**
 * The Turkish catalogue. Not yet reviewed by a native speaker: CONTRIBUTING.md says how that is done.
 *
 * Terms: party taraf, issue konu, topic tema, position and stance tutum, tie bağ (bağlantı is the link of an address),
 * alignment örtüşme, conflict ayrışma, bloc blok, camp kamp, statement beyan, words söz, quote alıntı, evidence dayanak,
 * red line kırmızı çizgi, common ground ortak zemin, consensus uzlaşı, silence sessizlik, mark işaret, dossier ayrıntılar
 * (dosya is a file), supposition varsayım. Names of parties take no suffix, so positions stand alone: destek, karşı.
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

export const tr: Messages = {
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
