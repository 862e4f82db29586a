/** The parts that Parley uses of two packages that bring no types. */

declare module 'fontverter' {
  /** A font in another container. */
  export function convert(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Uint8Array>;
}

declare module 'subset-font' {
  /** The font with the letters of `text` only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[]; noHinting: boolean },
  ): Promise<Uint8Array>;
}
