price-before = 할인 전:
price-lowest = 할인 전 { NUMBER($days) }일간 최저가: { MONEY($price) }
price-tiers = 개당 가격
price-tier = { NUMBER($count) }개 이상
