### What went wrong, and what to do now. «طلب» always means the order here, never the request of a browser.

error-not-found-title = هذه الصفحة غير موجودة
error-not-found-text = ربما كان الرابط قديمًا أو فيه خطأ. كل ما لدينا يبدأ من الصفحة الرئيسية.
error-product-not-found-title = هذه القطعة ليست لدينا
error-product-not-found-text = ربما بيعت ولن تعود، أو في الرابط خطأ. لعل قطعة أخرى تعجبكم.
error-collection-not-found-title = هذه الفئة غير موجودة
error-collection-not-found-text = ربما كان الرابط قديمًا أو فيه خطأ. كل ما لدينا يبدأ من الصفحة الرئيسية.
error-order-not-found-title = لم نعثر على هذا الطلب
error-order-not-found-text = يُرجى فتح الرابط الوارد في رسالة التأكيد مرة أخرى، كاملًا.
error-internal-title = حدث خلل من جانبنا
error-internal-text = لا ذنب لكم في ذلك، ولم يُخصم أي مبلغ. سلتكم محفوظة. يُرجى المحاولة مرة أخرى بعد قليل.
error-back-home = إلى الصفحة الرئيسية

error-title = لم تنجح العملية

error-forbidden = جاءت هذه العملية من موقع آخر، فلم ننفّذها. يُرجى استخدام الأزرار في صفحاتنا.
error-too-large = النص أطول مما يمكننا استقباله. يُرجى اختصاره.
error-bad-request = لم نتمكن من قراءة ما وصلنا. يُرجى الرجوع والمحاولة مرة أخرى.
error-internal = حدث خلل من جانبنا. لم يتغير شيء. يُرجى المحاولة مرة أخرى بعد قليل.
error-busy = المتجر مزدحم الآن. لم يتغير شيء. يُرجى المحاولة مرة أخرى بعد قليل.

error-quantity = يُرجى اختيار كمية من { NUMBER(1) } إلى { NUMBER(99) }.
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [zero] نفدت كمية هذه القطعة.
        [one] بقيت قطعة واحدة فقط. يُرجى اختيار كمية أقل.
        [two] بقيت قطعتان فقط. يُرجى اختيار كمية أقل.
        [few] بقيت { NUMBER($available) } قطع فقط. يُرجى اختيار كمية أقل.
        [many] بقيت { NUMBER($available) } قطعة فقط. يُرجى اختيار كمية أقل.
       *[other] بقيت { NUMBER($available) } قطعة فقط. يُرجى اختيار كمية أقل.
    }
error-unknown-sku = هذه القطعة ليست لدينا، أو لم تعد لدينا.
error-cart-full = في سلتكم خمسون صنفًا مختلفًا، وهذا أقصى ما تتسع له. يُرجى طلب هذه الأصناف أولًا.
error-not-in-cart = لم تعد هذه القطعة في سلتكم.
error-cart-empty = سلتكم فارغة، فلا يوجد ما يمكن طلبه.
error-cart-changed = تغيّرت الأسعار أو الكميات المتوفرة منذ أن رأيتم المبلغ. يُرجى مراجعة طلبكم مرة أخرى قبل تأكيده.
error-unknown-market = ليس لدينا متجر لهذا البلد. يُرجى اختيار بلد من القائمة.
error-unknown-language = لا نتحدث هذه اللغة بعد. يُرجى اختيار لغة من القائمة.
error-unknown-currency = لا يمكننا عرض الأسعار بهذه العملة. يُرجى اختيار عملة من القائمة.
error-method-not-allowed = هذا الرابط لا يستقبل إلا النماذج. يُرجى الرجوع واستخدام الزر الموجود في الصفحة.
error-payment-unavailable = تعذّر بدء الدفع. طلبكم قائم؛ يُرجى المحاولة مرة أخرى بعد قليل، أو الدفع بطريقة أخرى.
error-payment-closed = انتهت هذه الدفعة أو انقضت مهلتها. تجدون حالتها في صفحة طلبكم.
