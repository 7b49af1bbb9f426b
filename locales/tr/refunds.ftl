### Bir sipariş için geri giden para.

refund-given-on = İade tarihi: { DATE($day) }

## İade e-postası.

email-refunded-subject = { $number } numaralı siparişiniz için para iadesi
email-refunded-body = Siparişiniz için { MONEY($amount) } tutarını, ödediğiniz yoldan size iade ediyoruz. Bankanıza göre size ulaşması birkaç gün sürebilir.
