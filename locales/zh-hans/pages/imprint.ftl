title = 经营者信息
description = 本店由谁经营：名称、地址、登记信息和税号。
slug = 经营者信息
footer = 经营者信息

text-1 = 经营者
    .text =
        { $merchant }

text-2 = 税务登记
    .text =
        { $registrations }

text-3 = 演示说明
    .text = { $merchant-name }为虚构的商家。地址和号码均为示例，在此无法实际购买任何商品。
