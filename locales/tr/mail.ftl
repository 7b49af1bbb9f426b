### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = Siparişinizi görün
mail-pay = Şimdi öde
mail-download = Dosyalarınızı indirin
mail-name-account = Hesap bildirin

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = { $shop } mağazasında { $number } numaralı sipariş sizin adresinizle verildiği için bu e-postayı alıyorsunuz.
