/**
 * The Persian catalogue. Not yet reviewed by a native speaker: CONTRIBUTING.md says how that is done.
 *
 * Terms: party طرف, issue موضوع, topic محور, position and stance موضع, tie پیوند (a link of the web is لینک), alignment همسویی,
 * conflict تعارض, bloc بلوک, camp اردوگاه, statement اظهارنظر, quote نقل‌قول, words گفته, evidence شواهد, red line خط قرمز, common
 * ground زمینهٔ مشترک, consensus اجماع, silence سکوت, view نما, dossier پرونده (a file is فایل). Names of parties stand uninflected,
 * so positions are nouns: موافقت, مخالفت. The ezafe after a silent he is written هٔ.
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

export const fa: Messages = {
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
