### 商品のそばに別の商品を並べる理由。

# In one order. Names no number.
beside-together = 一緒に購入されています
# $country: where both were made.
beside-origin = 同じ産地：{ COUNTRY($country) }
# Of the same collection, and like it.
beside-alike = 似ている品
