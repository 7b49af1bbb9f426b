### Goods that do not get in everywhere: notes on the page of a product, in the cart and at the checkout.

# Over the reason. $places: countries or parts of one, a list, already written. After a colon, so that no name needs
# an article.
restricted-places = お届けできない地域：{ $places }
# In place of the way to buy, over the reason: nothing in this market can be delivered to.
restricted-here = こちらにはお届けできません
# Over the reason. $ways: names of ways of shipping, a list, already written.
restricted-ways = お選びいただけない配送方法：{ $ways }
# Over the reason. $age: years.
restricted-age = { NUMBER($age) }歳以上の方のみご購入いただけます
# Beside a line of the cart, before the reason. $title: the product.
cart-restricted = { $title }：お届けできません。カートから削除してください。
# In the list of what is missing at the checkout, before the reason. $field: the product.
requirement-restricted = ご住所にお届けできません：{ $field }。
# Under a way of shipping that cannot be picked, before the reason. $title: a product in the cart.
shipping-restricted = 次の商品にはご利用いただけません：{ $title }。
checkout-age = 年齢の確認
# The box that has to be ticked, and what is said where it is not. $age: years.
age-confirm = 私は{ NUMBER($age) }歳以上です。お届けの際に年齢が確認されます。
requirement-age-missing = 年齢をご確認ください。
# On the page of the order and in its mail. $age: years.
order-age = { NUMBER($age) }歳以上であることをご確認いただきました。配送業者がお届けの際に年齢を確認し、成人の方にのみお渡しします。

## Reasons, one for each rule of server/data/restrictions.toml, each a sentence of its own

restriction-bee-products-au = オーストラリアでは、はちみつなどの養蜂製品の持ち込みに当局の書類が必要ですが、当店では用意できません。
restriction-beeswax-au-wa = 西オーストラリア州では、みつろうの持ち込みに原産国政府の証明書が必要ですが、当店では用意できません。
restriction-honey-nz = ニュージーランドでは、ミツバチを守るため、国外のはちみつを持ち込めません。
restriction-meat-and-milk-eu = 肉、乳およびその製品は、小包で欧州連合に送ることができません。
restriction-animal-products-us = アメリカ合衆国では、動物の病気を防ぐため、肉、乳、卵は国境で差し止められます。
restriction-plants = 生きた植物と種子には国境で植物検疫証明書が必要ですが、当店では用意できません。
restriction-lithium-batteries = リチウム電池は発火のおそれがあるため、航空便や郵便では送れません。
restriction-knives-gb = イギリスでは、刃物は成人にのみ販売されます。配送業者がお届けの際に年齢の証明を求めます。
restriction-ivory = 象を守るため、象牙の取引は禁止されています。
restriction-alcohol = この国ではアルコールの輸入が禁止されています。
restriction-e-cigarettes = この国では電子たばことその関連品の輸入が禁止されています。
