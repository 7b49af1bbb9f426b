shipping-goods-from = अगर एक पार्सल के सामान की कीमत { MONEY($amount) } या उससे ज़्यादा हो:
