### What is kept of an order, how long, and how its buyer is erased.

# The quiet link on the page of an order.
data-link = 您的資料
# $number: the order number.
data-title = 訂單 { $number } 的資料
data-lede = 這裡是我們就此訂單保存的全部內容，以及保存多久、為什麼保存。
data-file = 下載為檔案
# What is opened to see every field of it.
data-record = 儲存的原始紀錄
data-back = 返回訂單
# $day: the last day on which it is kept.
data-kept-books = 此訂單是一筆銷售的憑證。依照法律，我們的帳簿連同您的姓名和地址須保存至{ DATE($day) }。之後姓名和地址會被刪除，只留下金額。
# $day: the last day on which it is kept.
data-kept-unpaid = 未付款即未成交：{ DATE($day) }之後，我們會刪除您的姓名、地址和電子郵件。
data-erase = 刪除我的資料
data-erase-hint = 我們會刪除法律不要求保存的內容：您的電子郵件，以及您為清關和退款提供的資訊。訂單在途期間，以及海關或您仍可能查詢期間，我們需要這些資訊。刪除之後，我們將無法再聯絡您。
# $moment: a day and a time.
data-erasure-asked = 您已要求刪除您的資料。自{ $moment }起，待所有款項結清後，我們便會刪除。
# $moment: a day and a time.
data-erased-contact = { $moment }，我們刪除了您的電子郵件以及法律不要求保存的其他內容。
# $moment: a day and a time.
data-erased-all = { $moment }，我們刪除了所有能識別您身分的內容。
