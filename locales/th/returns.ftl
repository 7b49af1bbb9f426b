### ระยะเวลาคืนสินค้า และค่าส่งคืน

fact-return-days = คุณคืนสินค้าได้ภายใน { NUMBER($days) } วันนับจากวันที่พัสดุมาถึง

fact-return-paid-by-buyer = คุณเป็นผู้จ่ายค่าส่งคืน
fact-return-paid-by-shop = เราเป็นผู้จ่ายค่าส่งคืน
