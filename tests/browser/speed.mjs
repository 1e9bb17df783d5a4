/** Runs in the page: loops a ms, by which a slow change is told from a slow machine. */
export function speed() {
  const start = performance.now();
  let [loops, sum] = [0, 0];
  for (; performance.now() - start < 500; loops += 1) for (let i = 0; i < 1000; i += 1) sum = (sum + i * 7) % 1013;
  return Math.round(loops / 5) / 100 + 0 * sum;
}
