### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = 查看订单
mail-pay = 立即付款
mail-download = 下载文件
mail-name-account = 填写收款账户

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = 您收到此邮件，是因为有人用您的邮箱在 { $shop } 下了订单 { $number }。
