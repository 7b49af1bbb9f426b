checkout-company = ซื้อในนามบริษัท
vat-number = เลขทะเบียน VAT
vat-number-hint = ใส่ตัวอักษรของประเทศนำหน้าด้วย เช่น { $example } เมื่อ VIES ซึ่งเป็นฐานข้อมูลของสหภาพยุโรปยืนยันเลขนี้แล้ว เราจะไม่คิด VAT และบริษัทของคุณเป็นผู้ยื่นและชำระ VAT เอง
vat-number-confirmed = VIES ยืนยันเลขนี้แล้ว เราจึงไม่คิด VAT
vat-number-taxed-here = VIES ยืนยันเลขนี้แล้ว แต่ยังต้องคิด VAT เพราะสินค้าส่งจากประเทศเดียวกับเลขทะเบียนของคุณ
vat-number-unanswered = ขณะนี้ยังตรวจสอบกับ VIES ไม่ได้ เราจึงคิด VAT ไว้ก่อน และจะตรวจสอบอีกครั้งเมื่อคุณอัปเดตหน้านี้หรือสั่งซื้อ
requirement-vat-number-invalid = เลขนี้ไม่ตรงรูปแบบเลขทะเบียน VAT โปรดตรวจสอบ (เช่น { $example }) หรือเว้นช่องนี้ว่างไว้
requirement-vat-number-unconfirmed = VIES ไม่พบเลขนี้สำหรับการค้าภายในสหภาพยุโรป โปรดตรวจสอบ หรือเว้นช่องนี้ว่างไว้แล้วซื้อแบบรวม VAT

total-tax-reversed = { $tax } { $rate } (reverse charge)
reverse-charge-goods = Reverse charge: การขายสินค้าไปยังประเทศสมาชิกอื่นที่ได้รับยกเว้นภาษี ตามมาตรา 138 ของ Directive 2006/112/EC ผู้รับสินค้าเป็นผู้มีหน้าที่ชำระ VAT
reverse-charge-services = Reverse charge: ตามมาตรา 44 และ 196 ของ Directive 2006/112/EC ผู้รับบริการเป็นผู้มีหน้าที่ชำระ VAT

order-vat-number = เลขทะเบียน VAT { $number }
order-vat-unanswered = เลขทะเบียน VAT { $number } ขณะสั่งซื้อยังตรวจสอบกับ VIES ไม่ได้ จึงคิด VAT
