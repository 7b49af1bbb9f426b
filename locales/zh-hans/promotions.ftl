promotion-code = 优惠码
promotion-code-label = 优惠码
promotion-apply = 使用
promotion-remove = 移除
promotion-remove-code = 移除优惠码{ $code }
promotion-counts = 优惠码已生效。
promotion-removed = 优惠码已移除。

promotion-name-welcome = 新客礼遇
promotion-name-thanks = 感谢有您
promotion-name-post = 免运费
promotion-name-table = 满满一桌
promotion-unnamed = 优惠活动

total-discount = 优惠：{ $name }
total-discount-percent = { $name }，减{ $percent }
total-shipping-promotion = 运费：{ $name }
total-after-discount = 优惠后金额

promotion-refused-unknown = 没有找到这个优惠码，请检查是否输入正确。
promotion-refused-not-yet = 此优惠码自{ DATE($day) }起可用。
promotion-refused-ended = 此优惠码已过期。
promotion-refused-market = 此优惠码不适用于当前国家或地区。
promotion-refused-currency = 此优惠码不适用于当前货币。
promotion-refused-goods = 此优惠码不适用于购物车中的任何商品。
promotion-refused-minimum = 再买{ MONEY($missing) }，即可使用此优惠码。
promotion-refused-used-up = 此优惠码的使用次数已满。
