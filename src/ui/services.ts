/** What the page asks of its surroundings; main hands it in, tests hand in their own. */
export interface Services {
  /** The page's own address without query and fragment. */
  readonly base: string;
  /** Puts text on the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Leaves whatever failed and opens the bundled data set. */
  readonly openHome: () => void;
}
