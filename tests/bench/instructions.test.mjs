// Work as a budget: instructions, not seconds. Where a change is meant to cost more, renew the reference
// (instructions.mjs says how) in the same commit and say there what the reader gets for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { REFERENCE, WORK, compiler, instructions } from './instructions.mjs';

const reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));
/** The same compiler counts the same but for a point release; another one chooses other instructions. */
const tolerance = compiler() === reference.compiler ? 0.05 : 0.4;
console.log(`counted as built by ${compiler()}; the reference is ${reference.compiler}'s: ${100 * tolerance} % more is allowed`);

for (const [name, work] of Object.entries(WORK)) {
  test(name, () => {
    const expected = reference.counts[name];
    const counted = instructions(work);
    const change = counted / expected - 1;
    console.log(`${name}: ${Math.round(counted).toLocaleString('en')} instructions, ${(100 * change).toFixed(1)} %`);
    assert.ok(change <= tolerance, `${counted} instructions instead of ${expected}`);
    if (change < -tolerance) console.log('  cheaper than the reference: renew it, so that it stays so');
  });
}

test('the count is a count: twice the same, and more work counts more', () => {
  const [small, large] = [WORK['a request that is refused'], WORK['the first view: every comparison weighed']];
  assert.ok(Math.abs(instructions(small) / instructions(small) - 1) < 1e-3);
  assert.ok(instructions(large) > 2 * instructions(small));
});
