### What went wrong, and what to do now. Calm, without blame, without technical words.

error-not-found-title = ページが見つかりません
error-not-found-text = アドレスが古いか、どこか違っているのかもしれません。品物はすべて、ホームからご覧いただけます。
error-product-not-found-title = この品物は見つかりません
error-product-not-found-text = 取り扱いを終えたか、アドレスがどこか違っているのかもしれません。ほかにもお気に召す品があればうれしく思います。
error-collection-not-found-title = この種類は見つかりません
error-collection-not-found-text = アドレスが古いか、どこか違っているのかもしれません。品物はすべて、ホームからご覧いただけます。
error-order-not-found-title = ご注文が見つかりません
error-order-not-found-text = 確認メールのリンクを、途中で切れないようにもう一度開いてください。
error-internal-title = こちらで不具合が起きました
error-internal-text = お客さまの操作によるものではなく、代金もいただいていません。カートの中身もそのままです。少し待ってから、もう一度お試しください。
error-back-home = ホームへ

# The heading over a message on the cart or the checkout.
error-title = うまくいきませんでした

error-forbidden = ほかのサイトから送られた操作のため、実行しませんでした。当店のページのボタンをお使いください。
error-too-large = 文字が多すぎて受け取れませんでした。短くしてお試しください。
error-bad-request = 内容を読み取れませんでした。前の画面に戻って、もう一度お試しください。
error-internal = こちらで不具合が起きました。何も変更されていません。少し待ってから、もう一度お試しください。
error-busy = ただいま混み合っています。何も変更されていません。少し待ってから、もう一度お試しください。

error-quantity = 数量は1〜99の間でお選びください。
# $available: pieces that can be had; 0 when there are none.
error-out-of-stock =
    { NUMBER($available) ->
        [0] この品物は売り切れました。
       *[other] 残り{ NUMBER($available) }点です。数量を減らしてください。
    }
error-unknown-sku = この品物は見つからないか、お取り扱いを終えています。
error-cart-full = カートに入る品物は50種類までです。先にこちらをご注文ください。
error-not-in-cart = この品物は、もうカートに入っていません。
error-cart-empty = カートに品物が入っていないため、ご注文いただけません。
error-cart-changed = 合計金額をご覧になったあと、価格か在庫が変わりました。ご注文内容をもう一度ご確認ください。
error-unknown-market = この国のページはまだありません。一覧からお選びください。
error-unknown-language = この言語にはまだ対応していません。一覧からお選びください。
error-unknown-currency = この通貨では価格を表示できません。一覧からお選びください。
error-method-not-allowed = このアドレスは直接開けません。前の画面に戻り、ページのボタンからお進みください。
error-payment-unavailable = お支払いを始められませんでした。ご注文は残っています。少し待ってからもう一度お試しいただくか、別の方法でお支払いください。
error-payment-closed = このお支払いは、すでに完了したか、期限が過ぎています。状況はご注文のページでご確認いただけます。
