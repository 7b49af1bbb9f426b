### 搜尋找到的商品，以及可供篩選的條件。

search-narrow = 篩選
search-price = 價格
search-origin = 產地
search-material = 材質
search-within = 配送
search-stock = 庫存
search-price-below = { MONEY($to) }以下
search-price-between = { MONEY($from) }至{ MONEY($to) }
search-price-from = { MONEY($from) }及以上
search-within-none = 立即下載
search-within-days = { NUMBER($days) }個工作天內
search-remove = 取消：{ $choice }
search-clear = 全部取消

search-sort = 排序：
search-sort-best = 最相關
search-sort-shelf = 我們的推薦
search-sort-popular = 購買最多
search-sort-price = 價格由低到高
search-sort-price-down = 價格由高到低
search-sort-new = 最新
search-sort-name = 名稱

search-some = 沒有同時符合所有字詞的商品；以下商品符合其中一部分。
search-none-left = 沒有符合條件的商品。請取消部分篩選條件。
search-meant = 您是不是要找「{ $words }」？
search-suggestions = 搜尋建議
search-suggested = { NUMBER($count) }則建議
search-suggestion = { $title }，{ MONEY($price) }

material-beeswax = 蜂蠟
material-brass = 黃銅
material-copper = 紅銅
material-leather = 皮革
material-linen = 亞麻
material-paper = 紙
material-silk = 蠶絲
material-steel = 鋼
material-stoneware = 炻器
material-wood = 木
material-wool = 羊毛
