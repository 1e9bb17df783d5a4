// Words of the sources page that are not phrases of the catalog.
/** @typedef {import('../contract.js').Lang} Lang */
/**
 * @typedef {{ title: string, lead: string, count: string, what: string, value: string, year: string, source: string, status: string, seen: string,
 *   unit: string, span: string, constants: string, boundary: string, paid: string, where: string, series: string, methods: string, places: string, download: string, licence: string, quoted: string,
 *   standard: string, filter: string, shown: string, back: string, caption: string, place: string, aside: string, words: Record<string, string> }} Texts
 */
/** @type {Record<Lang, Texts>} */
export const sourcesTexts = {
  'zh-TW': { title: '每個數字的來源', caption: '每個數字與它的來源',
    lead: '這裡列出計算用到的每一個數字：誰說的、哪一年、算進了什麼、由誰出錢，以及我們是讀到原文，還是只看到別人引用。同一件事有幾種說法就列幾列，不取平均。',
    count: '{n} 個數字，{s} 個來源，版本 {edition}。', what: '是什麼', value: '數值', year: '年份', source: '來源', status: '性質', seen: '我們怎麼看到', boundary: '計入範圍',
    paid: '出資', where: '出處與說明（原文或英文）', aside: '表格左右捲動可看到其餘欄位。', place: '{n} 地，{from} 年', series: '各地逐年數列', unit: '單位', span: '地方與年份', constants: '常數', methods: '公式裡的常數', places: '{n} 地，{from}–{to} 年', download: '下載全部（含各地逐年數列）', quoted: '轉引自 {who}',
    standard: '預設', filter: '篩選', shown: '顯示 {n} 列', back: '回到計算',
    licence: '資料以 CC BY 4.0 授權；引用時請註明 Tantawatt 與該列的來源。電網碳排係數來自 Ember（CC BY 4.0），經 Our World in Data 整理。',
    words: { training: '訓練', inference: '使用', tdp: '額定功率（TDP）', memory: '記憶體', 'server-power': '伺服器功率', 'life-cycle CO2e per kWh generated, average of the year': '每發一度電的生命週期 CO₂e，全年平均', 'CO2e of combustion per kWh sold by the public utility': '公用售電每度的燃燒 CO₂e',
      'average price for households, as compared by Taiwan’s ministry': '住宅平均電價（經濟部比較表）', 'average price for households, March 2024': '住宅平均電價，2024 年 3 月',
      'price for households, June 2024': '住宅電價，2024 年 6 月', 'price for households, March 2025': '住宅電價，2025 年 3 月', 'water consumed at the power plants per kWh generated': '每發一度電在電廠耗用的水',
      'city-owned utility': '市營電力公司', 'state-owned railway': '國營鐵路', 'European Union': '歐盟', 'European Commission (FP7)': '歐盟執委會（FP7）' } },
  en: { title: 'The source of every number', caption: 'Every number and its source',
    lead: 'Every number that the calculation uses: who says so, for which year, what is counted in, who paid, and whether we read the original or only saw it quoted. Where sources disagree, each has its own row; none are averaged.',
    count: '{n} numbers from {s} sources, edition {edition}.', what: 'What', value: 'Value', year: 'Year', source: 'Source', status: 'Kind', seen: 'How we saw it', boundary: 'Counted in',
    paid: 'Paid by', where: 'Where, and notes', aside: 'The table scrolls sideways to more columns.', place: 'places: {n}, {from}', series: 'Series by place and year', unit: 'Unit', span: 'Places and years', constants: 'Constants', methods: 'Constants of the formulas', places: 'places: {n}, {from}–{to}', download: 'Download all, series included', quoted: 'quoted by {who}',
    standard: 'default', filter: 'Filter', shown: '{n} rows shown', back: 'Back to the calculation',
    licence: 'The data is licensed CC BY 4.0: name Tantawatt and the source of the row. Grid factors come from Ember (CC BY 4.0) by way of Our World in Data.', words: { inference: 'use', tdp: 'rated power (TDP)', 'server-power': 'power of the server' } },
  ja: { title: 'すべての数値の出典', caption: 'すべての数値とその出典',
    lead: '計算に使うすべての数値です。誰が示したか、何年のものか、何を含むか、費用を誰が出したか、原典を読んだのか引用で見ただけなのかを記しています。出典どうしが食い違うときは一つずつ並べ、平均しません。',
    count: '数値{n}件、出典{s}件、{edition}版。', what: '対象', value: '値', year: '年', source: '出典', status: '種別', seen: '確認方法', boundary: '含む範囲',
    paid: '資金', where: '箇所と注記（原文または英語）', aside: '表は横にスクロールすると残りの列が見えます。', place: '{n}地域、{from}年', series: '地域・年ごとの系列', unit: '単位', span: '地域と年', constants: '定数', methods: '計算式の定数', places: '{n}地域、{from}〜{to}年', download: 'すべてダウンロード（系列を含む）', quoted: '{who}による引用',
    standard: '既定', filter: '絞り込み', shown: '{n}行を表示', back: '計算に戻る',
    licence: 'データはCC BY 4.0です。引用の際はTantawattとその行の出典を明記してください。電力の排出係数はEmber（CC BY 4.0）により、Our World in Dataが整理したものです。',
    words: { training: '学習', inference: '利用', tdp: '定格電力（TDP）', memory: 'メモリ', 'server-power': 'サーバーの電力', 'life-cycle CO2e per kWh generated, average of the year': '発電1kWhあたりのライフサイクルCO₂e、年平均', 'CO2e of combustion per kWh sold by the public utility': '公益電気事業の販売1kWhあたりの燃焼CO₂e',
      'average price for households, as compared by Taiwan’s ministry': '家庭用の平均電気料金（台湾経済部の比較）', 'average price for households, March 2024': '家庭用の平均電気料金、2024年3月',
      'price for households, June 2024': '家庭用の電気料金、2024年6月', 'price for households, March 2025': '家庭用の電気料金、2025年3月', 'water consumed at the power plants per kWh generated': '発電1kWhあたり発電所で消費する水',
      'city-owned utility': '市営の電力会社', 'state-owned railway': '国営鉄道', 'European Union': '欧州連合', 'European Commission (FP7)': '欧州委員会（FP7）' } },
};
