/** The views as tabs: arrows walk, the chosen one is the only Tab stop. */
import type { KeyboardEvent, ReactNode } from 'react';
import type { ViewKind } from '../model/view.ts';
import { alongReading } from './alongReading.ts';
import { useLanguage, useMessages } from './messages/useMessages.ts';

/** The views that this version has. */
const BUILT = ['graph', 'matrix', 'common-ground', 'timeline'] as const satisfies readonly ViewKind[];

/** The view that is on the screen when an address asks for one: the graph in place of what is not built. */
export const shownAs = (kind: ViewKind): (typeof BUILT)[number] =>
  BUILT.find((each) => each === kind) ?? 'graph';

export function ViewTabs(props: {
  readonly kind: ViewKind;
  readonly onChoose: (kind: ViewKind) => void;
}): ReactNode {
  const { kind, onChoose } = props;
  const t = useMessages().shell;
  const language = useLanguage();
  const shown = shownAs(kind);
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[alongReading(event.key, language)];
    if (by === undefined) return;
    const next = BUILT[(BUILT.indexOf(shown) + by + BUILT.length) % BUILT.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="views" role="tablist" aria-label={t.views}>
      {BUILT.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === shown}
          aria-controls="view"
          tabIndex={each === shown ? 0 : -1}
          onClick={() => onChoose(each)}
          onKeyDown={walk}
        >
          {t.viewNames[each]}
        </button>
      ))}
    </div>
  );
}
