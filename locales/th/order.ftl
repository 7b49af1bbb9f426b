order-title = คำสั่งซื้อ { $number }
order-thanks = ขอบคุณสำหรับคำสั่งซื้อ
order-email-sent = เรากำลังส่งอีเมลยืนยันไปที่ { $email }
order-keep-link = โปรดเก็บที่อยู่ของหน้านี้ไว้ คุณเปิดดูคำสั่งซื้อได้ที่นี่ทุกเมื่อ
order-number = หมายเลขคำสั่งซื้อ
order-placed-at = สั่งซื้อเมื่อ { DATE($day) }
order-status-label = สถานะ
order-status-awaiting-payment = รอชำระเงิน
    .text = เราเก็บสินค้าไว้ให้คุณแล้ว วิธีชำระเงินอยู่ด้านล่าง
order-status-paid = ชำระเงินแล้ว
    .text = เราได้รับการชำระเงินแล้ว กำลังเตรียมสินค้าให้คุณ
order-status-canceled = ยกเลิกแล้ว
    .text = เราไม่ได้รับการชำระเงินภายในเวลาที่กำหนด คำสั่งซื้อจึงถูกยกเลิก ไม่มีการเก็บเงินใด ๆ
order-canceled-title = คำสั่งซื้อนี้ถูกยกเลิกแล้ว
order-steps-label = คำสั่งซื้อของคุณถึงขั้นตอนไหน
order-step-placed = สั่งซื้อ
order-step-payment = ชำระเงิน
order-step-ready = เตรียมสินค้า
order-step-delivery = จัดส่ง
order-lines = รายการที่คุณสั่ง
order-line-quantity = จำนวน: { NUMBER($count) }
order-address = ที่อยู่จัดส่ง
order-shipping = วิธีจัดส่ง
order-continue = กลับไปที่ร้าน

payment-status-label = การชำระเงิน
payment-status-created = กำลังตั้งรายการชำระเงิน
payment-status-requires-action = รอคุณดำเนินการชำระเงิน
payment-status-captured = ได้รับเงินแล้ว
payment-status-failed = การชำระเงินถูกปฏิเสธ
payment-status-canceled = การชำระเงินถูกยกเลิก
payment-status-expired = หมดเวลาชำระเงิน
payment-status-refunded = คืนเงินแล้ว
payment-status-pending = เงินกำลังมาถึงเรา
payment-status-authorized = อนุมัติแล้ว รอเรียกเก็บเงิน
payment-status-partly-refunded = คืนเงินบางส่วนแล้ว
payment-status-disputed = มีการโต้แย้งการชำระเงินกับธนาคาร

order-pay-title = วิธีชำระเงิน
pay-amount = จำนวนเงิน
pay-expires = โปรดชำระภายใน { $when }
pay-preparing = กำลังเตรียมการชำระเงิน โปรดโหลดหน้านี้ใหม่ในอีกสักครู่
pay-reload = โหลดใหม่

pay-redirect = ยืนยันการชำระเงินในหน้าของผู้ให้บริการ ({ $method }) แล้วกลับมาที่นี่
pay-redirect-button = ไปชำระเงิน

pay-voucher-konbini = ไปที่ร้านสะดวกซื้อ แจ้งหมายเลขนี้ที่เคาน์เตอร์หรือเครื่องบริการ แล้วชำระเป็นเงินสดภายใน { $expires }
pay-voucher-boleto = ใช้หมายเลขนี้ชำระที่ธนาคาร ร้านลอตเตอรี่ หรือในแอปธนาคารภายใน { $expires } อาจใช้เวลาสองวันทำการกว่าเงินจะถึงเรา
pay-voucher = ใช้หมายเลขนี้ชำระภายใน { $expires }
pay-voucher-number = หมายเลขสำหรับชำระเงิน

pay-qr = สแกนคิวอาร์โค้ดนี้ด้วยแอปธนาคารหรือแอปชำระเงิน แล้วยืนยันการชำระภายใน { $expires }
pay-qr-pix = สแกนคิวอาร์โค้ดนี้ด้วยแอปธนาคาร หรือคัดลอกไปวางในแอป แล้วยืนยันการชำระภายใน { $expires }
pay-qr-twint = สแกนคิวอาร์โค้ดนี้ด้วยแอป TWINT แล้วยืนยันการชำระภายใน { $expires }
pay-qr-alt = คิวอาร์โค้ดพร้อมข้อมูลการชำระเงิน ข้อมูลเดียวกันมีเป็นข้อความด้านล่าง
pay-qr-copy = รหัสชำระเงินสำหรับคัดลอก
pay-qr-open = เปิดแอปชำระเงิน

pay-bank-transfer = โปรดโอนเงินเข้าบัญชีนี้ รหัสอ้างอิงทำให้เรารู้ว่าเป็นเงินของคุณ
pay-bank-holder = ชื่อบัญชี
pay-bank-iban = IBAN
pay-bank-account = เลขที่บัญชี
pay-bank-reference = รหัสอ้างอิง
pay-bank-scan = หรือสแกนคิวอาร์โค้ดนี้ด้วยแอปธนาคาร แล้วข้อมูลการโอนจะกรอกให้เอง

pay-on-delivery = โปรดเตรียมเงินสด { MONEY($amount) } ไว้เมื่อพัสดุมาถึง

pay-again = ลองชำระอีกครั้ง
pay-again-hint = คำสั่งซื้อของคุณยังอยู่ คุณชำระอีกครั้งหรือใช้วิธีอื่นก็ได้
pay-again-method = ชำระด้วยวิธีอื่น

sandbox-title = การชำระเงินจำลอง
sandbox-intro = หน้านี้ทำหน้าที่แทนผู้ให้บริการชำระเงิน ไม่มีเงินเคลื่อนไหวจริง เลือกได้ว่าการชำระเงินจะจบอย่างไร
sandbox-order = คำสั่งซื้อ
sandbox-method = วิธีชำระเงิน
sandbox-amount = จำนวนเงิน
sandbox-approve = อนุมัติการชำระเงิน
sandbox-decline = ปฏิเสธการชำระเงิน
sandbox-cancel = กลับโดยไม่ชำระเงิน
sandbox-play-link = จำลองการชำระเงินนี้
sandbox-closed = การชำระเงินนี้เสร็จสิ้นแล้ว ไม่มีอะไรให้ตัดสินใจอีก
