// A drag of the hour: each of its moves, with its layout, within a frame. It measures, so tests/run has it alone. The
// processor is slowed four times; where it is slower than the one the limit was set on, by so much less. How fast it is
// is measured before every round: on a shared machine that changes within seconds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from '../browsers.mjs';
import { speed } from '../speed.mjs';

const FRAME = 16; // ms
const SLOWED = 4;
const SET_ON = 240; // loops a ms
const MOVES = 31;
const ROUNDS = 15;

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

test('one move of the number, with its layout: 16 ms at a quarter of the speed', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/`);
  await ready(page);
  const cdp = await context.newCDPSession(page);
  const medians = [];
  const rounds = [];
  do {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const loops = await page.evaluate(speed, 500);
    const rate = Math.max(1, SLOWED * Math.min(1, loops / SET_ON));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    medians.push(await page.evaluate(async (moves) => {
      const element = /** @type {any} */ (document.querySelector('tanta-watt'));
      const times = [];
      for (let i = 0; i < moves; i++) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        element.session.change({ hour: { text: `${(0.1 + i / 50).toFixed(2)} kWh` } }, null);
        await element.updateComplete;
        element.shadowRoot.querySelector('.tw').getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[moves >> 1];
    }, MOVES));
    rounds.push(`${medians.at(-1)?.toFixed(1)} ms (${loops} loops a ms, slowed ${rate.toFixed(1)} times)`);
  } while (medians.at(-1) > FRAME && medians.length < ROUNDS);
  // One round within the limit is enough: other work on the machine only ever adds.
  console.log(`one move: ${rounds.join(', ')}`);
  assert.ok(Math.min(...medians) <= FRAME, rounds.join(', '));
  await context.close();
});
