### デジタル商品：発送せず、ダウンロードでお渡しするもの

shipping-download = ダウンロード
shipping-download-when = お支払い後すぐ
delivery-estimate-download = お支払い後すぐにダウンロードいただけます（発送はありません）
stock-digital = ダウンロード販売
order-downloads = ファイル
order-download = { $title }をダウンロード
order-downloads-later = お支払いの確認後、こちらからダウンロードいただけます。
email-paid-files = お支払いを確認いたしました。ありがとうございます。ファイルはご注文のページからダウンロードいただけます。
