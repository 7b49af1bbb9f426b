### 一件商品為何出現在另一件旁邊。

# 同一筆訂單中買過。
beside-together = 顧客一起買過
# $country：兩件商品的產地。
beside-origin = 同一產地：{ COUNTRY($country) }
# 同一類別，與之相似。
beside-alike = 相似好物
