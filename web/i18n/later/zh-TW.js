// 答案出現之後才載入的文字。
/** @type {import('../../contract.js').LaterTexts} */
export default {
  needs_intro: '只動一個數字，要得到 {hours}：',
  needs_row: '{factor}必須是 {value}',
  needs_published: '已發表：{range}',
  where_inside: '在已發表的範圍內',
  where_above: '高於所有已發表的數字',
  where_below: '低於所有已發表的數字',
  decides_most: '差距 {share} 來自「{factor}」用多少電。',
  decides_all: '差距全部來自「{factor}」用多少電。',
  decides_none: '目前沒有用到有爭議的數字：您已經選定一個。',
  copied: '已複製',
  copy_failed: '瀏覽器不允許複製，請自行選取：',
  citation: '{title}Tantawatt，資料版本 {edition}。{link}',
  citation_title: '訓練模型與 {hours} Netflix。',
  sentence: '訓練 {model} 一次，外部推估約用 {energy}電（{technical}）。以一小時 Netflix 用 {hour}計，約等於看 {hours}的 Netflix；依各家數字換算是 {range}小時。{direction}',
  unreadable: '看不懂這個電量。',
  suggest: '您是指',
  edit_apply: '套用',
};
