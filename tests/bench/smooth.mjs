// A slider moved in 1,000 small steps: where the model only rises, no quantile may fall, not by the last digit's noise
// either. Sampling cannot pass this without a fixed seed.
import { table } from './chain.mjs';

/** @param {Awaited<ReturnType<typeof import('./engine.mjs').wasm>>} core @returns {number} how often a quantile fell */
export function wrongWay(core, steps = 1000) {
  const pue = 5;
  let wrong = 0;
  /** @type {Float64Array | null} */ let before = null;
  for (let step = 0; step <= steps; step++) {
    const rows = table();
    rows.set([1.02, 1.08, 1.3].map((v) => v * (1 + 0.3 * step / steps)), 4 * pue + 1);
    core.write(rows);
    const now = core.show('frame');
    if (before) for (let i = 0; i < now.length; i++) if (now[i] < before[i]) wrong += 1;
    before = now;
  }
  return wrong;
}
