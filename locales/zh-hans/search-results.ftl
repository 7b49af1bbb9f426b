### 搜索找到的商品，以及可供筛选的条件。

search-narrow = 筛选
search-price = 价格
search-origin = 产地
search-material = 材质
search-within = 配送
search-stock = 库存
search-price-below = { MONEY($to) }以下
search-price-between = { MONEY($from) }至{ MONEY($to) }
search-price-from = { MONEY($from) }及以上
search-within-none = 立即下载
search-within-days = { NUMBER($days) }个工作日内
search-remove = 取消：{ $choice }
search-clear = 全部取消

search-sort = 排序：
search-sort-best = 最相关
search-sort-shelf = 我们的推荐
search-sort-popular = 购买最多
search-sort-price = 价格从低到高
search-sort-price-down = 价格从高到低
search-sort-new = 最新
search-sort-name = 名称

search-some = 没有同时符合所有词语的商品；以下商品符合其中一部分。
search-none-left = 没有符合条件的商品。请取消部分筛选条件。
search-meant = 您是不是要找“{ $words }”？
search-suggestions = 搜索建议
search-suggested = { NUMBER($count) }条建议
search-suggestion = { $title }，{ MONEY($price) }

material-beeswax = 蜂蜡
material-brass = 黄铜
material-copper = 紫铜
material-leather = 皮革
material-linen = 亚麻
material-paper = 纸
material-silk = 真丝
material-steel = 钢
material-stoneware = 炻器
material-wood = 木
material-wool = 羊毛
