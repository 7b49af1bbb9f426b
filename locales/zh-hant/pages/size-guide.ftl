title = 尺寸指南
description = 絲巾、毯子、毛巾與抱枕有多大，以及怎麼洗才不會改變尺寸。
slug = 尺寸指南
intro = 所有尺寸皆為平放測量。手工織造的，大小可能有一指寬的出入。
footer = 尺寸指南

text-1 = 絲巾
    .text = - 斜紋絲巾：{ LENGTH(90) } × { LENGTH(90) }，繫起來綽綽有餘
    .link = product:scarf-silk
    .button = 看看絲巾

text-2 = 毯子與抱枕
    .text =
        - 美麗諾羊毛毯：{ LENGTH(140) } × { LENGTH(200) }，含流蘇
        - 基里姆抱枕：{ LENGTH(45) } × { LENGTH(45) }，含枕心

text-3 = 亞麻巾
    .text =
        - 小：{ LENGTH(45) } × { LENGTH(70) }，擦碗盤與玻璃杯
        - 大：{ LENGTH(80) } × { LENGTH(140) }，沐浴用

text-4 = 洗過之後
    .text = 亞麻第一次下水會略微縮小，這裡寫的是縮水之後的尺寸。羊毛與絲只要以冷水洗，大小就不會變。
