/** The reader's language: its texts, and how it writes numbers and lists. */
import { createContext, useContext } from 'react';
import type { Language } from '../../model/languages.ts';
import { formatOf, type Format } from '../format/format.ts';
import { en, type Messages } from './en/messages.ts';

/** A language of the interface with its texts. */
export interface Catalogue {
  readonly language: Language;
  readonly messages: Messages;
}

export const ENGLISH: Catalogue = { language: 'en', messages: en };

export const CatalogueContext = createContext<Catalogue>(ENGLISH);

export const useMessages = (): Messages => useContext(CatalogueContext).messages;
export const useLanguage = (): Language => useContext(CatalogueContext).language;
export const useFormat = (): Format => formatOf(useLanguage());
