/** Shows a dossier as a reader sees it, over a reading of a small data set. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Selection, View } from '../../src/model/view.ts';
import { Dossier } from '../../src/ui/dossier/Dossier.tsx';
import { shell } from '../../src/ui/messages/en/shell.ts';
import { ReadingProvider, type Actions } from '../../src/ui/reading.tsx';
import { wholeView } from './build.ts';

/** What a dossier was asked for, and a reader to ask it. */
interface Shown {
  readonly select: ReturnType<typeof vi.fn<Actions['select']>>;
  readonly choose: ReturnType<typeof vi.fn<Actions['choose']>>;
  readonly copy: ReturnType<typeof vi.fn<Actions['copy']>>;
  readonly user: UserEvent;
}

/** Renders the dossier of a selection. The view is of all parties and counts all issues, unless changed. */
export function showDossier(of: Dataset, selection?: Selection, changes: Partial<View> = {}): Shown {
  const actions = {
    select: vi.fn<Actions['select']>(),
    choose: vi.fn<Actions['choose']>(),
    copy: vi.fn<Actions['copy']>(() => Promise.resolve()),
  };
  const view = wholeView(of, selection ? { ...changes, select: selection } : changes);
  render(
    <ReadingProvider reading={readingOf(of, view)} actions={actions}>
      <Dossier selection={selection} />
    </ReadingProvider>,
  );
  return { ...actions, user: userEvent.setup() };
}

/** The same of a dossier whose code comes when it is asked for. */
export async function showLaterDossier(...asked: Parameters<typeof showDossier>): Promise<Shown> {
  const shown = showDossier(...asked);
  await waitFor(() => expect(screen.queryByText(shell.coming)).toBeNull());
  return shown;
}

export const party = (id: string): Selection => ({ kind: 'party', id });
export const issue = (id: string): Selection => ({ kind: 'issue', id });
export const tie = (a: string, b: string): Selection => ({ kind: 'tie', a, b });

/** The part of the page under a heading, which names it. */
export function under(heading: string | RegExp): HTMLElement {
  const part = screen.getByRole('heading', { name: heading }).closest('section');
  if (!part) throw new Error(`the heading “${String(heading)}” stands in no section`);
  return part;
}

/** The texts of all headings of a level, in order. */
export function headings(level: number, inside: HTMLElement = document.body): readonly string[] {
  return within(inside)
    .queryAllByRole('heading', { level })
    .map((heading) => heading.textContent);
}

/** The words of the quotes, in order. */
export function quoted(inside: HTMLElement = document.body): readonly string[] {
  return within(inside)
    .queryAllByRole('blockquote')
    .map((quote) => quote.textContent);
}
