shipping-download = ดาวน์โหลด
shipping-download-when = ทันทีหลังชำระเงิน
delivery-estimate-download = ดาวน์โหลดได้ทันทีหลังชำระเงิน ไม่มีการส่งพัสดุ
stock-digital = พร้อมดาวน์โหลด
order-downloads = ไฟล์ของคุณ
order-download = ดาวน์โหลด: { $title }
order-downloads-later = ไฟล์จะอยู่ที่นี่เมื่อเราได้รับเงินแล้ว
email-paid-files = เราได้รับการชำระเงินแล้ว ขอบคุณที่สั่งซื้อ ไฟล์ของคุณพร้อมแล้ว ดาวน์โหลดได้จากหน้าคำสั่งซื้อ
