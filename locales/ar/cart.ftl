### The cart.

cart-title = سلة التسوق
cart-empty = سلتكم فارغة
cart-empty-hint = ما تضيفونه يبقى هنا، حتى لو غيّرتم البلد أو اللغة أو العملة.
cart-continue = متابعة التسوق
cart-lines-label = القطع في سلتكم
cart-quantity = الكمية: { $title }
cart-update = تحديث
cart-remove = إزالة
cart-remove-item = إزالة: { $title }
cart-unit-price = { MONEY($price) } للقطعة
cart-subtotal = المجموع الفرعي
cart-checkout = إتمام الطلب
# An amount may end with a full stop of its own, so that no sentence ends with one.
cart-price-changed = { $title }: تغيّر السعر من { MONEY($old) } إلى { MONEY($new) } للقطعة.
# $available: pieces that can be had; 0 when there are none.
cart-out-of-stock =
    { NUMBER($available) ->
        [zero] { $title }: نفدت الكمية. يُرجى إزالة هذه القطعة من السلة.
        [one] { $title }: بقيت قطعة واحدة فقط. يُرجى تعديل الكمية.
        [two] { $title }: بقيت قطعتان فقط. يُرجى تعديل الكمية.
        [few] { $title }: بقيت { NUMBER($available) } قطع فقط. يُرجى تعديل الكمية.
        [many] { $title }: بقيت { NUMBER($available) } قطعة فقط. يُرجى تعديل الكمية.
       *[other] { $title }: بقيت { NUMBER($available) } قطعة فقط. يُرجى تعديل الكمية.
    }
cart-added = أُضيف إلى السلة: { $title }
cart-removed = أُزيل من السلة: { $title }
cart-updated = حُدِّثت السلة.
