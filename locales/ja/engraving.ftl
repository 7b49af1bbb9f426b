engraving-label = 彫刻する文字
engraving-fits = { NUMBER($characters) }文字まで。
engraving-fits-lines = { NUMBER($lines) }行まで、1行{ NUMBER($characters) }文字まで。
engraving-letters = 使える文字：{ $scripts }。
engraving-days = { NUMBER($days) }営業日でお作りします。
engraving-of = 彫刻：

send-back-not-made-to-order = ご指定の文字を彫刻した品物は、お客さまだけのためにお作りします。お気持ちの変化による返品はできません。品物に問題があるときは返品いただけます。
cart-remade = { $title }：現在この内容ではお作りしていません。カートから削除して、もう一度追加してください。
requirement-remade = 現在この内容ではお作りしていません：{ $field }

error-engraving-missing = 彫刻する文字を入力してください。
error-engraving-long = 長すぎます。1行{ NUMBER($most) }文字までで入力してください。
error-engraving-lines = { NUMBER($most) }行までです。文字を減らしてください。
error-engraving-letter = 「{ $letter }」は彫刻できません。取り除いてください。
error-return-made-to-order = お客さまの文字でお作りした品物のため、問題があるときだけ返品いただけます。理由をお選びください。
error-pieces-together = それぞれ違う文字が入るため、すべてまとめてのキャンセルだけができます。一部を残したいときは、ご連絡ください。
