### 検索で見つかったものと、その絞り込み。

search-narrow = 絞り込む
search-price = 価格
search-origin = 産地
search-material = 素材
search-within = お届け
search-stock = 在庫
search-price-below = { MONEY($to) }未満
search-price-between = { MONEY($from) }～{ MONEY($to) }
search-price-from = { MONEY($from) }以上
search-within-none = ダウンロードですぐに
search-within-days = { NUMBER($days) }営業日以内
search-remove = 解除：{ $choice }
search-clear = すべて解除

search-sort = 並べ替え：
search-sort-best = 関連度の高い順
search-sort-shelf = おすすめ順
search-sort-popular = 購入の多い順
search-sort-price = 価格の安い順
search-sort-price-down = 価格の高い順
search-sort-new = 新着順
search-sort-name = 名前順

search-some = すべての言葉に当てはまる品物はありません。一部に当てはまるものをご覧ください。
search-none-left = 条件に合う品物がなくなりました。条件をいくつか解除してください。
search-meant = 「{ $words }」ではありませんか？
search-suggestions = 候補
search-suggested = 候補が{ NUMBER($count) }件あります
search-suggestion = { $title }、{ MONEY($price) }

material-beeswax = 蜜蝋
material-brass = 真鍮
material-copper = 銅
material-leather = 革
material-linen = リネン
material-paper = 紙
material-silk = シルク
material-steel = 鋼
material-stoneware = 炻器
material-wood = 木
material-wool = ウール
