title = 关于我们
description = 我们的东西来自哪里，送到您手中的价格怎么算，又是谁在打包。
slug = 关于我们
footer = 关于我们

hero-1 = 一国所造，另一国所盼
    .text = 我们寻找有人亲手制作的东西，带给一直在找它们的人。
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = 我们的坚持
    .title-1 = 一个总额
    .text-1 = 商品、运费、税费、关税：下单之前，您就知道送到手要花多少。
    .title-2 = 您的语言
    .text-2 = 浏览、付款、给我们写信，都照您习惯的来。
    .title-3 = 少而精
    .text-3 = 我们只卖自己也愿意拿来送人的东西，并且知道是谁做的。

quote-1 = “好东西不怕路远，只要有个好箱子。”
    .by = 来自汉堡的打包台

products-1 = 从这几件开始
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
