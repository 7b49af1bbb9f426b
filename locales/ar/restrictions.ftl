### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = لا يمكن التوصيل إلى: { $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = لا يمكن التوصيل إلى هنا
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = لا يمكن الشحن بهذه الطريقة: { $ways }
# Over the reason. $age: years.
restricted-age =
    { NUMBER($age) ->
        [zero] لمن بلغوا { NUMBER($age) } سنة أو أكثر فقط
        [one] لمن بلغوا { NUMBER($age) } سنة أو أكثر فقط
        [two] لمن بلغوا { NUMBER($age) } سنتين أو أكثر فقط
        [few] لمن بلغوا { NUMBER($age) } سنوات أو أكثر فقط
        [many] لمن بلغوا { NUMBER($age) } سنة أو أكثر فقط
       *[other] لمن بلغوا { NUMBER($age) } سنة أو أكثر فقط
    }
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title }: لا يمكن توصيله. يُرجى إزالة هذا السطر.
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = لا يمكن توصيله إلى عنوانكم: { $field }.
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = غير ممكن مع: { $title }.
checkout-age = التحقق من العمر
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm =
    { NUMBER($age) ->
        [zero] عمري { NUMBER($age) } سنة أو أكثر. سيُتحقق من عمري عند الباب.
        [one] عمري { NUMBER($age) } سنة أو أكثر. سيُتحقق من عمري عند الباب.
        [two] عمري { NUMBER($age) } سنتين أو أكثر. سيُتحقق من عمري عند الباب.
        [few] عمري { NUMBER($age) } سنوات أو أكثر. سيُتحقق من عمري عند الباب.
        [many] عمري { NUMBER($age) } سنة أو أكثر. سيُتحقق من عمري عند الباب.
       *[other] عمري { NUMBER($age) } سنة أو أكثر. سيُتحقق من عمري عند الباب.
    }
requirement-age-missing = يُرجى تأكيد عمركم.
# On the page of the order and in its mail. $age: years.
order-age =
    { NUMBER($age) ->
        [zero] أكدتم أن عمركم { NUMBER($age) } سنة أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
        [one] أكدتم أن عمركم { NUMBER($age) } سنة أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
        [two] أكدتم أن عمركم { NUMBER($age) } سنتين أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
        [few] أكدتم أن عمركم { NUMBER($age) } سنوات أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
        [many] أكدتم أن عمركم { NUMBER($age) } سنة أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
       *[other] أكدتم أن عمركم { NUMBER($age) } سنة أو أكثر. يتحقق مندوب التوصيل من ذلك عند الباب ولا يسلّم الطرد إلا لشخص بالغ.
    }

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = لا تسمح أستراليا بدخول العسل وسائر منتجات النحل إلا بوثائق رسمية، وهي ليست لدينا.
restriction-beeswax-au-wa = لا تسمح ولاية أستراليا الغربية بدخول شمع النحل إلا بشهادة رسمية من بلد المنشأ، وهي ليست لدينا.
restriction-honey-nz = لا تسمح نيوزيلندا بدخول أي عسل من خارجها حمايةً لنحلها.
restriction-meat-and-milk-eu = لا يجوز إرسال اللحوم والحليب ومنتجاتهما في طرود إلى الاتحاد الأوروبي.
restriction-animal-products-us = توقف الولايات المتحدة اللحوم والحليب والبيض عند الحدود منعًا لأمراض الحيوان.
restriction-plants = تحتاج النباتات الحية والبذور إلى شهادة صحة نباتية عند الحدود، وهي ليست لدينا.
restriction-lithium-batteries = لا يجوز نقل بطاريات الليثيوم جوًّا ولا بالبريد، إذ قد تشتعل.
restriction-knives-gb = لا تُباع السكاكين في المملكة المتحدة إلا للبالغين، ويطلب مندوب التوصيل إثبات العمر عند الباب.
restriction-ivory = تجارة العاج محظورة حمايةً للفيلة.
restriction-alcohol = يحظر هذا البلد استيراد الكحول.
restriction-e-cigarettes = يحظر هذا البلد استيراد السجائر الإلكترونية ولوازمها.
