// What a screen reader gets, read off Chromium's accessibility tree in three languages: the answer as one sentence with
// its numbers inside, the lights with their words, changes announced as the sentence, pictures named or left out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';
import { plain } from './spaces.mjs';
import { LANGUAGES, part } from './readers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

/** @typedef {{ role: string, name: string, children: Heard[], live?: string, atomic?: boolean, dom: number }} Heard */

/** The tree without what is ignored. @param {import('playwright-core').CDPSession} cdp @returns {Promise<Heard>} */
async function tree(cdp) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const by = new Map(nodes.map((n) => [n.nodeId, n]));
  /** @param {string} id @returns {Heard[]} */
  const heard = (id) => {
    const n = by.get(id);
    if (!n) return [];
    const children = (n.childIds ?? []).flatMap(heard);
    const is = (/** @type {string} */ name) => n.properties?.find((p) => p.name === name)?.value.value;
    return n.ignored || n.role?.value === 'InlineTextBox' ? children
      : [{ role: n.role?.value, name: n.name?.value ?? '', children, live: is('live'), atomic: is('atomic'), dom: n.backendDOMNodeId ?? 0 }];
  };
  return heard(nodes[0].nodeId)[0];
}
/** @param {Heard} h @returns {Heard[]} */
const all = (h) => [h, ...h.children.flatMap(all)];
/** Read from top to bottom. @param {Heard} h @returns {string} */
const aloud = (h) => (h.role === 'StaticText' ? h.name : h.children.map(aloud).join('')).replace(/\s+/g, ' ');

const EXPECTED = {
  'zh-TW': { numbers: [['訓練一次的用電', '130 萬度'], ['看一小時 Netflix 的用電', '0.8 度']], lights: [/^算式 ?沒算錯：130 萬度 ÷ 0\.8 度 ＝ 162\.5 萬小時$/, /^前提 ?有爭議：.*相差 10 倍/],
    sentence: '訓練一次用 130 萬度電，以每小時 0.8 度計，約等於看 160 萬小時的 Netflix。', then: '訓練一次用 130 萬度電，以每小時 0.077 度計，約等於看 1,700 萬小時的 Netflix。' },
  en: { numbers: [['Electricity of one training run', '1,300 MWh'], ['Electricity of one hour of Netflix', '0.8 kWh']], lights: [/^Arithmetic ?holds: 1\.3 million kWh ÷ 0\.8 kWh = 1\.625 million hours$/, /^Premises ?disputed: .* differ 10-fold$/],
    sentence: 'One training run takes 1,300 MWh; at 0.8 kWh an hour that is about 1.6 million hours of Netflix.', then: 'One training run takes 1,300 MWh; at 0.077 kWh an hour that is about 17 million hours of Netflix.' },
  ja: { numbers: [['学習1回の電力量', '130万kWh'], ['Netflix 1時間の電力量', '0.8kWh']], lights: [/^計算 ?合っている：130万kWh ÷ 0\.8kWh ＝ 162\.5万時間$/, /^前提 ?食い違いあり：.*10倍/],
    sentence: '学習1回に130万kWh。1時間0.8kWhで計算すると、Netflix約160万時間分にあたる。', then: '学習1回に130万kWh。1時間0.077kWhで計算すると、Netflix約1,700万時間分にあたる。' },
};

for (const l of LANGUAGES) {
  test(`${l.lang}: the sentence, the lights, what is announced, pictures`, async () => {
    const expected = EXPECTED[/** @type {'en'} */ (l.lang)];
    const { page, context } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + l.path);
    await ready(page);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Accessibility.enable');
    const now = await tree(cdp);
    // One paragraph, and no number is read without its unit: each spinbutton says what it is, and its value in words.
    const [sentence] = all(now).filter((h) => h.role === 'paragraph' && h.children.some((c) => c.role === 'spinbutton'));
    assert.equal(aloud(sentence).trim(), expected.sentence);
    const numbers = sentence.children.filter((c) => c.role === 'spinbutton');
    assert.deepEqual(numbers.map((n) => [n.name, aloud(n)]), expected.numbers);
    for (const n of numbers) {
      const { node } = await cdp.send('DOM.describeNode', { backendNodeId: n.dom });
      assert.equal(plain(node.attributes?.[node.attributes.indexOf('aria-valuetext') + 1]), aloud(n));
    }
    const lights = all(now).filter((h) => h.role === 'listitem').map((h) => aloud(h).trim());
    for (const light of expected.lights) assert.ok(lights.some((words) => light.test(words)), `${light}: ${lights.slice(0, 3)}`);

    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=status]')?.textContent);
    const [status, ...more] = all(await tree(cdp)).filter((h) => h.role === 'status' && aloud(h));
    assert.deepEqual([status.live, status.atomic, aloud(status).trim(), more.length], ['polite', true, expected.then, 0]);

    // The drawings of proportions, dots and bars say nothing that the text does not; a chart has a name.
    const drawn = await page.evaluate(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelectorAll('svg').length ?? 0);
    assert.ok(drawn > 5, `${drawn} drawings`);
    const pictures = async () => all(await tree(cdp)).filter((h) => /^(image|img|graphics|SvgRoot|canvas)/i.test(h.role));
    assert.deepEqual((await pictures()).filter((p) => !p.name), []);
    await page.locator('.story a.claim[href*="a8-"]').click();
    await page.locator('tanta-watt .tw-chart').waitFor();
    const [chart, ...others] = await pictures();
    assert.match(plain(chart.name), l.chart);
    assert.deepEqual(others.filter((p) => !p.name), []);
    // An input of the computation is named by its factor and read with its unit.
    await part(page, l.t.trace);
    const inputs = all(await tree(cdp)).filter((h) => h.role === 'spinbutton');
    assert.ok(inputs.length > 5);
    for (const i of inputs) assert.ok(i.name.length > 1 && /\d/.test(aloud(i)), `${i.name}: ${aloud(i)}`);
    await context.close();
  });
}
