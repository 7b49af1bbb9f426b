title = 販売者について
description = 販売者の名称、所在地、登記、税務番号をご案内します。
slug = 販売者について
footer = 販売者について

text-1 = 販売者
    .text =
        { $merchant }

text-2 = 税務の登録
    .text =
        { $registrations }

text-3 = デモについて
    .text = { $merchant-name }は架空の会社です。所在地も番号も例で、実際にお買い物はできません。
