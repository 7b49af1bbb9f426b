promotion-code = 優惠碼
promotion-code-label = 優惠碼
promotion-apply = 使用
promotion-remove = 移除
promotion-remove-code = 移除優惠碼{ $code }
promotion-counts = 優惠碼已生效。
promotion-removed = 優惠碼已移除。

promotion-name-welcome = 新客禮遇
promotion-name-thanks = 感謝有您
promotion-name-post = 免運費
promotion-name-table = 滿滿一桌
promotion-unnamed = 優惠活動

total-discount = 折扣：{ $name }
total-discount-percent = { $name }，減{ $percent }
total-shipping-promotion = 運費：{ $name }
total-after-discount = 折扣後金額

promotion-refused-unknown = 查無此優惠碼，請檢查是否輸入正確。
promotion-refused-not-yet = 此優惠碼自{ DATE($day) }起可用。
promotion-refused-ended = 此優惠碼已過期。
promotion-refused-market = 此優惠碼不適用於目前的國家或地區。
promotion-refused-currency = 此優惠碼不適用於目前的幣別。
promotion-refused-goods = 此優惠碼不適用於購物車裡的任何商品。
promotion-refused-minimum = 再買{ MONEY($missing) }，即可使用此優惠碼。
promotion-refused-used-up = 此優惠碼的使用次數已滿。
