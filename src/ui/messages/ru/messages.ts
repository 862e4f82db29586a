/**
 * The Russian catalogue. Not yet reviewed by a native speaker: CONTRIBUTING.md says how that is done.
 *
 * Terms: party сторона, issue вопрос, position and stance позиция, tie связь, alignment близость, conflict конфликт,
 * bloc блок, camp лагерь, statement высказывание, quote цитата, evidence свидетельства (little evidence: мало данных),
 * red line красная линия, common ground точки соприкосновения, consensus консенсус, silence молчание, supposition
 * допущение, what is in view выборка, the view itself вид. Names of parties stand in the nominative and their gender is
 * not known, so positions are за, против, нейтрально, and what parties do is a noun behind a colon.
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

export const ru: Messages = {
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
