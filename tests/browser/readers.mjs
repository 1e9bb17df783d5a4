// What readers of three languages see and call things, for the journeys: interface texts as they stand in web/i18n, and
// answers as they are expected, written out.
import assert from 'node:assert/strict';
import { pasted } from './browsers.mjs';
import en from '../../web/i18n/en.js';
import ja from '../../web/i18n/ja.js';
import zh from '../../web/i18n/zh-TW.js';
import laterEn from '../../web/i18n/later/en.js';
import laterJa from '../../web/i18n/later/ja.js';
import laterZh from '../../web/i18n/later/zh-TW.js';

/** Homes: what is typed for one, and how many the training then equals. */
const TAIWAN = { factor: 'household-year-tw', typed: '5000度', plain: '5000', inLink: '5000度', published: /320 戶台灣/, after: /260 戶/, stepped: /250 戶/, tenfold: /25 戶/, dragged: /50 戶/, release: /4,056 度/ };

export const LANGUAGES = [
  { lang: 'zh-TW', path: '/', t: { ...zh, ...laterZh },
    hours: /160 萬小時/, hoursIea: /1,700 萬小時/, energy: /130 萬度/, claimed: '162.5 萬小時', home: TAIWAN, wrongUnit: /單位不合/,
    held: { energy: /12\.5 萬度/, typed: '260萬度', hour: /1\.6 度/, free: /16 萬小時/ },
    world: /370 戶/, decides: /差距全部來自/, spread: /71%/, ladder: [/GPT-3.*129 萬度/s, /高鐵.*4\.57 億度/s],
    breakEven: /每天 2 億次提問，約 21 天、共 43 億次提問.*2\.2~27 天/, useAddsUp: '使用的耗電會累積', compared: /訓練 GPT-3 一次.*3 倍/, chart: /31 天內.*130 萬度/ },
  { lang: 'en', path: '/en/', t: { ...en, ...laterEn },
    hours: /1\.6 million hours/, hoursIea: /17 million hours/, energy: /1,300 MWh/, claimed: '1.625 million hours',
    home: { factor: 'household-year-us', typed: '13 MWh', plain: '13 MWh', inLink: '13 MWh', published: /about 120 US homes/, after: /about 100 US homes/, stepped: /about 90 US homes/, tenfold: /about 9 US homes/, dragged: /about 19 US homes/, release: /10\.79 MWh/ },
    wrongUnit: /The unit does not fit/,
    held: { energy: /125 MWh/, typed: '2600 MWh', hour: /1\.6 kWh/, free: /160,000 hours/ },
    world: /370 homes/, decides: /The whole gap comes from an hour of streaming video/, spread: /71%/, ladder: [/GPT-3.*1,290 MWh/s, /High Speed Rail.*457 GWh/s],
    breakEven: /At 200 million prompts a day,.* after about 21 days and 4\.3 billion prompts in all \(range 2\.2–27 days\)/, useAddsUp: 'Use adds up', compared: /“Training GPT-3 once” takes about 3 times as much as “Training BLOOM once”/, chart: /1,300 MWh.*31 days/ },
  { lang: 'ja', path: '/ja/', t: { ...ja, ...laterJa },
    hours: /160万時間/, hoursIea: /1,700万時間/, energy: /130万kWh/, claimed: '162.5万時間',
    home: { factor: 'household-year-jp', typed: '5000kWh', plain: '5000', inLink: '5000kWh', published: /日本の約330世帯/, after: /約260世帯/, stepped: /約250世帯/, tenfold: /約25世帯/, dragged: /約50世帯/, release: /3,950kWh/ },
    wrongUnit: /単位が合わない/,
    held: { energy: /12\.5万kWh/, typed: '260万kWh', hour: /1\.6kWh/, free: /16万時間/ },
    world: /370世帯/, decides: /差はすべて/, spread: /71%/, ladder: [/GPT-3.*129万kWh/s, /高速鉄道.*4\.57億kWh/s],
    breakEven: /1日あたり2億回の質問なら、約21日、合わせて43億回.*2\.2～27日/, useAddsUp: '利用の電力は積み重なり', compared: /GPT-3の学習1回.*3倍/, chart: /31日間.*130万kWh/ },
];

/** Opens a part of the element by its name. @param {import('playwright-core').Page} page @param {string} name */
export async function part(page, name) {
  await page.waitForFunction(() => { // a view that was just opened gets its parts some frames later
    const element = /** @type {any} */ (document.querySelector('tanta-watt'));
    return element.later && element.shadowRoot.querySelector('.tw-deeper');
  });
  await page.locator('tanta-watt .tw-deeper summary', { hasText: name }).last().click();
}

/** Presses a button that copies, and gives what the clipboard then holds. @param {import('playwright-core').Page} page @param {string} name @param {string} done what the live region says */
export async function copied(page, name, done) {
  await press(page, name);
  await page.waitForFunction((said) => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=status]')?.textContent === said, done);
  return pasted(page);
}

/** Presses a button of the live element by its name. @param {import('playwright-core').Page} page @param {string} name */
export async function press(page, name) {
  await page.locator('tanta-watt .tw').last().locator('button', { hasText: name }).click();
}

/** What the last such part says: beside the answer it may follow some frames later. @param {import('playwright-core').Page} page @param {RegExp} words @param {string} css */
export async function says(page, words, css) {
  const now = async () => (await page.locator(`tanta-watt ${css}`).last().innerText()).replace(/\s+/g, ' ');
  for (let i = 0; i < 20 && !words.test(await now()); i += 1) await page.waitForTimeout(50);
  assert.match(await now(), words);
}
