rate-markup = 此匯率以{ $source }的匯率為準，另加{ $markup }。

rate-refused = 由於匯率過舊，目前無法以{ $asked }顯示價格。取得新匯率之前，價格以{ $shown }顯示。
rate-refused-order = 取得新匯率之前，無法計算運費，因此暫時無法下單。您的購物車會保留。

in-base-amount = 不換算：{ MONEY($amount) }

in-base-pay = 改用{ $currency }支付：{ MONEY($amount) }
