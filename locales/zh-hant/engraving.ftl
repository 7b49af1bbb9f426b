engraving-label = 要刻的文字
engraving-fits = 最多 { NUMBER($characters) } 個字元。
engraving-fits-lines = 最多 { NUMBER($lines) } 行，每行 { NUMBER($characters) } 個字元。
engraving-letters = 可用文字：{ $scripts }。
engraving-days = { NUMBER($days) } 個工作天內為您製作。
engraving-of = 刻字：

send-back-not-made-to-order = 刻有您文字的商品是專為您訂做的：不能因為改變心意而退貨。若商品有問題，仍可退貨。
cart-remade = { $title }：現在不再這樣製作。請移除後重新加入。
requirement-remade = 現在不再這樣製作：{ $field }

error-engraving-missing = 請輸入要刻的文字。
error-engraving-long = 太長了。每行最多 { NUMBER($most) } 個字元。
error-engraving-lines = 最多 { NUMBER($most) } 行。請縮短文字。
error-engraving-letter = 無法刻「{ $letter }」。請移除這個字元。
error-return-made-to-order = 這是依您的文字訂做的，只有商品有問題時才能退回。請說明原因。
error-pieces-together = 這些商品上的文字各不相同，只能全部一起取消。如果想保留其中幾件，請留言給我們。
