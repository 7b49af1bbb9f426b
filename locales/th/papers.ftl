### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = ใบแจ้งหนี้และใบเสร็จ
paper-invoice = ใบแจ้งหนี้
# What takes an invoice back.
paper-credit-note = ใบลดหนี้
paper-receipt = ใบเสร็จรับเงิน

## On an invoice

# The number of the invoice or of the credit note.
paper-number = เลขที่
paper-date = วันที่
paper-seller = ผู้ขาย
paper-buyer = ผู้ซื้อ
# The heads of the columns.
paper-item = รายการ
paper-quantity = จำนวน
paper-unit-price = ราคาต่อหน่วย
paper-amount = จำนวนเงิน
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = ภาษี
paper-net = มูลค่าก่อนภาษี
paper-tax = จำนวนภาษี
paper-rate-of-tax = { $tax } { $rate }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = ภาษีเป็นเงิน { MONEY($amount) }
# As the law asks of an invoice, where goods leave the European Union.
paper-export = การส่งออกได้รับยกเว้นภาษีมูลค่าเพิ่ม ตามมาตรา 146 ของ Directive 2006/112/EC
# $number: the invoice. $day: its date.
credit-note-refers = ลดหนี้ทั้งหมดหรือบางส่วนของใบแจ้งหนี้ { $number } ลงวันที่ { DATE($day) }

## On and in a parcel

paper-packing-slip = ใบรายการสินค้า
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = พัสดุชิ้นที่ { NUMBER($parcel) } จาก { NUMBER($parcels) }
paper-sender = ผู้ส่ง
paper-addressee = ผู้รับ
# At the foot of the packing slip.
paper-slip-thanks = ขอบคุณสำหรับคำสั่งซื้อ หากมีสิ่งใดขาดไป โปรดเขียนถึงเรา เราจะจัดการให้

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = ใบแจ้งศุลกากร CN 22
customs-cn23 = ใบแจ้งศุลกากร CN 23
customs-invoice = ใบกำกับสินค้าเพื่อการพาณิชย์
customs-category = ประเภทของสิ่งของ
customs-sale = สินค้าที่ขาย
customs-terms = เงื่อนไขการส่งมอบ (Incoterms 2020)
customs-hs = รหัส HS
customs-origin = ประเทศต้นกำเนิด
customs-weight = น้ำหนัก
customs-value = มูลค่า
customs-total-weight = น้ำหนักรวมบรรจุภัณฑ์
customs-total-value = มูลค่าสินค้าทั้งหมด
customs-statement = ข้าพเจ้ารับรองว่าข้อมูลข้างต้นถูกต้อง และสิ่งของนี้ไม่มีวัตถุอันตรายหรือสิ่งที่กฎหมาย กฎไปรษณีย์ หรือกฎศุลกากรห้ามไว้
customs-signature = วันที่และลายมือชื่อผู้ส่ง

## Finding an order again

# max 60
find-order-title = ค้นหาคำสั่งซื้อ
find-order-lede = ลิงก์ไปยังคำสั่งซื้อหายหรือ บอกหมายเลขคำสั่งซื้อและอีเมลที่ใช้สั่งซื้อ แล้วเราจะส่งลิงก์ไปที่นั่น
find-order-number-hint = อยู่ในอีเมลของเรา เช่น CV-7K3M-Q2XD
# max 24
find-order-send = ส่งลิงก์ให้ฉัน
# The same whether there is such an order or not.
find-order-sent = หากมีคำสั่งซื้อที่ใช้หมายเลขและอีเมลนี้ อีเมลพร้อมลิงก์กำลังส่งไปถึง เราส่งอย่างมากหนึ่งฉบับทุกสิบนาที
requirement-order-number-missing = โปรดกรอกหมายเลขคำสั่งซื้อ

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = ลิงก์ไปยังคำสั่งซื้อ { $number }
email-link-body = นี่คือลิงก์ไปยังคำสั่งซื้อที่ขอไว้ โปรดเก็บไว้กับตัว เพราะใครมีลิงก์ก็เห็นคำสั่งซื้อได้ หากไม่ได้เป็นผู้ขอ ไม่ต้องทำอะไร
