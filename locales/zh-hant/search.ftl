search-title = 搜尋
search-title-for = 「{ $words }」的搜尋結果
search-label = 您在找什麼？
search-placeholder = 茶、亞麻、日本…
search-button = 搜尋
search-found = 找到{ NUMBER($count) }件商品
search-nothing = 沒有找到。請換個詞，或少打幾個字；商品名稱、種類、國家都可以。
