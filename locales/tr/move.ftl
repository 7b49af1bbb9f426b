### Sepet doluyken ülke değiştirmek

move-title = Ülkeyi değiştirmeden önce
move-lede = Sepetiniz şu ülkeye göre hesaplandı: { $from }. Yeni ülke: { $to }; değişecekler aşağıdadır.
move-unavailable = Mevcut değil
move-fewer = Yalnızca { NUMBER($available) } adet mevcut
move-methods-lost = Artık kullanılamayacak: { $methods }
move-methods-gained = Artık kullanılabilecek: { $methods }
move-confirm = Ülkeyi değiştir: { $to }
move-stay = Olduğu gibi kalsın: { $from }
