message-title = คำถามเกี่ยวกับคำสั่งซื้อนี้
message-lede = เขียนเป็นภาษาของหน้านี้ได้เลย คำตอบของเราจะอยู่ที่นี่และในอีเมลของคุณ
message-from-you = คุณ
message-text = ข้อความของคุณ
message-hint = { NUMBER($most) ->
   *[other] ไม่เกิน { NUMBER($most) } ตัวอักษร
}
message-send = ส่งข้อความ
error-message-empty = โปรดเขียนสิ่งที่คุณอยากรู้
error-messages-full = เรายังไม่ได้ตอบข้อความก่อนหน้าของคุณ โปรดรอคำตอบก่อนเขียนอีกครั้ง
error-messages-closed = ที่อยู่อีเมลของคุณถูกลบแล้ว เราจึงตอบไม่ได้อีก

email-asked-subject = คำถามเกี่ยวกับคำสั่งซื้อ { $number }
email-asked-body = มีข้อความเกี่ยวกับคำสั่งซื้อ { $number } เขียนเป็นภาษา: { $language }
email-asked-how = โปรดตอบเป็นภาษาเดียวกัน: caravel messages answer { $number } --text-file FILE
email-asked-why = คุณได้รับอีเมลนี้เพราะข้อมูลผู้ขายของ { $shop } ระบุที่อยู่ของคุณ

email-answered-subject = คำตอบเกี่ยวกับคำสั่งซื้อ { $number } ของคุณ
email-answered-body = คุณได้ถามเกี่ยวกับคำสั่งซื้อ นี่คือคำตอบของเรา:
email-answered-again = หากต้องการเขียนอีกครั้ง โปรดเปิดหน้าคำสั่งซื้อของคุณ
