/**
 * The Arabic catalogue (Modern Standard Arabic). Not yet reviewed by a native speaker: CONTRIBUTING.md says how that is
 * done.
 *
 * Terms: party طرف, issue قضية, position and stance موقف, tie صلة, alignment تقارب, conflict تعارض, bloc كتلة, camp معسكر,
 * statement تصريح, quote اقتباس, evidence دليل, red line خط أحمر, common ground أرضية مشتركة, consensus توافق عام,
 * silence صمت. Names of parties stand uninflected, so positions are nouns: تأييد, رفض.
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

export const ar: Messages = {
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
