// Texts of the page for editors. The keys of the three languages are equal.
/** @typedef {Record<'title' | 'lead' | 'base' | 'frame' | 'frame_note' | 'element' | 'element_note' | 'picture' | 'picture_note' | 'words' | 'still' | 'still_note' | 'copy' | 'copied'
 *  | 'own' | 'own_note' | 'own_file' | 'own_used' | 'own_refused' | 'preview' | 'preview_tier' | 'preview_host' | 'host_plain' | 'host_serif' | 'host_dark' | 'host_hostile' | 'width' | 'phone' | 'desktop' | 'before' | 'wide' | 'own_number' | 'withdrawn' | 'one_source' | 'pinned', string>} BuilderTexts */

/** @type {Record<import('../contract.js').Lang, BuilderTexts>} */
export const builderTexts = {
  'zh-TW': {
    own: '自備的數字', own_note: '一個小檔案就能加上自己的比較項目、來源與說法，蓋在資料之上；格式見 data/README.md。檔案只在這台電腦上讀取。', own_file: 'JSON 檔',
    own_used: '已採用。請把這個檔案放進網站的 own/{name}.json，上面的程式碼就找得到它。', own_refused: '這個檔案不能用：',
    title: '放進您的網頁', lead: '在旁邊或下方調成想要的樣子，再複製下面的程式碼。嵌入的內容不設 cookie，也不連到別的網站。',
    base: '放置這套檔案的網址', frame: '一、iframe', frame_note: '大多數網站都能用；第二行只負責自動調整高度，可以省略。',
    element: '二、網頁元件', element_note: '適合能自行控管內容安全政策的網站；沒有程式也看得到裡面的文字。雜湊值讓瀏覽器只執行這一份程式；升級時請保留舊檔。',
    picture: '三、圖片', picture_note: '先下載圖片再上傳到您的網站；替代文字就是結果本身，三種語言如下。', words: '替代文字',
    preview: '放在別人的網頁裡看看', preview_tier: '形式', preview_host: '網頁', host_plain: '一般網頁', host_serif: '明體版面', host_dark: '深色網頁', host_hostile: '樣式很霸道的網頁', width: '寬度', phone: '手機', desktop: '桌機', before: '刊出之前',
    wide: '各家數字相差 {times} 倍：不宜只挑一個數字當標題，請並列範圍。', own_number: '這個數字是您自己輸入的：請在旁邊註明出處。',
    withdrawn: '目前選用的數字已由發表者撤回或更正，不宜引用。', one_source: '只有一個來源：請寫明是誰說的。', pinned: '程式碼寫明資料版本 {edition}，日後改版也不會改動這篇文章的數字。',
    still: '四、純文字', still_note: '給電子報、RSS 與不收程式的後台；不需要樣式。', copy: '複製', copied: '已複製',
  },
  en: {
    own: 'Figures of your own', own_note: 'A small file adds your own comparisons, sources and claims to the data or replaces them; data/README.md describes it. It is read on this computer only.', own_file: 'JSON file',
    own_used: 'In use. Put the file into the site as own/{name}.json; the code above finds it there.', own_refused: 'This file cannot be used:',
    title: 'Put it on your page', lead: 'Set the calculator up beside or below this text, then copy what suits your system. It sets no cookie and asks no other site for anything.',
    base: 'Address where these files are hosted', frame: '1. A frame', frame_note: 'Works on most sites; the second line only fits the height and may be left out.',
    element: '2. An element', element_note: 'For sites that control their own content security policy; the text inside is seen without scripts. The hash lets a browser run this very script only; keep old files when you update.',
    picture: '3. A picture', picture_note: 'Download it and upload it to your own site; its alternative text is the result itself, below in three languages.', words: 'Alternative text',
    preview: 'See it in another page', preview_tier: 'Form', preview_host: 'Page', host_plain: 'a plain page', host_serif: 'set in serifs', host_dark: 'a dark page', host_hostile: 'a page with hostile styles', width: 'Width', phone: 'Phone', desktop: 'Desktop', before: 'Before you publish',
    wide: 'The sources are {times} times apart: one number is no headline here, print the range.', own_number: 'This figure is your own: say beside it where it comes from.',
    withdrawn: 'The figure in use was withdrawn or corrected by those who published it: better not quoted.', one_source: 'There is only one source: say whose figure it is.', pinned: 'The code names edition {edition} of the data, so later editions leave your article’s numbers alone.',
    still: '4. Text alone', still_note: 'For newsletters, feeds and systems that strip scripts; needs no styles.', copy: 'Copy', copied: 'Copied',
  },
  ja: {
    own: '独自の数値', own_note: '小さなファイルで、独自の比較対象・出典・主張をデータに重ねられます。書き方は data/README.md にあります。ファイルはこのパソコンの中だけで読み込みます。', own_file: 'JSONファイル',
    own_used: '使用中です。このファイルを own/{name}.json としてサイトに置くと、上のコードがそこから読み込みます。', own_refused: 'このファイルは使えません：',
    title: 'ページに埋め込む', lead: '横または下の計算ツールを好みの状態にして、下のコードをコピーしてください。cookieは使わず、ほかのサイトにも接続しません。',
    base: 'ファイルを置いたアドレス', frame: '1. iframe', frame_note: 'たいていのサイトで使えます。2行目は高さの調整だけで、省いてもかまいません。',
    element: '2. 要素', element_note: 'コンテンツ セキュリティ ポリシーを自分で決められるサイト向け。スクリプトなしでも中の文は読めます。ハッシュにより、ブラウザーはこのスクリプトだけを実行します。更新時も古いファイルを残してください。',
    picture: '3. 画像', picture_note: 'ダウンロードして、ご自分のサイトに置いてください。代替テキストは結果そのもので、3言語を下に示します。', words: '代替テキスト',
    preview: 'ほかのページに置いてみる', preview_tier: '形', preview_host: 'ページ', host_plain: 'ふつうのページ', host_serif: '明朝のページ', host_dark: '暗いページ', host_hostile: 'スタイルの強いページ', width: '幅', phone: 'スマートフォン', desktop: 'パソコン', before: '公開の前に',
    wide: '出典によって{times}倍の開きがあります。見出しに一つの数値だけを使わず、幅を示してください。', own_number: 'この数値はご自身で入力したものです。出典を添えてください。',
    withdrawn: '使用中の数値は、発表者が撤回または訂正したものです。引用は避けてください。', one_source: '出典は一つだけです。誰の数値かを書いてください。', pinned: 'コードにはデータの版 {edition} が書かれ、のちの改訂で記事の数値が変わることはありません。',
    still: '4. 文だけ', still_note: 'メールマガジン、RSS、スクリプトを除くシステム向け。スタイルは不要です。', copy: 'コピー', copied: 'コピーしました',
  },
};
