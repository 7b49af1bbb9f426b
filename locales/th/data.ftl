### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = ข้อมูลของคุณ
# $number: the order number.
data-title = ข้อมูลของคุณในคำสั่งซื้อ { $number }
data-lede = นี่คือทุกอย่างที่เราเก็บไว้เกี่ยวกับคำสั่งซื้อนี้ เก็บนานเท่าใด และเพราะเหตุใด
data-file = ดาวน์โหลดเป็นไฟล์
# What is opened to see every field of it.
data-record = ข้อมูลตามที่จัดเก็บไว้
data-back = กลับไปที่คำสั่งซื้อ
# $day: the last day on which it is kept.
data-kept-books = คำสั่งซื้อนี้เป็นหลักฐานการขาย กฎหมายกำหนดให้เราเก็บบัญชีพร้อมชื่อและที่อยู่ของคุณไว้จนถึง { DATE($day) } หลังจากนั้นชื่อและที่อยู่จะถูกลบ เหลือไว้เพียงยอดเงิน
# $day: the last day on which it is kept.
data-kept-unpaid = ตราบใดที่ยังไม่ชำระเงินก็ยังไม่ถือเป็นการขาย หลัง { DATE($day) } เราจะลบชื่อ ที่อยู่ และอีเมลของคุณ
data-erase = ลบข้อมูลของฉัน
data-erase-hint = เราจะลบสิ่งที่ไม่มีกฎหมายใดกำหนดให้เก็บ ได้แก่ อีเมลของคุณ และข้อมูลที่คุณแจ้งไว้สำหรับศุลกากรและการคืนเงิน ขณะที่พัสดุอยู่ระหว่างทาง และขณะที่ศุลกากรหรือคุณยังอาจสอบถามได้ เรายังต้องใช้ข้อมูลนี้ หลังจากลบแล้วเราจะไม่สามารถติดต่อคุณได้อีก
# $moment: a day and a time.
data-erasure-asked = คุณขอให้เราลบข้อมูลของคุณแล้ว เราจะลบตั้งแต่ { $moment } เป็นต้นไป ทันทีที่ไม่มีเงินค้างระหว่างทาง
# $moment: a day and a time.
data-erased-contact = เมื่อ { $moment } เราได้ลบอีเมลของคุณและข้อมูลอื่นทั้งหมดที่ไม่มีกฎหมายใดกำหนดให้เก็บ
# $moment: a day and a time.
data-erased-all = เมื่อ { $moment } เราได้ลบทุกอย่างที่ระบุตัวคุณ
