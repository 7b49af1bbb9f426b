price-before = 原价：
price-lowest = 降价前{ NUMBER($days) }天内最低价：{ MONEY($price) }
price-tiers = 单价
price-tier = { NUMBER($count) }件及以上
