### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = ดูคำสั่งซื้อของคุณ
mail-pay = ชำระเงินเลย
mail-download = ดาวน์โหลดไฟล์ของคุณ
mail-name-account = แจ้งบัญชีธนาคาร

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = คุณได้รับอีเมลนี้เพราะมีการสั่งซื้อหมายเลข { $number } ที่ { $shop } ด้วยอีเมลของคุณ
