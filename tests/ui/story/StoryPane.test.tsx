/** A story as a reader is told it. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Story } from '../../../src/model/dataset.ts';
import { defaultView } from '../../../src/model/defaults.ts';
import type { StoryPlace, View } from '../../../src/model/view.ts';
import { ReadingProvider } from '../../../src/ui/reading.tsx';
import { StoryPane } from '../../../src/ui/story/StoryPane.tsx';
import { TellContext } from '../../../src/ui/story/tellContext.ts';
import { viewOfStep } from '../../../src/url/storyStep.ts';
import { dataset, statement } from '../../helpers/build.ts';

const STORY: Story = {
  id: 'dam',
  title: 'The dam',
  steps: [
    { title: 'Open it', text: 'A wants it open.', view: '?v=1&view=matrix', rests: ['q1'] },
    { text: 'B does not.', view: '?v=1&select=party.b', rests: [] },
    { title: 'Broken', text: 'Nobody knows.', view: '?v=1&view=cube', rests: [] },
  ],
};
const OF = dataset({
  statements: [
    { ...statement('a supports x on 2020-01-01', { id: 'q1' }), kind: 'direct', text: 'Open the dam.' },
    'b opposes x',
  ],
  shownParties: ['a', 'b'],
  stories: [STORY],
});

function show(step: number, changes: Partial<View> = {}, embedded = false) {
  const place = { id: 'dam', step };
  const found = STORY.steps[step - 1];
  if (!found) throw new Error(`no step ${step}`);
  const { view } = viewOfStep(found, place, defaultView(OF), OF);
  const tell = vi.fn<(place: StoryPlace | undefined) => void>();
  const actions = { select: vi.fn(), choose: vi.fn(), copy: () => Promise.resolve() };
  render(
    <ReadingProvider reading={readingOf(OF, { ...view, ...changes })} actions={actions} embedded={embedded}>
      <TellContext value={tell}>
        <StoryPane place={place} />
      </TellContext>
    </ReadingProvider>,
  );
  return { tell, select: actions.select, user: userEvent.setup() };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('a story', () => {
  it('says where it is, its words and the quotes they rest on, each open to its statement', async () => {
    const { select, user } = show(1);
    const story = screen.getByRole('region', { name: 'Story: The dam' });
    expect(within(story).getByRole('heading', { level: 2 })).toHaveTextContent('Open it');
    expect(story).toHaveTextContent('A wants it open.');
    expect(story).toHaveTextContent('1 of 3');
    expect(within(story).getByRole('blockquote')).toHaveTextContent('Open the dam.');
    expect(within(story).getByText('1 January 2020')).toBeVisible();
    expect(screen.getByText('Step 1 of 3: Open it')).toHaveAttribute('role', 'status');
    await user.click(within(story).getByRole('button', { name: 'Open' }));
    expect(select).toHaveBeenCalledWith({ kind: 'statement', id: 'q1' });
  });

  it('goes on, back, to any step, and away; beyond its ends it goes nowhere', async () => {
    const { tell, user } = show(1);
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(tell).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(tell).toHaveBeenLastCalledWith({ id: 'dam', step: 2 });
    await user.click(screen.getByText('All steps'));
    expect(screen.getByRole('button', { name: 'Open it' })).toHaveAttribute('aria-current', 'step');
    await user.click(screen.getByRole('button', { name: 'Broken' }));
    expect(tell).toHaveBeenLastCalledWith({ id: 'dam', step: 3 });
    await user.click(screen.getByRole('button', { name: 'Leave the story' }));
    expect(tell).toHaveBeenLastCalledWith(undefined);
  });

  it('says that its view was changed, and leads back to it', async () => {
    const { tell, user } = show(2, { kind: 'timeline' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Step 2');
    await user.click(screen.getByRole('button', { name: 'Back to the view of this step' }));
    expect(tell).toHaveBeenCalledWith({ id: 'dam', step: 2 });
  });

  it('takes neither language, colours nor frame for a changed view', () => {
    show(2, { lang: 'ar', theme: 'dark', embed: true, pinned: '01234567' });
    expect(screen.queryByText(/You changed the view/)).toBeNull();
  });

  it('names what of a broken address it did not understand, and is told all the same', () => {
    show(3);
    expect(screen.getByRole('alert')).toHaveTextContent('“view” does not know the value “cube”.');
    expect(screen.getByText('Nobody knows.')).toBeVisible();
    expect(screen.queryByText(/You changed the view/)).toBeNull();
  });

  it('folds its quotes in another page, and has nothing to print there', () => {
    show(1, {}, true);
    expect(screen.getByRole('blockquote', { hidden: true })).not.toBeVisible();
    expect(screen.queryByRole('button', { name: 'Print the story' })).toBeNull();
  });
});
