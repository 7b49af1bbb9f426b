error-not-found-title = 找不到這個頁面
error-not-found-text = 網址可能已失效或輸入有誤。本店所有商品，都能從首頁找到。
error-product-not-found-title = 找不到這件商品
error-product-not-found-text = 它可能已不再販售，也可能是網址有誤。也許店裡的其他東西會合您的心意。
error-collection-not-found-title = 沒有這個種類
error-collection-not-found-text = 網址可能已失效或輸入有誤。本店所有商品，都能從首頁找到。
error-order-not-found-title = 找不到這筆訂單
error-order-not-found-text = 請從確認信中重新開啟完整的連結。
error-internal-title = 我們這邊出了點問題
error-internal-text = 這與您的操作無關，也沒有扣款。購物車裡的商品都還在。請稍後再試。
error-back-home = 回首頁

error-title = 操作沒有成功

error-forbidden = 此請求來自其他網站，因此我們沒有執行。請使用本店頁面上的按鈕。
error-too-large = 您輸入的文字過長，請縮短後再試。
error-bad-request = 我們無法辨識此請求。請回上一頁再試一次。
error-internal = 我們這邊出了點問題，沒有任何變更。請稍後再試。
error-busy = 目前較為忙碌，沒有任何變更。請稍後再試。

error-quantity = 請選擇1到99之間的數量。
error-out-of-stock =
    { NUMBER($available) ->
        [0] 這件商品已售完。
       *[other] 只剩{ NUMBER($available) }件，請減少數量。
    }
error-unknown-sku = 找不到這件商品，或已停止販售。
error-cart-full = 購物車最多可放50種商品，現在已滿。請先為這些商品下單。
error-not-in-cart = 這件商品已不在購物車裡。
error-cart-empty = 購物車是空的，無法下單。
error-cart-changed = 您查看總額之後，價格或庫存有所變動。請再次確認訂單後送出。
error-unknown-market = 我們還沒有該國家或地區的頁面，請從清單中選擇。
error-unknown-language = 我們還不支援該語言，請從清單中選擇。
error-unknown-currency = 無法以該幣別顯示價格，請從清單中選擇。
error-method-not-allowed = 此網址僅供送出表單。請回上一頁，使用頁面上的按鈕。
error-payment-unavailable = 無法開始付款。您的訂單仍然有效，請稍後再試，或改用其他方式付款。
error-payment-closed = 這筆付款已處理完畢或已逾期。請到訂單頁面查看目前的狀態。
