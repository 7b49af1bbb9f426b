title = 当店について
description = 品物がどこから来るのか、お届け先での金額をどう計算するのか、だれが包むのかをご紹介します。
slug = 当店について
footer = 当店について

hero-1 = ある国で作られ、別の国で待たれるもの
    .text = だれかが手で作るものを探し、それを待っていた方のもとへお届けします。
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = 大切にしていること
    .title-1 = ひとつの合計
    .text-1 = 代金、送料、税、関税。お手もとに届くまでの金額を、ご注文の前にお知らせします。
    .title-2 = お客さまの言葉
    .text-2 = 読むのも、支払うのも、問い合わせるのも、いつものやり方でどうぞ。
    .title-3 = 数は少なく
    .text-3 = 自分たちが贈りたいと思い、作り手を知っているものだけを扱います。

quote-1 = 「よい品は長い道のりを恐れません。よい箱があればいいのです。」
    .by = ハンブルクの荷造り台から

products-1 = はじめの一品に
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
