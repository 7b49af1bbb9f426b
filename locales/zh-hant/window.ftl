home-stories = 工坊故事
product-makers = 出自誰的手
gallery-picture = 圖片{ NUMBER($number) }
gallery-enlarge = 放大圖片{ NUMBER($number) }
