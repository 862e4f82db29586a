/** The way to a step of a story, or out of the story. */
import { createContext } from 'react';
import type { StoryPlace } from '../../model/view.ts';

/** Does nothing outside the page, in a picture for instance. */
export const TellContext = createContext<(place: StoryPlace | undefined) => void>(() => undefined);
