title = 關於我們
description = 我們的東西從哪裡來，送到府上的價格怎麼算，又是誰在打包。
slug = 關於我們
footer = 關於我們

hero-1 = 一國所造，另一國所盼
    .text = 我們尋找有人親手製作的東西，帶給一直在找它們的人。
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = 我們的堅持
    .title-1 = 一個總額
    .text-1 = 商品、運費、稅金、關稅：下單之前，您就知道送到府上要花多少。
    .title-2 = 您的語言
    .text-2 = 閱讀、付款、寫信給我們，都照您習慣的來。
    .title-3 = 少而精
    .text-3 = 我們只賣自己也願意拿來送人的東西，而且知道是誰做的。

quote-1 = 「好東西不怕路遠，只要有個好箱子。」
    .by = 來自漢堡的打包桌

products-1 = 從這幾件開始
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
