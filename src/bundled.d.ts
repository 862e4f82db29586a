/** The data sets that are built in, one for each file in `data/`, by file name. Made by scripts/bundledData.ts. */
declare module 'virtual:bundled' {
  /** A data set that ships: what the page knows of it before it has fetched it. */
  export interface Bundled {
    readonly id: import('./model/dataset.ts').Id;
    readonly title: import('./model/dataset.ts').Text;
    /** SHA-256 of the canonical Parley file, 64 hex digits: an address pins a version by its first eight. */
    readonly hash: string;
    /** Where the canonical Parley file is: JSON on the page's own host. */
    readonly url: string;
    /** Where everything stands, found at build. */
    readonly placement: import('./layout/placement.ts').Placement;
  }

  export const bundled: readonly Bundled[];

  /** The id of the data set that an address without `data` means. */
  export const home: import('./model/dataset.ts').Id;
}

/** What the first script knows of them. Made by scripts/firstPicture.ts. */
declare module 'virtual:first-picture' {
  /** In the order of `bundled`: the first is home. */
  export const shipped: readonly Pick<import('virtual:bundled').Bundled, 'id' | 'hash' | 'url'>[];

  /** Where the scenes lie of home's first view, by language; none in development. */
  export const pictures: Readonly<Partial<Record<import('./model/languages.ts').Language, string>>>;
}

/** Where the parts lie of which a file of Parley is made. Made by scripts/oneFile.ts. */
declare module 'virtual:one-file' {
  export const url: string;
}
