/**
 * The sums of one party after another with all later ones in WebAssembly, issue by issue as costs least. By bits: an issue is a
 * bit of each party that is for it, and of each that is against it, so that what two parties have in common is an AND and a count
 * of ones. By numbers: of each party how many values are for an issue and how many against it, so that it is a product. By
 * lists: as in script (layerRows.ts).
 */
import { packedIn } from './kernelCosts.ts';
import { fill, NONE_PACKED, Places, tell, type Filled } from './kernelLayers.ts';
import type { Rows, Taken, Taker, Way } from './layerRows.ts';
import type { Ground, Layer } from './layers.ts';
import { pairKernel, reserve, type PairKernel } from './pairKernelWasm.ts';
import { mostUnits, pairsMet } from './spoken.ts';

/** Such sums fit into 32 bits, with what parties say of one another; and the places of so many parties into 16. */
const NARROW = { sums: 2 ** 30, parties: 2 ** 16 };

/** About so many pairs are taken before they are put into columns. */
const TAKEN = 8192;

/** How often the memory has been taken: whoever takes it takes it from the one before. */
let turns = 0;

/**
 * Undefined where there is no WebAssembly, or a sum could be too great for it.
 * @param counts 1 for each issue that counts. @param unit that of the sums
 */
export function packedRows(
  ground: Ground,
  layers: readonly Layer[],
  counts: Uint8Array,
  unit: number,
  way: Way,
): Rows | undefined {
  const kernel = pairKernel();
  const parties = ground.row.length;
  if (!kernel || parties > NARROW.parties) return undefined;
  const turn = ++turns;
  const places = new Places();
  const rows = places.of(8 * parties);
  const sumsAt = places.of(8 * parties);
  const common = { kernel, places, rows, parties, counts };
  const told = tell(common, ground, layers);
  const spoken = told.map((each) => each.spoken);
  const most = mostUnits(spoken, layers, unit);
  if (most >= NARROW.sums) return undefined;
  const packed = spoken.map((each) =>
    way === 'lists' ? NONE_PACKED : packedIn(each, parties, way === 'packed'),
  );
  const filled = fill(
    common,
    told,
    packed,
    layers.map(({ weight }) => weight / unit),
  );
  const room = Math.max(TAKEN, parties) + 1;
  const takenAt = places.of(8 * room);
  reserve(kernel, places.end);
  const { buffer } = kernel.memory;
  const begins = new Int32Array(buffer, rows, 2 * parties);
  const sums = new Int32Array(buffer, sumsAt, 2 * parties).fill(0);
  /** Whether nothing has been added since they were all made 0. */
  let isClear = true;
  return {
    sums,
    unit,
    most,
    met: pairsMet(spoken),
    isLost: () => turn !== turns,
    add(party) {
      if (!isClear) sums.fill(0, 2 * party + 2);
      isClear = false;
      for (const layer of filled) addLayer(kernel, layer, sumsAt, party, begins);
    },
    taker(columns) {
      const { take, finish } = takerOf(kernel, columns, { sumsAt, parties, takenAt, room });
      return {
        finish,
        take(party) {
          isClear = true;
          return take(party);
        },
      };
    },
  };
}

/** Adds the sums of a party in a layer. */
function addLayer(
  kernel: PairKernel,
  { record, units, bits, numbers, hasLists }: Filled,
  sumsAt: number,
  party: number,
  begins: Int32Array,
): void {
  const [next, parties] = [party + 1, begins.length / 2];
  const sums = sumsAt + 8 * next;
  const addPacked = (add: PairKernel['addBits'], { at, row }: Filled['bits']): void => {
    if (row > 0) add(at + party * row, at + next * row, at + parties * row, row, sums, units);
  };
  addPacked(kernel.addBits, bits);
  addPacked(kernel.addNumbers, numbers);
  if (hasLists) kernel.addLists(record, begins[2 * party] ?? 0, begins[2 * party + 1] ?? 0, sumsAt);
}

interface TakenPlace {
  readonly sumsAt: number;
  readonly parties: number;
  /** Where sums are taken to, and of how many there is room: one more may be written than is taken. */
  readonly takenAt: number;
  readonly room: number;
}

function takerOf(kernel: PairKernel, columns: Taken, { sumsAt, parties, takenAt, room }: TakenPlace): Taker {
  const taken = columns.map((_, at) => new Uint16Array(kernel.memory.buffer, takenAt + 2 * room * at, room));
  let [done, many] = [0, 0];
  const finish = (): void => {
    taken.forEach((column, at) => columns[at]?.set(column.subarray(0, many), done));
    done += many;
    many = 0;
  };
  return {
    finish,
    take(party) {
      if (many + parties - party >= room) finish();
      const to = takenAt + 2 * many;
      many = (kernel.take(sumsAt, party, party + 1, parties, to, 2 * room) - takenAt) / 2;
      return done + many;
    },
  };
}
