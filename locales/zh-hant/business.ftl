checkout-company = 以公司名義購買？
vat-number = VAT稅號
vat-number-hint = 請連同國家字母一併填寫，例如{ $example }。經歐盟VIES系統確認後，我們即以未稅價格供貨，由貴公司自行申報加值型營業稅。
vat-number-confirmed = VIES已確認此稅號，我們不收取加值型營業稅。
vat-number-taxed-here = VIES已確認此稅號。由於商品的出貨國就是此稅號所屬的國家，仍須收取加值型營業稅。
vat-number-unanswered = 目前無法向VIES查詢，因此先計入加值型營業稅。您更新本頁或送出訂單時，我們會再查詢一次。
requirement-vat-number-invalid = 這看起來不是VAT稅號。請確認，例如{ $example }，或將此欄留空。
requirement-vat-number-unconfirmed = VIES沒有此稅號用於歐盟境內交易的登記。請確認，或將此欄留空，以含稅價格購買。

total-tax-reversed = { $rate }{ $tax }（反向課稅）
reverse-charge-goods = 反向課稅（reverse charge）。依歐盟指令2006/112/EC第138條，對其他會員國供貨免稅，加值型營業稅由收貨方繳納。
reverse-charge-services = 反向課稅（reverse charge）。依歐盟指令2006/112/EC第44條及第196條，加值型營業稅由買受方繳納。

order-vat-number = VAT稅號{ $number }
order-vat-unanswered = VAT稅號{ $number }。您下單時無法向VIES查詢，因此已收取加值型營業稅。
