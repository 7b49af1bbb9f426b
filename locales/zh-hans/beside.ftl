### 一件商品为何出现在另一件旁边。

# 同一订单中买过。
beside-together = 顾客一起买过
# $country：两件商品的产地。
beside-origin = 同一产地：{ COUNTRY($country) }
# 同一类别，与之相似。
beside-alike = 相似好物
