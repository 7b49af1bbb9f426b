### Teklif: toplamın ne zamana kadar geçerli olduğu.

checkout-held-until = Bu toplam şu zamana kadar geçerlidir: { $when }. Bu zamandan önce sipariş verirseniz tam olarak bu tutarı ödersiniz.
