shop-name = Caravel
shop-tagline = 出自手工，值得远道而来
page-title = { $page } – Caravel

skip-to-content = 跳到正文
nav-label = 主导航
nav-home = 首页
nav-cart = 购物车
breadcrumbs-label = 当前位置
close = 关闭

footer-about = Caravel把一国匠人的手作，送到另一国心仪它的人手中。
footer-demo-note = 这是一家演示商店，不会扣款，也不会发货。

preferences-label = 国家、语言和货币
preferences-market = 配送至
preferences-language = 语言
preferences-currency = 货币
preferences-currency-hint = 若所选货币不是当地货币，价格按我们注明的汇率换算。
preferences-apply = 应用

market-ww = 其他国家和地区

label-value = { $label }：{ $value }

paging-label = 分页
paging-previous = 上一页
paging-next = 下一页
paging-page = 第{ NUMBER($page) }页
paging-place = 第{ NUMBER($page) }页，共{ NUMBER($pages) }页
paging-title = { $title }（第{ NUMBER($page) }页，共{ NUMBER($pages) }页）
