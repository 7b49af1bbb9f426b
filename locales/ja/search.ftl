### 検索

search-title = 検索
search-title-for = 「{ $words }」の検索結果
search-label = 何をお探しですか
search-placeholder = お茶、リネン、フランスなど
search-button = 検索
search-found =
    { NUMBER($count) ->
       *[other] { NUMBER($count) }点見つかりました
    }
search-nothing = 見つかりませんでした。品名、種類、国名など、別の言葉や短い言葉でお試しください。
