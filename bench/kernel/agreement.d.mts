/** The sums over all pairs, by kernel. */
export function sumsOfKernels(
  count: number,
  parties: number,
  issues: number,
): Promise<
  Record<'naive' | 'bitset' | 'sparse' | 'wasm' | 'window', { alignment: number; conflict: number }>
>;
