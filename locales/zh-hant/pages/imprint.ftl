title = 業者資訊
description = 本店由誰經營：名稱、地址、登記資料與稅號。
slug = 業者資訊
footer = 業者資訊

text-1 = 經營業者
    .text =
        { $merchant }

text-2 = 稅籍登記
    .text =
        { $registrations }

text-3 = 示範說明
    .text = { $merchant-name }為虛構的業者。地址與號碼均為示例，在此無法實際購買任何商品。
