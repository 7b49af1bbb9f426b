search-title = 搜索
search-title-for = “{ $words }”的搜索结果
search-label = 您想找什么？
search-placeholder = 茶、亚麻、日本…
search-button = 搜索
search-found = 找到{ NUMBER($count) }件商品
search-nothing = 没有找到。请换个词，或少输入几个字；商品名、类别、国家都可以。
