pay-code = แอปธนาคารแสดงรหัสหกหลัก พิมพ์รหัสที่นี่ แล้วอนุมัติการชำระเงินในแอป
pay-code-label = รหัสจากแอปธนาคาร
pay-code-hint = ตัวเลขหกหลัก
pay-phone = แจ้งหมายเลขโทรศัพท์เครื่องที่คุณใช้ชำระเงิน แล้วจะมีคำขออนุมัติส่งไปที่เครื่องนั้น
pay-phone-label = หมายเลขโทรศัพท์
pay-phone-hint = หมายเลขที่ลงทะเบียนไว้กับแอปธนาคารหรือวอลเล็ต
pay-answer-button = ดำเนินการต่อ
error-payment-code = โปรดพิมพ์ตัวเลขหกหลักที่แอปธนาคารแสดง
error-payment-phone = โปรดพิมพ์หมายเลขโทรศัพท์เป็นตัวเลข หากเป็นหมายเลขต่างประเทศให้ใส่ + และรหัสประเทศนำหน้า
error-payment-code-refused = ธนาคารไม่รับรหัสนี้ รหัสอาจหมดอายุแล้ว โปรดพิมพ์รหัสใหม่
error-payment-phone-refused = ผู้ให้บริการไม่รู้จักหมายเลขนี้ โปรดตรวจสอบ หรือพิมพ์หมายเลขอื่น
error-payment-silent = ขณะนี้ผู้ให้บริการไม่ตอบสนอง โปรดลองอีกครั้งในอีกสักครู่

pay-code-agree = โปรดอนุมัติการชำระเงินในแอปธนาคารตอนนี้
pay-prompt = เราส่งคำขออนุมัติไปที่โทรศัพท์ { $phone } ของคุณแล้ว โปรดอนุมัติการชำระเงินที่นั่น
pay-pending = เงินกำลังมาถึงเรา คุณไม่ต้องทำอะไรเพิ่ม เมื่อเงินเข้าแล้ว หน้านี้และอีเมลจะแจ้งให้ทราบ
pay-left-seconds = { NUMBER($seconds) ->
    [0] กำลังจะหมดเวลา
   *[other] เหลือเวลาอีก { NUMBER($seconds) } วินาที
}
pay-left-minutes = เหลือเวลาอีก { NUMBER($minutes) } นาที

payment-decline-declined = ธนาคารหรือผู้ให้บริการปฏิเสธการชำระเงินโดยไม่แจ้งเหตุผล โปรดสอบถามกับทางนั้นโดยตรง
payment-decline-insufficient-funds = เงินในบัญชีไม่พอ ลองใช้บัตรหรือบัญชีอื่น
payment-decline-limit-exceeded = จำนวนเงินเกินวงเงินของบัตรหรือบัญชี ธนาคารของคุณเพิ่มวงเงินให้ได้
payment-decline-expired = บัตรหรือบัญชีนี้ใช้ไม่ได้แล้ว โปรดใช้บัตรหรือบัญชีอื่น
payment-decline-not-authenticated = ธนาคารยืนยันไม่ได้ว่าเป็นคุณ โปรดลองอีกครั้งและยืนยันการชำระเงินในแอปธนาคาร
payment-decline-suspected-fraud = ธนาคารระงับการชำระเงินนี้เพื่อป้องกันคุณ โปรดโทรหาธนาคาร หรือใช้บัตรอื่น
payment-decline-unavailable = ติดต่อธนาคารหรือผู้ให้บริการไม่ได้ โปรดลองอีกครั้งในอีกสักครู่

sandbox-captured = ได้รับเงินแล้ว
sandbox-refunded = คืนเงินแล้ว
sandbox-challenge = หน้านี้ทำหน้าที่แทนธนาคารของคุณ ซึ่งถามว่าเป็นคุณจริงหรือไม่ ไม่มีเงินเคลื่อนไหวจริง เลือกได้ว่าธนาคารจะตัดสินอย่างไร
sandbox-reason = เหตุผลที่ปฏิเสธ
sandbox-reason-declined = ไม่แจ้งเหตุผล
sandbox-reason-insufficient-funds = เงินไม่พอ
sandbox-reason-limit-exceeded = เกินวงเงิน
sandbox-reason-expired = บัตรใช้ไม่ได้แล้ว
sandbox-reason-not-authenticated = ยืนยันไม่ได้ว่าเป็นเจ้าของ
sandbox-reason-suspected-fraud = สงสัยว่าเป็นการทุจริต
sandbox-reason-unavailable = ติดต่อธนาคารไม่ได้
sandbox-others = เหตุการณ์อื่นที่อาจเกิดขึ้น
sandbox-others-intro = สิ่งที่ผู้ให้บริการทำในวันที่ระบบรวน ร้านต้องคิดยอดถูกต้องทุกครั้ง
sandbox-expire = ปล่อยให้หมดเวลา
sandbox-less = จ่ายครึ่งหนึ่งของยอด
sandbox-more = จ่ายหนึ่งเท่าครึ่งของยอด
sandbox-late = จ่ายหลังหมดเวลา
sandbox-twice = จ่ายซ้ำอีกครั้ง
sandbox-dispute = โต้แย้งกับธนาคาร
sandbox-win = ธนาคารตัดสินให้ร้าน
sandbox-lose = ธนาคารตัดสินให้ผู้ซื้อ
sandbox-again = ส่ง webhook ล่าสุดซ้ำ
sandbox-backwards = ส่งทั้งหมดย้อนลำดับ
sandbox-times = จำนวนครั้งที่ส่งซ้ำ
sandbox-hold = พัก webhook ไว้ก่อน
