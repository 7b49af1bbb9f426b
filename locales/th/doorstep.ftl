### พัสดุระหว่างทาง: หน้าคำสั่งซื้อและอีเมล

parcels-title =
    { $count ->
       *[other] พัสดุของคุณ
    }
parcel-from = พัสดุที่ { NUMBER($number) } (ส่งจาก{ $country })
parcel-number = พัสดุที่ { NUMBER($number) }
parcel-inside = ในพัสดุนี้
parcel-line = { $title } × { NUMBER($quantity) }
parcel-status-allocated = กำลังเตรียมสินค้า
parcel-status-packed = แพ็กแล้ว
parcel-status-handed-over = ส่งมอบให้ขนส่งแล้ว
parcel-status-in-transit = อยู่ระหว่างขนส่ง
parcel-status-in-customs = อยู่ที่ศุลกากร
parcel-status-out-for-delivery = กำลังนำส่ง
parcel-status-delivered = จัดส่งสำเร็จ
parcel-status-failed = จัดส่งไม่สำเร็จ
parcel-tracking = หมายเลขติดตามพัสดุ
parcel-follow = ติดตามพัสดุ
parcels-some-left = สินค้าบางส่วนกำลังเดินทางไปหาคุณ ส่วนที่เหลือจะตามไปภายหลัง
parcels-on-their-way = คำสั่งซื้อของคุณกำลังเดินทางไปหาคุณ
parcels-arrived = คำสั่งซื้อของคุณถึงแล้ว หวังว่าคุณจะถูกใจ
parcels-failed = มีพัสดุที่จัดส่งไม่สำเร็จ ดูสถานะปัจจุบันได้ด้านล่าง

cancel-pieces-title = ยกเลิกสินค้า
cancel-pieces-hint = สินค้าที่ยังไม่ได้แพ็กสามารถยกเลิกได้ที่นี่ เราจะคืนเงินให้ผ่านช่องทางที่คุณชำระ
cancel-pieces-button = ยกเลิก
cancel-pieces-named = ยกเลิก { $title }
error-pieces-packed = สินค้านี้แพ็กแล้ว จึงยกเลิกไม่ได้
cancel-order-title = ยกเลิกคำสั่งซื้อ
cancel-order-hint = หากยังไม่ได้แพ็กสินค้า คุณยกเลิกคำสั่งซื้อได้ที่นี่ คุณยังไม่ได้ชำระเงิน จึงไม่มีการเก็บเงินใด ๆ
cancel-order-button = ยกเลิกคำสั่งซื้อ
cancel-order-done = คุณได้ยกเลิกคำสั่งซื้อนี้แล้ว ไม่มีการเก็บเงินใด ๆ

timeline-title = ความคืบหน้าที่ผ่านมา
order-event-placed = คุณสั่งซื้อแล้ว
order-event-paid = ได้รับการชำระเงินแล้ว
order-event-payment-failed = การชำระเงินไม่สำเร็จ
order-event-canceled = คำสั่งซื้อถูกยกเลิก
order-event-refund-asked = กำลังคืนเงินให้คุณ
order-event-refunded = คืนเงินแล้ว
order-event-pieces-canceled = ยกเลิกคำสั่งซื้อบางส่วนแล้ว

mail-follow = ติดตามพัสดุ
email-sent-subject = พัสดุจากคำสั่งซื้อ { $number } กำลังเดินทาง
email-sent-body = เราเพิ่งส่งมอบพัสดุจากคำสั่งซื้อของคุณให้บริษัทขนส่ง
email-sent-follows = สินค้าที่จะตามไปภายหลัง
email-delivered-subject = พัสดุจากคำสั่งซื้อ { $number } จัดส่งสำเร็จแล้ว
email-delivered-body = บริษัทขนส่งแจ้งว่าจัดส่งพัสดุจากคำสั่งซื้อของคุณสำเร็จแล้ว หวังว่าคุณจะถูกใจสินค้า หากยังไม่ได้รับ โปรดตอบกลับอีเมลนี้
email-not-delivered-subject = พัสดุจากคำสั่งซื้อ { $number } จัดส่งไม่สำเร็จ
email-not-delivered-body = บริษัทขนส่งแจ้งว่าจัดส่งพัสดุจากคำสั่งซื้อของคุณไม่สำเร็จ โดยทั่วไปจะนำส่งอีกครั้งในวันถัดไปหรือเก็บพัสดุไว้ให้คุณ ดูสถานะได้ที่หน้าคำสั่งซื้อของคุณ

email-canceled-by-you-body = คุณได้ยกเลิกคำสั่งซื้อแล้ว และไม่มีการเก็บเงินใด ๆ หากเปลี่ยนใจ สั่งซื้อใหม่ได้ทุกเมื่อ
email-collected-body = เราได้รับเงินที่คุณชำระปลายทางแล้ว ขอบคุณค่ะ ดูใบแจ้งหนี้ได้ในหน้าคำสั่งซื้อของคุณ
