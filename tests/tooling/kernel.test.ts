import { expect, test } from 'vitest';
import { assembled } from '../../scripts/assemble.mjs';
import { PAIR_KERNEL } from '../../src/analysis/pairKernel.wasm.ts';

test('the WebAssembly that ships is what its text says (npm run kernel)', async () => {
  expect(Array.from(await assembled())).toStrictEqual(Array.from(PAIR_KERNEL));
});
