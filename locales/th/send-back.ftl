### สินค้าที่ส่งคืน

send-back-open-withdrawal = ยกเลิกสัญญาที่นี่
send-back-open-voluntary = คืนสินค้า

send-back-title-withdrawal = ยกเลิกสัญญา
send-back-title-voluntary = คืนสินค้า
send-back-lede = เลือกสินค้าที่จะส่งคืน จะยังไม่มีการส่งข้อมูลจนกว่าคุณจะตรวจดูและยืนยันในหน้าถัดไป
send-back-until = ทำได้ถึงวันที่ { DATE($day) }
send-back-until-open = ระยะเวลาตัดสินใจเริ่มเมื่อสินค้ามาถึงครบทุกชิ้น คุณไม่จำเป็นต้องรอถึงตอนนั้น
send-back-pieces = จำนวนชิ้นที่ส่งคืน จาก { NUMBER($left) }
send-back-reason = เหตุผล
send-back-no-reason = ไม่ประสงค์จะบอก
send-back-changed-mind = เปลี่ยนใจ
send-back-does-not-fit = ขนาดไม่พอดี
send-back-not-as-shown = ไม่ตรงกับที่แสดงไว้
send-back-damaged = ชำรุดหรือใช้งานไม่ได้
send-back-wrong-thing = ได้รับของไม่ตรงกับที่สั่ง
send-back-instead = คุณต้องการอะไรแทน
send-back-money = ขอเงินคืน
send-back-exchange-for = เปลี่ยนเป็น { $options }
send-back-not-digital = ไฟล์เป็นของคุณตลอดไป เมื่อดาวน์โหลดได้แล้วจึงคืนไม่ได้
send-back-next = ต่อไป

send-back-check = ตรวจดูและยืนยัน
send-back-statement-withdrawal = ขอยกเลิกสัญญาสำหรับสินค้าต่อไปนี้ในคำสั่งซื้อ { $number } วันที่ { DATE($day) }
send-back-statement-voluntary = ขอคืนสินค้าต่อไปนี้ในคำสั่งซื้อ { $number } วันที่ { DATE($day) }
send-back-pictures = ภาพที่แสดงปัญหา (ไม่บังคับ)
send-back-pictures-hint = ไม่เกิน { NUMBER($most) } ภาพ เป็น JPEG, PNG หรือ WebP ภาพละไม่เกิน { NUMBER($size) } MB มีเพียงคุณและเราที่เห็นภาพเหล่านี้ ข้อมูลสถานที่ถ่ายจะถูกลบออกจากไฟล์
send-back-pictures-kept = ภาพเหล่านี้จะแนบไปด้วย
send-back-picture = ภาพของคุณ { NUMBER($number) }
send-back-picture-out = ไม่ส่งภาพนี้
send-back-mail-to = คุณจะได้รับอีเมลยืนยันทันทีที่ { $email }
send-back-change = แก้ไข
send-back-confirm-withdrawal = ยืนยันการยกเลิกสัญญา
send-back-confirm-voluntary = ยืนยันการคืนสินค้า
send-back-back-title = สิ่งที่คุณได้รับคืน
send-back-sum = คุณได้รับคืน
send-back-interest = ดอกเบี้ยของงวดที่ยังไม่ถึงกำหนด
send-back-tax = ในจำนวนนี้ { MONEY($amount) } เป็นภาษีที่รวมอยู่ในราคา
send-back-kept = { $charges } จ่ายให้รัฐไปแล้วและไม่คืนเมื่อส่งสินค้ากลับ จึงไม่มีการคืนเงิน { MONEY($amount) } นี้
send-back-door-claim = เงินที่คุณจ่ายตอนรับของเป็นของรัฐและผู้ขนส่ง ไม่ใช่ของเรา ศุลกากรในประเทศของคุณคืนอากรสำหรับสินค้าที่ส่งออกกลับไป โปรดยื่นคำขอก่อนส่งพัสดุ
send-back-door-lost = เงินที่คุณจ่ายตอนรับของเป็นของรัฐและผู้ขนส่ง ไม่ใช่ของเรา ศุลกากรในประเทศของคุณไม่คืนอากรสำหรับสินค้าที่ส่งคืน
send-back-door-ask = เงินที่คุณจ่ายตอนรับของเป็นของรัฐและผู้ขนส่ง ไม่ใช่ของเรา โปรดสอบถามศุลกากรในประเทศของคุณว่าคืนอากรสำหรับสินค้าที่ส่งคืนหรือไม่
send-back-outward = ค่าจัดส่งคืนให้เท่ากับการจัดส่งแบบมาตรฐาน
send-back-when = เงินจะคืนทางช่องทางเดิมที่คุณชำระมา ทันทีที่พัสดุมาถึงเรา

error-return-closed = คำสั่งซื้อนี้ไม่มีสินค้าที่คืนได้ หรือเลยกำหนดคืนแล้ว
error-return-nothing = โปรดเลือกอย่างน้อยหนึ่งชิ้น
error-return-pieces = บางรายการคืนไม่ได้ โปรดตรวจดูรายการอีกครั้ง
error-picture-large = มีภาพที่ใหญ่เกินไป โปรดเลือกภาพที่ไม่เกิน { NUMBER($size) } MB หรือถ่ายใหม่ด้วยความละเอียดต่ำลง
error-picture-unreadable = มีไฟล์ที่เปิดเป็นภาพไม่ได้ โปรดเลือก JPEG, PNG หรือ WebP
error-pictures-many = ใส่ได้ { NUMBER($most) } ภาพ ภาพแรก ๆ ถูกเก็บไว้แล้ว โปรดตรวจดูแล้วยืนยัน

send-back-heading = การคืนสินค้าของคุณ
send-back-number = การคืนสินค้า { $number }
send-back-asked = คุณยืนยันเมื่อ { $moment }
send-back-send-to = ส่งพัสดุไปที่
send-back-how = แพ็กของให้ดีเหมือนตอนที่ได้รับ ใส่กระดาษที่เขียนหมายเลข { $number } ลงในกล่อง แล้วส่งโดยเร็ว โปรดเก็บใบรับฝากไว้จนกว่าจะได้รับเงิน
send-back-arrived = มาถึงเมื่อ { $moment } เรากำลังตรวจดู
send-back-refunded = รับคืนเมื่อ { $moment } เงินของคุณกำลังเดินทาง
send-back-taken = รับคืนเมื่อ { $moment }
send-back-refused = เมื่อ { $moment } เราตัดสินใจไม่รับคืนรายการนี้
send-back-set-aside = สินค้าที่คุณต้องการแทนถูกกันไว้ให้คุณแล้ว
send-back-replaced = สินค้าที่คุณต้องการแทนถูกส่งเมื่อ { $moment }

email-return-withdrawal-subject = การยกเลิกสัญญาสำหรับคำสั่งซื้อ { $number }
email-return-withdrawal-body = เราได้รับการแจ้งยกเลิกสัญญาของคุณแล้ว คุณแจ้งเมื่อ { $moment } โดยมีข้อความดังนี้
email-return-voluntary-subject = การคืนสินค้าสำหรับคำสั่งซื้อ { $number }
email-return-voluntary-body = เราได้รับการแจ้งคืนสินค้าของคุณแล้ว คุณยืนยันเมื่อ { $moment } โดยมีข้อความดังนี้
email-return-refused-subject = เรื่องการคืนสินค้าสำหรับคำสั่งซื้อ { $number }
email-return-refused-body = เราไม่สามารถรับคืนสิ่งที่คุณต้องการคืนได้
