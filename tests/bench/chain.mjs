// The chain that every peer computes: eight uncertain inputs make an energy and a CO2 mass, and sixty uncertain
// references divide them; wanted are the 5 %, 50 % and 95 % points of all sixty. The numbers are invented for this
// comparison; nothing that readers see is made of them.

/**
 * @typedef {{ shape: 'lognormal' | 'uniform' | 'triangular', low: number, mid: number, high: number }} Factor
 *   lognormal: 5 %, 50 %, 95 % points; uniform: bounds; triangular: bounds and mode
 * @typedef {{ factor: Factor, divides: 'energy' | 'carbon' }} Reference
 */

/** @param {number} mid @param {number} ratio of the 95 % point to the median @returns {Factor} */
const lognormal = (mid, ratio) => ({ shape: 'lognormal', low: mid / ratio, mid, high: mid * ratio });
/** @param {number} low @param {number} high @returns {Factor} */
const uniform = (low, high) => ({ shape: 'uniform', low, mid: (low + high) / 2, high });
/** @param {number} low @param {number} mid @param {number} high @returns {Factor} */
const triangular = (low, mid, high) => ({ shape: 'triangular', low, mid, high });

/** The 95 % point of the standard normal distribution. */
export const Z95 = 1.6448536269514722;

/** Accelerators, kW of each, hours, utilisation, server, PUE, losses: kWh. The last one, kg/kWh, makes CO2 of it. */
export const INPUTS = [lognormal(11500, 1.45), triangular(0.36, 0.51, 0.72), lognormal(1650, 1.7), uniform(0.5, 0.92),
  triangular(1.12, 1.28, 1.65), triangular(1.05, 1.14, 1.42), uniform(1.015, 1.09), lognormal(0.43, 1.55)];
export const ENERGY = [0, 1, 2, 3, 4, 5, 6];
export const CARBON = [...ENERGY, 7];

/** Medians over nine decades, one shape after the other, from narrow to wide. @type {Reference[]} */
export const REFERENCES = Array.from({ length: 60 }, (_, i) => {
  const mid = 0.011 * 10 ** (0.153 * i);
  const wide = i / 59;
  const factor = [lognormal(mid, (1.1 + 0.9 * wide) ** Z95), triangular(mid * (0.92 - 0.5 * wide), mid, mid * (1.1 + 1.3 * wide)),
    uniform(mid * (0.95 - 0.6 * wide), mid * (1.05 + 0.7 * wide))][i % 3];
  return { factor, divides: i < 40 ? 'energy' : 'carbon' };
});

/** All 68 factors as the engine's benchmark takes them: shape, low, mid, high a row. */
export function table() {
  const shapes = ['lognormal', 'uniform', 'triangular'];
  return Float64Array.from([...INPUTS, ...REFERENCES.map((r) => r.factor)].flatMap((f) => [shapes.indexOf(f.shape), f.low, f.mid, f.high]));
}

/** Largest relative difference of two lists of quantiles. @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
export function largestError(a, b) {
  let largest = 0;
  if (a.length !== b.length) throw new Error(`${a.length} numbers against ${b.length}`);
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] / b[i] - 1) || (a[i] === b[i] ? 0 : Infinity));
  return largest;
}
