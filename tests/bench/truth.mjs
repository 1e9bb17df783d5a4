// The right answer to the chain, by other means than the engine's or the peers': every bounded factor's transform by
// quadrature over its density instead of a closed form, the distribution function by the integral of Gil-Pelaez
// (Biometrika 38, 481, 1951) until its terms vanish in double precision, its inverse by bisection.
import { CARBON, ENERGY, INPUTS, REFERENCES, Z95 } from './chain.mjs';
/** @typedef {import('./chain.mjs').Factor} Factor */

const PANELS = 12;
// Five-point Gauss-Legendre on [-1, 1] (Abramowitz & Stegun, table 25.4).
const NODES = [[0, 0.568888888888889], [0.538469310105683, 0.478628670499366], [-0.538469310105683, 0.478628670499366],
  [0.906179845938664, 0.236926885056189], [-0.906179845938664, 0.236926885056189]];

/** Points of an interval with their weights. @param {number} a @param {number} b @param {number} panels */
const nodesOn = (a, b, panels) => Array.from({ length: panels }, (_, i) => {
  const [from, half] = [a + (b - a) * i / panels, (b - a) / panels / 2];
  return NODES.map(([x, weight]) => ({ x: from + half + half * x, weight: weight * half }));
}).flat();

/** A factor as weighted points of its logarithm; a plain lognormal has none and stays a normal. @param {Factor} f */
function points({ shape, low, mid, high }) {
  const [below, above] = [Math.log(mid / low) / Z95, Math.log(high / mid) / Z95];
  if (shape === 'lognormal' && Math.abs(below - above) < 1e-12) return { mean: Math.log(mid), variance: above ** 2, nodes: [] };
  const density = (/** @type {number} */ x) => (shape === 'uniform' ? 1 / (high - low)
    : x < mid ? 2 * (x - low) / ((high - low) * (mid - low)) : 2 * (high - x) / ((high - low) * (high - mid)));
  const nodes = shape === 'lognormal'
    ? nodesOn(-9, 9, 4 * PANELS).map(({ x: z, weight }) => ({ log: Math.log(mid) + z * (z < 0 ? below : above), weight: weight * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) }))
    : [...nodesOn(low, mid, PANELS), ...nodesOn(mid, high, PANELS)].map(({ x, weight }) => ({ log: Math.log(x), weight: weight * density(x) }));
  const mean = nodes.reduce((sum, n) => sum + n.weight * n.log, 0);
  return { mean, variance: nodes.reduce((sum, n) => sum + n.weight * (n.log - mean) ** 2, 0), nodes };
}

/**
 * @typedef {object} Transform of ln Y - mean: modulus and phase at a frequency
 * @property {number} mean @property {number} deviation @property {(t: number) => [number, number]} at
 * @typedef {{ factor: Factor, power: number }[]} Product
 */

/** @param {Product} product @returns {Transform} */
function transform(product) {
  const parts = product.map(({ factor, power }) => ({ power, ...points(factor) }));
  return {
    mean: parts.reduce((sum, f) => sum + f.power * f.mean, 0),
    deviation: Math.sqrt(parts.reduce((sum, f) => sum + f.variance, 0)),
    at(t) {
      let [modulus, phase] = [1, 0];
      for (const { power, nodes, mean: centre, variance } of parts) {
        if (nodes.length === 0) { modulus *= Math.exp(-0.5 * variance * t * t); continue; }
        let [re, im] = [0, 0];
        for (const n of nodes) {
          const angle = power * t * (n.log - centre);
          re += n.weight * Math.cos(angle);
          im += n.weight * Math.sin(angle);
        }
        modulus *= Math.hypot(re, im);
        phase += Math.atan2(im, re);
      }
      return [modulus, phase];
    },
  };
}

/** Frequencies until the terms vanish: size over t, phase, t. @param {Transform} of */
function frequencies({ deviation, at }) {
  const h = Math.PI / (16 * deviation);
  /** @type {[number, number, number][]} */ const terms = [];
  for (let k = 0; k < 65536; k++) {
    const t = (k + 0.5) * h;
    const [modulus, phase] = at(t);
    if (modulus / t < 1e-18) break;
    terms.push([modulus / t, phase, t]);
  }
  return { h, terms };
}

/** 5 %, 50 % and 95 % points of Y. @param {Transform} of */
function inverted(of) {
  const { h, terms } = frequencies(of);
  const cdf = (/** @type {number} */ x) => 0.5 - terms.reduce((sum, [size, phase, t]) => sum + size * Math.sin(phase - t * x), 0) * h / Math.PI;
  return [0.05, 0.5, 0.95].map((p) => {
    let [low, high] = [-8 * of.deviation, 8 * of.deviation];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (cdf(middle) < p) low = middle; else high = middle;
    }
    return Math.exp(of.mean + (low + high) / 2);
  });
}

/** Points of ln Y with their share of the probability, evenly spaced. @param {Transform} of */
function grid(of) {
  const { h, terms } = frequencies(of);
  const step = of.deviation / 16;
  return Array.from({ length: 257 }, (_, i) => {
    const x = (i - 128) * step;
    const density = terms.reduce((sum, [size, phase, t]) => sum + size * t * Math.cos(phase - t * x), 0) * h / Math.PI;
    return { log: of.mean + x, weight: density * step };
  });
}

/** Of (scale of A) × A + (scale of B) × B, times what both have in common. @param {[number, Product]} a @param {[number, Product]} b @param {Product} common */
export function sumQuantiles(a, b, common) {
  const [ofA, ofB, ofCommon] = [transform(a[1]), transform(b[1]), transform(common)];
  const [gridA, gridB] = [grid(ofA), grid(ofB)];
  const pairs = gridA.flatMap((x) => gridB.map((y) => ({ log: Math.log(a[0] * Math.exp(x.log) + b[0] * Math.exp(y.log)), weight: x.weight * y.weight })))
    .filter(({ weight }) => Math.abs(weight) > 1e-17);
  const mean = pairs.reduce((sum, p) => sum + p.weight * p.log, 0);
  const variance = pairs.reduce((sum, p) => sum + p.weight * (p.log - mean) ** 2, 0);
  return inverted({
    mean: mean + ofCommon.mean,
    deviation: Math.sqrt(variance + ofCommon.deviation ** 2),
    at(t) {
      let [re, im] = [0, 0];
      for (const { log, weight } of pairs) {
        re += weight * Math.cos(t * (log - mean));
        im += weight * Math.sin(t * (log - mean));
      }
      const [modulus, phase] = ofCommon.at(t);
      return [modulus * Math.hypot(re, im), phase + Math.atan2(im, re)];
    },
  });
}

/** @param {Product} product */
export const quantiles = (product) => inverted(transform(product));

/** The 180 numbers of the chain. */
export const truth = (inputs = INPUTS) => REFERENCES.flatMap(({ factor, divides }) => quantiles([
  ...(divides === 'energy' ? ENERGY : CARBON).map((k) => ({ factor: inputs[k], power: 1 })), { factor, power: -1 }]));
