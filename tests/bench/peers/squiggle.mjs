// Squiggle: an estimation language (https://www.squiggle-language.com). Parsed once here where the package allows it;
// what is timed is what a page would do when a slider moves: run the program with the new numbers.
import { run } from '@quri/squiggle-lang';
import { CARBON, ENERGY, INPUTS, REFERENCES } from '../chain.mjs';
/** @typedef {import('../chain.mjs').Factor} Factor */

/** @param {Factor} f */
const written = ({ shape, low, mid, high }) => (shape === 'lognormal' ? `lognormal({ p5: ${low}, p95: ${high} })`
  : shape === 'uniform' ? `uniform(${low}, ${high})` : `triangular(${low}, ${mid}, ${high})`);

/** @param {number} samples @returns {() => Promise<Float64Array>} 180 numbers */
export function squiggle(samples, inputs = INPUTS) {
  const product = (/** @type {number[]} */ of) => of.map((k) => `x${k}`).join(' * ');
  const code = [...inputs.map((f, k) => `x${k} = ${written(f)} -> SampleSet.fromDist`), `energy = ${product(ENERGY)}`, `carbon = ${product(CARBON)}`,
    ...REFERENCES.map(({ factor, divides }, r) => `q${r} = ${divides} / SampleSet.fromDist(${written(factor)})`),
    `[${REFERENCES.map((_, r) => [0.05, 0.5, 0.95].map((p) => `quantile(q${r}, ${p})`).join(', ')).join(', ')}]`].join('\n');
  return async () => {
    const output = await run(code, { environment: { sampleCount: samples, xyPointLength: 1000, seed: 'default-seed' } });
    if (!output.result.ok) throw new Error(String(output.result.value));
    const list = /** @type {any} */ (output.result.value.result);
    return Float64Array.from(list.value.getValues().map((/** @type {any} */ v) => v.value));
  };
}
