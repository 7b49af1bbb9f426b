### Papers of an order, to be printed: invoice, credit note, receipt, packing slip, and what customs reads on a parcel. And the page on which an order is found again.

# Over the links on the page of an order.
papers-title = Fatura ve makbuz
paper-invoice = Fatura
# What takes an invoice back.
paper-credit-note = İade faturası
paper-receipt = Makbuz

## On an invoice

# The number of the invoice or of the credit note.
paper-number = Numara
paper-date = Tarih
paper-seller = Satıcı
paper-buyer = Alıcı
# The heads of the columns.
paper-item = Açıklama
paper-quantity = Adet
paper-unit-price = Birim fiyat
paper-amount = Tutar
# The table of taxes: its heads, and a rate. $rate: such as “19%”. $tax: a tax-name-…
paper-tax-rate = Vergi
paper-net = Vergisiz tutar
paper-tax = Vergi tutarı
paper-rate-of-tax = { $rate } { $tax }
# In the currency of the state whose tax it is; the exchange rate follows. $amount: the tax.
paper-tax-converted = Vergi tutarı: { MONEY($amount) }.
# As the law asks of an invoice, where goods leave the European Union.
paper-export = KDV’den istisna ihracat teslimi: 2006/112/AT sayılı Direktif, madde 146.
# $number: the invoice. $day: its date.
credit-note-refers = { DATE($day) } tarihli { $number } numaralı faturayı tamamen veya kısmen geri alır.

## On and in a parcel

paper-packing-slip = Paket içeriği
# $parcel: the number of the parcel. $parcels: how many the order has.
paper-parcel = Paket { NUMBER($parcel) } / { NUMBER($parcels) }
paper-sender = Gönderen
paper-addressee = Alıcı
# At the foot of the packing slip.
paper-slip-thanks = Siparişiniz için teşekkür ederiz. Eksik bir şey varsa bize yazın, hemen çözelim.

## For customs. The words of the forms of the Universal Postal Union, where the post of your country has its own.

customs-cn22 = Gümrük beyannamesi CN 22
customs-cn23 = Gümrük beyannamesi CN 23
customs-invoice = Ticari fatura
customs-category = Gönderinin türü
customs-sale = Mal satışı
customs-terms = Teslim şekli (Incoterms 2020)
customs-hs = GTİP (HS kodu)
customs-origin = Menşe ülke
customs-weight = Ağırlık
customs-value = Değer
customs-total-weight = Ambalajla toplam ağırlık
customs-total-value = Malların toplam değeri
customs-statement = Buradaki bilgilerin doğru olduğunu ve bu gönderide tehlikeli ya da yasalarla, posta veya gümrük kurallarıyla yasaklanmış hiçbir şey bulunmadığını beyan ederim.
customs-signature = Tarih ve gönderenin imzası

## Finding an order again

# max 60
find-order-title = Siparişimi bul
find-order-lede = Siparişinizin bağlantısını kaybettiniz mi? Sipariş numarasını ve sipariş verdiğiniz e-posta adresini yazın, bağlantıyı oraya gönderelim.
find-order-number-hint = E-postalarımızda yazar, örneğin CV-7K3M-Q2XD
# max 24
find-order-send = Bağlantıyı gönder
# The same whether there is such an order or not.
find-order-sent = Bu numara ve adresle bir sipariş varsa bağlantısı e-postayla yola çıktı. En fazla on dakikada bir gönderiyoruz.
requirement-order-number-missing = Lütfen sipariş numarasını yazın.

## The mail with the link. After the greeting the text goes on in lower case.

# $number: the order number.
email-link-subject = { $number } numaralı siparişinizin bağlantısı
email-link-body = siparişinizin bağlantısını istediniz, işte burada. Kimseyle paylaşmayın: bağlantıya sahip olan siparişi görebilir. İsteyen siz değilseniz bir şey yapmanıza gerek yok.
