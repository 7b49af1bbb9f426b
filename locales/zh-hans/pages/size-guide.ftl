title = 尺寸指南
description = 丝巾、毯子、毛巾和抱枕有多大，以及怎样洗才不会改变尺寸。
slug = 尺寸指南
intro = 所有尺寸均为平铺测量。手工织造的，大小可能有一指宽的出入。
footer = 尺寸指南

text-1 = 方巾
    .text = - 真丝方巾：{ LENGTH(90) } × { LENGTH(90) }，系起来绰绰有余
    .link = product:scarf-silk
    .button = 看看方巾

text-2 = 毯子与抱枕
    .text =
        - 美利奴羊毛毯：{ LENGTH(140) } × { LENGTH(200) }，含流苏
        - 基里姆抱枕：{ LENGTH(45) } × { LENGTH(45) }，含芯

text-3 = 亚麻巾
    .text =
        - 小号：{ LENGTH(45) } × { LENGTH(70) }，擦碗碟和玻璃杯
        - 大号：{ LENGTH(80) } × { LENGTH(140) }，沐浴用

text-4 = 洗过之后
    .text = 亚麻第一次下水会略微缩小，这里写的是缩水之后的尺寸。羊毛和真丝只要用冷水洗，大小就不会变。
