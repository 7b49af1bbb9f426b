shop-name = Caravel
shop-tagline = 出自手工，值得遠道而來
page-title = { $page } – Caravel

skip-to-content = 跳到主要內容
nav-label = 主選單
nav-home = 首頁
nav-cart = 購物車
breadcrumbs-label = 目前位置
close = 關閉

footer-about = Caravel把一國匠人的手作，送到另一國心儀它的人手中。
footer-demo-note = 這是一間示範商店，不會扣款，也不會出貨。

preferences-label = 國家、語言與幣別
preferences-market = 配送至
preferences-language = 語言
preferences-currency = 幣別
preferences-currency-hint = 若所選幣別不是當地貨幣，價格依我們註明的匯率換算。
preferences-apply = 套用

market-ww = 其他國家與地區

label-value = { $label }：{ $value }

paging-label = 分頁
paging-previous = 上一頁
paging-next = 下一頁
paging-page = 第{ NUMBER($page) }頁
paging-place = 第{ NUMBER($page) }頁，共{ NUMBER($pages) }頁
paging-title = { $title }（第{ NUMBER($page) }頁，共{ NUMBER($pages) }頁）
