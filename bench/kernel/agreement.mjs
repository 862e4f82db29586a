/** Whether the kernels say the same. */
import { DAYS, FIRST_DAY, generateStatements, isoDay } from '../statements.mjs';
import { bitset } from './bitset.mjs';
import { encode, sums } from './encode.mjs';
import { naive } from './naive.mjs';
import { sparse } from './sparse.mjs';
import { wasmKernel } from './wasm.mjs';
import { MovingWindow } from './window.mjs';

/** The sums of each kernel over a generated negotiation, for a span of days in its middle. */
export async function sumsOfKernels(count, parties, issues) {
  const statements = generateStatements(count, parties, issues);
  const columns = encode(statements);
  const [from, to] = [FIRST_DAY + 300, FIRST_DAY + DAYS - 300];
  const { alignment, conflict } = naive(statements, isoDay(from), isoDay(to));
  const wasm = await wasmKernel();
  const window = new MovingWindow(columns);
  window.moveTo(from - 200, to - 200);
  window.moveTo(from, to);
  return {
    naive: { alignment, conflict },
    bitset: sums(bitset(columns, from, to)),
    sparse: sums(sparse(columns, from, to)),
    wasm: sums(wasm(columns, from, to)),
    window: sums(window),
  };
}
