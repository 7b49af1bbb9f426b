### Words that every page shows: the frame, the navigation, the preferences.

shop-name = Caravel
shop-tagline = 旅をする手しごと
page-title = { $page } – Caravel

skip-to-content = 本文へ移動
nav-label = メインメニュー
nav-home = ホーム
nav-cart = カート
breadcrumbs-label = 現在の位置
close = 閉じる

footer-about = ある国の手しごとを、それを待つ別の国の人へ。Caravelは、そのあいだをつなぐ店です。
footer-demo-note = ここはデモ用の店です。代金の請求も、品物の発送もありません。

preferences-label = 国・言語・通貨
preferences-market = お届け先
preferences-language = 言語
preferences-currency = 通貨
preferences-currency-hint = お届け先の国と異なる通貨の価格は、表示しているレートで換算したものです。
preferences-apply = 適用する

market-ww = その他の国・地域

label-value = { $label }：{ $value }

paging-label = ページ一覧
paging-previous = 前へ
paging-next = 次へ
paging-page = { NUMBER($page) }ページ目
paging-place = { NUMBER($pages) }ページ中{ NUMBER($page) }ページ目
paging-title = { $title }（{ NUMBER($pages) }ページ中{ NUMBER($page) }ページ目）
