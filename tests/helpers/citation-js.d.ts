/** The parts that the tests use of packages that bring no types. */

declare module '@citation-js/core' {
  /** An item of CSL, with the trace of how it was read. */
  export interface Item {
    readonly title?: string;
    readonly URL?: string;
    readonly [key: string]: unknown;
  }

  /** Reads citations in any format whose plugin is loaded. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
