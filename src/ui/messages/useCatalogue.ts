/** Follows the language that the view asks for, or the reader's browser. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { directionOf, firstLanguage, type Language } from '../../model/languages.ts';
import type { Screen } from '../../store/store.ts';
import type { Services } from '../services.ts';
import type { Catalogue } from './useMessages.ts';

/** The language of the page as it is, and one that was asked for and did not come. */
export interface Languages {
  readonly catalogue: Catalogue;
  readonly missing: Language | undefined;
}

/** Until another language has come, and where it does not come, the page keeps the one that it has. */
export function useCatalogue(screen: Screen, services: Services): Languages {
  const { first, catalogueOf, languages } = services;
  const [catalogue, setCatalogue] = useState(first);
  const [missing, setMissing] = useState<Language>();
  const wanted = screen.kind === 'open' ? firstLanguage(screen.view.lang, languages) : catalogue.language;
  useEffect(() => {
    if (catalogue.language === wanted) return undefined;
    let stale = false;
    const follow = async (): Promise<void> => {
      const come = await catalogueOf(wanted).catch(() => undefined);
      if (stale) return;
      if (come !== undefined) setCatalogue(come);
      setMissing(come === undefined ? wanted : undefined);
    };
    void follow();
    return () => {
      stale = true;
    };
  }, [wanted, catalogue, catalogueOf]);
  useLayoutEffect(() => {
    document.documentElement.lang = catalogue.language;
    document.documentElement.dir = directionOf(catalogue.language);
  }, [catalogue]);
  return { catalogue, missing: wanted === missing ? missing : undefined };
}
