### デジタル商品：発送せず、ダウンロードでお渡しするもの

shipping-download = ダウンロード
shipping-download-when = お支払い後すぐ
delivery-estimate-download = お支払い後すぐにダウンロードいただけます（発送はありません）
stock-digital = ダウンロード販売
order-downloads = ファイル
order-download = { $title }をダウンロード
order-downloads-later = お支払いの確認後、こちらからダウンロードいただけます。
email-paid-files = お支払いを確認いたしました。ありがとうございます。ファイルはご注文のページからダウンロードいただけます。
download-consent-title = ダウンロードの開始
download-consent = 撤回期間の終了を待たず、直ちにダウンロードできるよう希望します。これにより撤回権を失うことを承知しています。
requirement-download-consent-missing = ダウンロードを直ちに開始してよいことをご確認ください。
download-consented = { $when }に次の内容に同意されました：「{ $words }」
download-left = 残りのダウンロード回数：{ NUMBER($left) }。このリンクの有効期限：{ $when }
download-final = ダウンロード商品は返品できません。
download-final-waiver = ダウンロード商品は返品できません。ご利用可能になった時点で撤回権がなくなるため、ご注文手続きの際に同意をお願いしています。
error-download-expired = このリンクは有効期限が切れています。新しいリンクはご注文のページにあります。確認メールのリンクを開いてください。
error-download-used-up = このファイルは、現在ダウンロードできる回数の上限に達しました。さらに必要な場合は、確認メールにご返信ください。
error-download-closed = お支払いが返金されたか、異議申し立て中のため、このファイルはご利用いただけません。お心当たりがない場合は、確認メールにご返信ください。
