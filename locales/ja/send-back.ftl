### 返品される商品。

send-back-open-withdrawal = 契約を撤回する
send-back-open-voluntary = 返品する

send-back-title-withdrawal = 契約の撤回
send-back-title-voluntary = 返品
send-back-lede = お戻しになる商品をお選びください。次のページでご確認のうえ確定されるまで、何も送信されません。
send-back-until = { DATE($day) } までお手続きいただけます。
send-back-until-open = お考えいただける期間は、すべての商品が届いてから始まります。届くのをお待ちいただく必要はありません。
send-back-pieces = お戻しになる数（{ NUMBER($left) } 点まで）
send-back-reason = 理由
send-back-no-reason = 回答しない
send-back-changed-mind = 気が変わった
send-back-does-not-fit = サイズが合わない
send-back-not-as-shown = ページの説明と違う
send-back-damaged = 壊れている、または動かない
send-back-wrong-thing = 注文と違うものが届いた
send-back-instead = ご希望
send-back-money = 返金
send-back-exchange-for = 交換：{ $options }
send-back-not-digital = ファイルはそのままお客さまのものになります。ダウンロードできるようになった後は返品できません。
send-back-next = 次へ

send-back-check = 内容の確認
send-back-statement-withdrawal = { DATE($day) } の注文 { $number } のうち、次の商品の契約を撤回します。
send-back-statement-voluntary = { DATE($day) } の注文 { $number } のうち、次の商品を返品します。
send-back-pictures = 問題がわかる写真（任意）
send-back-pictures-hint = JPEG、PNG、WebPの写真を{ NUMBER($most) }枚まで、1枚{ NUMBER($size) }MBまでお選びいただけます。ご覧になれるのはお客様と当店だけです。撮影場所の情報はファイルから取り除きます。
send-back-pictures-kept = 次の写真を添えてお送りします。
send-back-picture = お送りいただく写真 { NUMBER($number) }
send-back-picture-out = この写真を添えない
send-back-mail-to = 確認のメールをすぐに { $email } へお送りします。
send-back-change = 内容を変更する
send-back-confirm-withdrawal = 撤回を確定する
send-back-confirm-voluntary = 返品を確定する
send-back-back-title = お戻しする金額
send-back-sum = 返金額
send-back-interest = 期日前の分割払いの利息
send-back-tax = このうち { MONEY($amount) } は、価格に含まれていた税です。
send-back-kept = { $charges }は国に納められ、商品が戻されても返されません。この { MONEY($amount) } は返金の対象外です。
send-back-door-claim = お届け時にお支払いいただいた金額は、当店ではなく国と運送会社に支払われています。お住まいの国の税関では、再び国外に出る商品の関税の払い戻しを受けられます。お荷物を発送する前に、税関でお手続きください。
send-back-door-lost = お届け時にお支払いいただいた金額は、当店ではなく国と運送会社に支払われています。お住まいの国の税関では、返品された商品の関税は払い戻されません。
send-back-door-ask = お届け時にお支払いいただいた金額は、当店ではなく国と運送会社に支払われています。返品された商品の関税が払い戻されるかどうかは、お住まいの国の税関にお尋ねください。
send-back-outward = 送料は、通常配送の金額までお戻しします。
send-back-when = お荷物が当店に届きしだい、お支払いいただいた方法で返金いたします。

error-return-closed = このご注文には、返品できる商品がないか、返品の期間が過ぎています。
error-return-nothing = 1点以上お選びください。
error-return-pieces = 返品できないものが含まれています。一覧をもう一度ご確認ください。
error-picture-large = サイズの大きすぎる写真があります。{ NUMBER($size) }MB以下の写真をお選びいただくか、解像度を下げて撮り直してください。
error-picture-unreadable = 写真として開けないファイルがあります。JPEG、PNG、WebPのいずれかをお選びください。
error-pictures-many = 写真は{ NUMBER($most) }枚までです。先にお選びの写真は保存されています。ご確認のうえ、確定してください。

send-back-heading = 返品
send-back-number = 返品番号 { $number }
send-back-asked = { $moment } に承りました。
send-back-send-to = お荷物の送り先
send-back-how = 届いたときと同じようにしっかり梱包し、番号 { $number } を書いた紙を入れて、お早めにお送りください。返金が届くまで、発送の控えをお手元に保管してください。
send-back-arrived = { $moment } に届きました。内容を確認しています。
send-back-refunded = { $moment } に受け取りました。返金の手続きをしています。
send-back-taken = { $moment } に受け取りました。
send-back-refused = { $moment } に、返品をお受けできないと判断しました。
send-back-set-aside = 交換の商品をお取り置きしています。
send-back-replaced = 交換の商品を { $moment } に発送しました。

email-return-withdrawal-subject = 【Caravel】契約の撤回を承りました（{ $number }）
email-return-withdrawal-body = 契約の撤回を { $moment } に承りました。内容は次のとおりです。
email-return-voluntary-subject = 【Caravel】返品を承りました（{ $number }）
email-return-voluntary-body = 返品のお申し込みを { $moment } に承りました。内容は次のとおりです。
email-return-refused-subject = 【Caravel】返品について（{ $number }）
email-return-refused-body = 申し訳ございませんが、お申し込みの返品はお受けできません。
