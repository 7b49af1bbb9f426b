home-stories = 作坊故事
product-makers = 出自谁手
gallery-picture = 图片{ NUMBER($number) }
gallery-enlarge = 放大图片{ NUMBER($number) }
