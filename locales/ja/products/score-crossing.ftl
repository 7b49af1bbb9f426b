# A score of music for kalimba or piano from Brazil, a PDF of two pages. “A Travessia” is its name and is not translated; the English of it is “The Crossing”.
title = A Travessia（渡し）
    .synonyms = 譜面、音符、ピアノ譜
tagline = カリンバまたはピアノのための楽譜、二ページ
description =
    静かな手のための曲です。左の親指は、六つずつの波に揺れる舟のよう。右の親指はその上で歌い、沖へ出て、なかばでふと黙りかけ、向こう岸でふたたび旋律を見つけます。すべての音が17鍵のカリンバにあり、ピアノなら二年目の手で弾けます。

    書いたのは、週に二度、湾を渡る船で教えに通うサルヴァドールのピアニスト。左手はエンジンの拍から見つけ、右手は切符の裏に書きとめました。
details =
    楽器：17鍵のカリンバ（C）、またはピアノ
    調と拍子：ハ長調、8分の6拍子
    長さ：64小節、2分あまり
    ファイル：PDF、A4で2ページ。印刷しても、画面で読んでも
    人前での演奏、録音、生徒のための複写ができます
    発送はありません。お支払い後すぐにダウンロードいただけます
slug = 楽譜-a-travessia
picture = 紙に刷った楽譜の一ページ目。「A Travessia」という題が見える。
picture-2 = 楽譜の最初の数小節。
