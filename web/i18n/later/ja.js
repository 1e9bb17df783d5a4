// 答えの後に読み込む文言。
/** @type {import('../../contract.js').LaterTexts} */
export default {
  needs_intro: '{hours}になるには、ほかを変えずに、',
  needs_row: '{factor}が{value}でなければならない',
  needs_published: '公表値：{range}',
  where_inside: '公表値の範囲内',
  where_above: 'どの公表値よりも大きい',
  where_below: 'どの公表値よりも小さい',
  decides_most: '差の{share}は「{factor}」の電力による。',
  decides_all: '差はすべて「{factor}」の電力による。',
  decides_none: '争いのある値を一つに決めたので、差はない。',
  copied: 'コピーしました',
  copy_failed: 'コピーが許可されていません。選択してコピーしてください：',
  citation: '{title}Tantawatt、データ版{edition}。{link}',
  citation_title: 'モデルの学習とNetflix{hours}。',
  sentence: '{model}の学習1回に使われた電力は約{energy}（{technical}）と推計される。Netflix 1時間を{hour}とすると約{hours}、公表値で計算した幅は{range}時間。{direction}',
  unreadable: '電力量として読み取れません。',
  suggest: 'こちらですか',
  edit_apply: '適用',
};
