title = 冬日餐桌
description = 茶、烛光与亚麻，陪您度过昼短夜长的几周：几样小物，让餐桌一直暖到年末。
slug = 冬日餐桌
home = 冬日餐桌：几样小物，陪您度过昼短夜长的几周

hero-1 = 冬日餐桌
    .text = 茶、烛光与亚麻，陪您度过昼短夜长的几周。
    .picture = candle-beeswax
    .link = collection:scent
    .button = 看看蜡烛

products-1 = 给漫长的夜晚
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = “先有水，再有光，然后是人。”
    .by = 一条古老的家规

text-1 = 好让它及时送到
    .text = 请早些下单：每种配送方式费用多少、需要多久，都写在“配送与费用”页上。
    .link = page:delivery
