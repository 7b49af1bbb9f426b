title = 冬日餐桌
description = 茶、燭光與亞麻，陪您度過日短夜長的幾週：幾樣小物，讓餐桌一直暖到年底。
slug = 冬日餐桌
home = 冬日餐桌：幾樣小物，陪您度過日短夜長的幾週

hero-1 = 冬日餐桌
    .text = 茶、燭光與亞麻，陪您度過日短夜長的幾週。
    .picture = candle-beeswax
    .link = collection:scent
    .button = 看看蠟燭

products-1 = 給漫漫長夜
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = 「先有水，再有光，然後是人。」
    .by = 一條古老的家規

text-1 = 好讓它及時送到
    .text = 請早點下單：每種配送方式費用多少、需要多久，都寫在「配送與費用」頁上。
    .link = page:delivery
