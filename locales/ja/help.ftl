help-search = ご質問を検索
    .placeholder = 何をお調べですか
help-found = { NUMBER($count) ->
   *[other] 「{ $words }」への回答：{ NUMBER($count) }件
}
help-nothing = 「{ $words }」への回答はまだありません。すべての回答を表示します。
help-all = すべての回答
help-else = 見つからないときは、こちらまでお問い合わせください：

fact-business = EU域内の企業としてご購入の場合は、ご注文手続きで企業のVAT番号を入力してください。品物が別の加盟国から届き、番号が確認できれば、VATなしでご注文いただけます。税はお客さまの企業が納めます。
fact-held-quote = { NUMBER($minutes) ->
   *[other] ご注文手続きに表示された合計は、その間に価格や為替が動いても、{ NUMBER($minutes) }分間有効です。
}
