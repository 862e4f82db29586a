/** Which data set a request names: all that can be known of an address before one is there. */
import type { Id } from '../model/dataset.ts';
import { LANGUAGES, type Language } from '../model/languages.ts';
import { parseAddress, type AddressRequest } from './parse.ts';

/** A data set by its id, and the version that the address pins. */
export interface Requested {
  readonly id: Id;
  readonly pinned: string | undefined;
}

/** The data set that a request names; undefined if it names none. */
export function requestedDataset(request: AddressRequest): Requested | undefined {
  const text = request.values.get('data');
  if (text === undefined) return undefined;
  const [id = '', pinned] = text.split('@');
  return { id, pinned };
}

/** An address that asks for nothing but a data set, and perhaps for a language. */
export interface FirstView {
  readonly named: Requested | undefined;
  readonly language: Language | undefined;
}

/** What an address asks for that shows a first view, all of it understood; undefined for any other. */
export function firstViewIn(search: string): FirstView | undefined {
  const request = parseAddress(search);
  const { lang, ...others } = Object.fromEntries(request.values);
  const language = LANGUAGES.find((each) => each === lang);
  const isFirst =
    request.problems.length === 0 &&
    Object.keys(others).every((key) => key === 'v' || key === 'data') &&
    (others['v'] ?? '1') === '1' &&
    language === lang;
  return isFirst ? { named: requestedDataset(request), language } : undefined;
}
