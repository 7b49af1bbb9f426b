instalments-legend = อยากแบ่งจ่ายแบบไหน
instalments-whole = จ่ายครั้งเดียว: { MONEY($total) }
instalments-later = จ่าย { MONEY($total) } หลังจาก { NUMBER($days) } วัน
instalments-equal = { NUMBER($count) } งวด งวดละ { MONEY($each) }
instalments-first = งวดแรก { MONEY($first) } จากนั้นอีก { NUMBER($others) } งวด งวดละ { MONEY($each) }
instalments-free = ไม่มีดอกเบี้ย รวม { MONEY($total) }
instalments-rate = ดอกเบี้ย { $monthly } ต่อเดือน รวม { MONEY($total) } อัตราดอกเบี้ยที่แท้จริงต่อปี (APR): { $yearly }
instalments-monthly = เดือนละหนึ่งงวด งวดแรกหนึ่งเดือนหลังสั่งซื้อ
instalments-days =
    { NUMBER($days) ->
        [1] งวดแรกพร้อมการสั่งซื้อ จากนั้นวันละหนึ่งงวด
       *[other] งวดแรกพร้อมการสั่งซื้อ จากนั้นหนึ่งงวดทุก { NUMBER($days) } วัน
    }
instalments-credit-notice = โปรดระวัง! การกู้ยืมเงินมีค่าใช้จ่าย แผนนี้เป็นสินเชื่อ และแพงกว่าจ่ายครั้งเดียวอยู่ { MONEY($interest) } เลือกแผนนี้เฉพาะเมื่อคุณชำระได้ตรงเวลาทุกงวด
total-interest = ดอกเบี้ย
total-with-interest = ยอดรวมดอกเบี้ย
order-instalments = แบ่งจ่ายเป็นงวด
requirement-payment-plan-unavailable = แผนแบ่งจ่ายนี้ใช้กับคำสั่งซื้อของคุณไม่ได้ โปรดเลือกแผนอื่น
