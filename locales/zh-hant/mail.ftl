### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = 查看訂單
mail-pay = 立即付款
mail-download = 下載檔案
mail-name-account = 填寫收款帳戶

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = 您收到此郵件，是因為有人用您的電子郵件在 { $shop } 下了訂單 { $number }。
