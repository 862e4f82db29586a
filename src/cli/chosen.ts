/** What the options of a table mean for an opened file. */
import { filterOf, type Filter } from '../analysis/filter.ts';
import type { Opened } from '../io/open.ts';
import { CONFIDENCES, EVIDENCE_KINDS, type Id } from '../model/dataset.ts';
import { defaultView } from '../model/defaults.ts';
import type { Choices } from './options.ts';

/** A filter, or every name that the file does not have. */
export type Chosen =
  { readonly ok: true; readonly filter: Filter } | { readonly ok: false; readonly wrong: readonly string[] };

/** The filter of the options: that of the app's view with the same choices, so that the numbers are the same. */
export function chosenFilter({ dataset, names }: Opened, choices: Choices): Chosen {
  const wrong: string[] = [];
  const idsOf = (option: 'parties' | 'issues' | 'topics'): readonly Id[] => {
    const chosen = choices[option];
    if (chosen === undefined) return [...names[option].keys()];
    const ids = new Map([...names[option]].map(([id, name]) => [name, id]));
    return chosen.flatMap((name) => {
      const id = ids.get(name);
      if (id === undefined)
        wrong.push(`--${option}: found ${name || 'nothing'}, expected names of this file's ${option}`);
      return id ?? [];
    });
  };
  const view = {
    ...defaultView(dataset),
    parties: idsOf('parties'),
    issues: idsOf('issues'),
    topics: idsOf('topics'),
    from: choices.from,
    to: choices.to,
    evidence: choices.evidence ?? EVIDENCE_KINDS,
    joint: choices.joint,
    confidence: choices.confidence ?? CONFIDENCES,
  };
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, filter: filterOf(view, dataset) };
}
