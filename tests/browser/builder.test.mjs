// The page for editors: a figure of their own goes from the page through each of the four tiers into a finished page of
// another origin, and what stands there is what the command line computes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, site } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';
import { plain } from './spaces.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

const COMMAND = fileURLToPath(new URL('../../build/native/tantawatt', import.meta.url));

/** Hours at so many kWh an hour, as the command line has them. @param {string} kwh */
function computed(kwh) {
  if (!existsSync(COMMAND)) throw new Error('the command line is not built: cmake --workflow --preset web builds it');
  const said = execFileSync(COMMAND, ['eval', '-'], { input: JSON.stringify({ subject: { type: 'energy', energy: '1300 MWh' },
    assume: { 'streaming-hour': `${kwh} kWh` }, against: ['streaming-hour'] }) });
  return JSON.parse(String(said)).equivalents[0].count.mid;
}

for (const [path, expected, wide] of /** @type {[string, RegExp, RegExp][]} */ ([
  ['/builder.html', /1,300 萬小時/, /10 倍/], ['/en/builder.html', /13 million hours/, /10 times/], ['/ja/builder.html', /1,300万時間/, /10倍/]])) {
  test(`${path}: a figure of one's own through all four tiers`, async () => {
    assert.equal(Math.round(computed('0.1') / 1e6), 13);
    const { page, context, errors, foreign } = await open(chromium, { acceptDownloads: true }, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    await page.locator('main [role=spinbutton][data-field=hour]').click();
    await page.locator('main tanta-watt input').fill('0.1 kWh');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('nf=0.1'));
    assert.match(await page.locator('#snippets ul').innerText(), wide);
    assert.deepEqual(await axe(page), []);
    const [frame, element, picture, still] = await page.locator('#snippets textarea').evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
    assert.match(await page.locator('#snippets dl').innerText(), /1,300 萬小時[^]*13 million hours[^]*1,300万時間/);
    let svg = '';
    if (context.browser()?.browserType().name() === 'chromium') { // Firefox reports no downloads to its driver
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#snippets').getByRole('button', { name: 'SVG' }).click()]);
      svg = plain(readFileSync(await file.path(), 'utf8'));
      assert.match(svg, expected);
    }
    // The preview: the same code in a page with hostile styles, at the width of a phone.
    const framed = page.frameLocator('#snippets iframe');
    await page.locator('.preview iframe').scrollIntoViewIfNeeded(); // nothing starts before it is seen
    for (const [tier, kind] of [['frame', 'plain'], ['element', 'hostile'], ['still', 'serif']]) {
      await page.locator('.preview select').nth(0).selectOption(tier);
      await page.locator('.preview select').nth(1).selectOption(kind);
      const said = tier === 'frame' ? framed.frameLocator('iframe').locator('.tw-sentence', { hasText: expected }) : framed.locator(tier === 'still' ? '#place p' : 'tanta-watt .tw-sentence', { hasText: expected });
      await said.first().waitFor({ timeout: 10000 }).catch(() => assert.fail(`${tier} in a ${kind} page`));
      assert.equal(await framed.locator('html').getAttribute('data-host'), kind);
    }
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });

    // Text: what a feed or a newsletter lets through.
    assert.match(still, expected);
    assert.doesNotMatch(still, /<script|class=|style=|<iframe/);
    // Picture: its words are its alternative text.
    assert.match(/alt="([^"]*)"/.exec(picture)?.[1] ?? '', expected);

    const paper = await newsroom();
    const other = await open(chromium, { viewport: { width: 900, height: 900 } });
    paper.page = `<!doctype html><meta charset=utf-8><title>n</title><div style="width:640px">${frame}</div>`;
    await other.page.goto(paper.origin);
    const inside = other.page.frameLocator('iframe');
    await inside.locator('[role=spinbutton]').first().waitFor();
    assert.match(await inside.locator('.tw-sentence').last().innerText(), expected);
    paper.page = `<!doctype html><meta charset=utf-8><title>n</title><div style="width:640px">${element}</div>`;
    await other.page.goto(paper.origin);
    await ready(other.page);
    assert.match(await other.page.locator('tanta-watt .tw-sentence').last().innerText(), expected);
    paper.page = `<!doctype html><meta charset=utf-8><title>n</title>${element.replace(/integrity="sha384-..../, 'integrity="sha384-AAAA')}`;
    other.errors.length = 0;
    await other.page.goto(paper.origin);
    await other.page.waitForTimeout(500);
    assert.match(other.errors.join(), /integrity|hash/i, 'another script than the one that was written down does not run');
    assert.match(await other.page.locator('tanta-watt').innerText(), expected, 'and the text stands');
    await other.context.close();
    await paper.close();
    await context.close();
  });
}
