// The page's own marks, and what the calculator takes from a page that it is put into.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { audits } from './lighthouse.mjs';

/** @type {Awaited<ReturnType<typeof audits>>} */ let seen;
before(async () => {
  seen = await audits();
  const alone = seen['host alone'];
  const row = (/** @type {import('./lighthouse.mjs').Audit} */ a) => [a.performance.toFixed(0), a.accessibility.toFixed(0), a.practices.toFixed(0), `${a.tbt.toFixed(0)} ms`,
    a.cls.toFixed(3), `${a.lcp.toFixed(0)} ms`, `${a.kB.toFixed(0)} kB`].map((cell) => cell.padStart(15)).join('');
  console.log(''.padEnd(24) + ['performance', 'accessibility', 'best practices', 'blocking time', 'layout shift', 'largest paint', 'bytes'].map((head) => head.padStart(15)).join(''));
  for (const [name, audit] of Object.entries(seen)) console.log(name.padEnd(24) + row(audit));
  for (const name of ['host with the frame', 'host with the element']) {
    const minus = /** @type {typeof alone} */ (Object.fromEntries(Object.entries(seen[name]).map(([key, value]) => [key, value - alone[/** @type {keyof typeof alone} */ (key)]])));
    console.log(`  ${name.replace('host with ', '')} adds`.padEnd(24) + row(minus));
  }
});

/** Inside the frame the text moves once while it starts; the page around it does not, which hosts.test.mjs holds to 0. */
const IN_THE_FRAME = 0.05;
test('nothing moves: layout shift 0', () => {
  for (const [name, { cls }] of Object.entries(seen)) {
    if (name === 'host with the frame') assert.ok(cls <= IN_THE_FRAME, `${name}: ${cls}`);
    else assert.equal(cls, 0, name);
  }
});

/** Marks for speed fall where the machine is busy; this is what a busy one still reaches. */
const SPEED = 50;
test('the page: full marks for accessibility and practices', () => {
  const { performance, accessibility, practices } = seen['the page'];
  assert.deepEqual([accessibility, practices], [100, 100]);
  assert.ok(performance >= SPEED, `${performance}`);
});

test('the embed takes no mark of accessibility or practices from its host', () => {
  const alone = seen['host alone'];
  for (const name of ['host with the frame', 'host with the element']) {
    const with_ = seen[name];
    assert.ok(with_.accessibility >= alone.accessibility, `${name}: ${with_.accessibility} instead of ${alone.accessibility}`);
    assert.ok(with_.practices >= alone.practices, `${name}: ${with_.practices} instead of ${alone.practices}`);
    assert.ok(with_.performance >= SPEED, `${name}: ${with_.performance} instead of ${alone.performance}`);
  }
});
