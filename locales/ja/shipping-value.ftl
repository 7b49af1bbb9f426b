### 品物の代金によって変わる送料

# 配送のページで、shipping-up-to のような行の上。代金の高い品物が入った荷物の別料金。$amount：金額。
shipping-goods-from = 荷物1個の品物の代金が{ MONEY($amount) }以上の場合：
