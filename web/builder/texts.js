// Texts of the page for editors. The keys of the three languages are equal.
/** @typedef {Record<'title' | 'lead' | 'base' | 'frame' | 'frame_note' | 'element' | 'element_note' | 'still' | 'still_note' | 'copy' | 'copied', string>} BuilderTexts */

/** @type {Record<import('../contract.js').Lang, BuilderTexts>} */
export const builderTexts = {
  'zh-TW': {
    title: '放進您的網頁', lead: '在右邊（手機在下方）調成想要的樣子，再複製下面的程式碼。嵌入的內容不設 cookie，也不連到別的網站。',
    base: '放置這套檔案的網址', frame: '一、iframe', frame_note: '大多數網站都能用；第二行只負責自動調整高度，可以省略。',
    element: '二、網頁元件', element_note: '適合能自行控管內容安全政策的網站；沒有程式也看得到裡面的文字。',
    still: '三、純文字', still_note: '給電子報、RSS 與不收程式的後台；不需要樣式。', copy: '複製', copied: '已複製',
  },
  en: {
    title: 'Put it on your page', lead: 'Set the calculator up beside this text (below it on a phone), then copy what suits your system. It sets no cookie and asks no other site for anything.',
    base: 'Address where these files are hosted', frame: '1. A frame', frame_note: 'Works on most sites; the second line only fits the height and may be left out.',
    element: '2. An element', element_note: 'For sites that control their own content security policy; the text inside is seen without scripts.',
    still: '3. Text alone', still_note: 'For newsletters, feeds and systems that strip scripts; needs no styles.', copy: 'Copy', copied: 'Copied',
  },
  ja: {
    title: 'ページに埋め込む', lead: '横の計算（スマートフォンでは下）を好みの状態にして、下のコードをコピーしてください。cookieは使わず、ほかのサイトにも接続しません。',
    base: 'ファイルを置いたアドレス', frame: '1. iframe', frame_note: 'たいていのサイトで使えます。2行目は高さの調整だけで、省いてもかまいません。',
    element: '2. 要素', element_note: 'コンテンツ セキュリティ ポリシーを自分で決められるサイト向け。スクリプトなしでも中の文は読めます。',
    still: '3. 文だけ', still_note: 'メールマガジン、RSS、スクリプトを除くシステム向け。スタイルは不要です。', copy: 'コピー', copied: 'コピーしました',
  },
};
