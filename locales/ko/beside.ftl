### 한 상품 곁에 다른 상품이 놓이는 까닭.

# 한 주문에서 함께 산 것.
beside-together = 함께 구매한 상품
# $country: 두 상품을 만든 나라.
beside-origin = 같은 나라에서 온 상품: { COUNTRY($country) }
# 같은 종류이고 닮은 것.
beside-alike = 비슷한 상품
