title = Kış sofrası
description = Karanlık haftalar için çay, ışık ve keten: yıl dönene kadar sofrayı ısıtacak birkaç şey.
slug = kış-sofrası
home = Kış sofrası: karanlık haftalar için birkaç şey

hero-1 = Kış sofrası
    .text = Karanlık haftalar için çay, ışık ve keten.
    .picture = candle-beeswax
    .link = collection:scent
    .button = Mumlara bakın

products-1 = Uzun akşamlar için
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = “Önce su, sonra ışık, sonra insanlar.”
    .by = Eski bir ev kuralı

text-1 = Zamanında yetişsin diye
    .text = Erken sipariş verin: her gönderim yönteminin ücreti ve süresi teslimat sayfasındadır.
    .link = page:delivery
