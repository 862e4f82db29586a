/** The texts in the reader's language. */
import { createContext, useContext } from 'react';
import { en, type Messages } from './en/messages.ts';

const MessagesContext = createContext<Messages>(en);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
