shipping-goods-from = หากสินค้าในพัสดุมีราคาตั้งแต่ { MONEY($amount) } ขึ้นไป:
