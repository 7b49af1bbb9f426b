### Taksitle ödeme: ödeme adımındaki planlar ve siparişin planı.

instalments-legend = Ödemeyi nasıl bölmek istersiniz?
instalments-whole = Tek seferde: { MONEY($total) }
instalments-later =
    { NUMBER($days) ->
        [one] { NUMBER($days) } gün sonra { MONEY($total) }
       *[other] { NUMBER($days) } gün sonra { MONEY($total) }
    }
instalments-equal =
    { NUMBER($count) ->
        [one] { NUMBER($count) } taksit: { MONEY($each) }
       *[other] { NUMBER($count) } taksit, her biri { MONEY($each) }
    }
instalments-first =
    { NUMBER($others) ->
        [one] Önce { MONEY($first) }, ardından { NUMBER($others) } taksit: { MONEY($each) }
       *[other] Önce { MONEY($first) }, ardından { NUMBER($others) } taksit, her biri { MONEY($each) }
    }
instalments-free = Faizsiz, toplam { MONEY($total) }
# Efektif yıllık faiz oranı: Tüketici Kredisi Sözleşmeleri Yönetmeliği’ndeki terim.
instalments-rate = Aylık { $monthly } faizle, toplam { MONEY($total) }. Efektif yıllık faiz oranı: { $yearly }
instalments-monthly = Her ay bir taksit, ilki siparişten bir ay sonra.
instalments-days =
    { NUMBER($days) ->
        [one] İlk taksit siparişle birlikte, sonrakiler her gün.
       *[other] İlk taksit siparişle birlikte, sonrakiler { NUMBER($days) } günde bir.
    }
instalments-credit-notice = Dikkat! Borç almak paraya mal olur. Bu plan bir kredidir ve tek seferde ödemekten { MONEY($interest) } daha pahalıdır. Yalnızca her taksiti zamanında ödeyebilecekseniz seçin.
total-interest = Faiz
total-with-interest = Faiz dahil toplam
order-instalments = Taksitli ödeme
requirement-payment-plan-unavailable = Ödeme, siparişiniz için bu şekilde bölünemiyor. Lütfen başka bir plan seçin.
