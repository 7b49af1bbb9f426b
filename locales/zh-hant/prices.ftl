price-before = 原價：
price-lowest = 降價前{ NUMBER($days) }天內最低價：{ MONEY($price) }
price-tiers = 單價
price-tier = { NUMBER($count) }件以上
