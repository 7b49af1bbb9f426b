home-title = 有些東西，值得遠道而來
home-description = 來自遠近小工坊的手作好物。用您的語言閱讀，以您的貨幣結帳，運費與稅金一目了然。
home-intro = 器皿、茶、亞麻與紙，來自遠近各地的小工坊。出自誰的手，我們用您的語言告訴您；送到府上要花多少，也一併說明。
home-cta = 逛逛商品
home-featured = 店裡的好物
home-collections = 依種類選購
home-promises-label = 我們的承諾

home-promises-price-title = 送到府上，總共多少
home-promises-price-text = 商品價格、稅金與運費，下單前全部列明。經換算的價格，會註明所用的匯率與日期。
home-promises-payment-title = 照您習慣的方式付款
home-promises-payment-text = 刷卡、轉帳、超商付款或貨到付現：您當地慣用的方式，我們都為您準備。
home-promises-language-title = 用您的語言
home-promises-language-text = 從第一頁到最後一封信，都是您的語言。不論送往哪個國家，都能選用本店的任何一種語言。

collection-tableware = 器皿
    .slug = 器皿
    .intro = 陶土裡留著手的痕跡，為每天使用而做。
    .description = 茶碗、茶壺、餐盤、馬克杯與青瓷花瓶，在益子、常滑、利川與韋斯特瓦爾德手工製成。
collection-tea = 茶與咖啡
    .slug = 茶與咖啡
    .intro = 茶葉、咖啡豆，以及收納與研磨它們的器具：一天兩回，靜靜的十分鐘。
    .description = 八女綠茶、西達摩咖啡、紅銅與黃銅茶筒，還有一台壞了能修的手搖磨豆機。
collection-kitchen = 廚房
    .slug = 廚房
    .intro = 握在手裡順手，壞了就修，不必丟。
    .description = 堺市的小廚刀、普羅旺斯的橄欖木砧板、阿登的碳鋼平底鍋：天天用得上的廚房工具。
collection-textiles = 織品
    .slug = 織品
    .intro = 羊毛、亞麻與絲，愈用愈柔軟。
    .description = 米爾菲特爾的美麗諾羊毛毯、孚日的亞麻巾、里昂的絲巾，與科尼亞平原的基里姆抱枕。
collection-desk = 書桌
    .slug = 書桌
    .intro = 紙與墨，留給沒有螢幕的一小時。
    .description = 萊比錫裝訂的方格筆記本，普福爾茨海姆車製的黃銅鋼筆，陪您在書桌前靜坐一小時。
collection-scent = 香氛
    .slug = 香氛
    .intro = 杉木與蜂蜜的氣息，再配一點小小的火光。
    .description = 淡路島的杉木線香，阿連特茹的手浸蜂蠟蠟燭，都取自當地的風土。
collection-carry = 皮件
    .slug = 皮件
    .intro = 好皮做的小物，十年後比今天更耐看。
    .description = 英國馬韁革卡夾，在沃爾索爾手工裁切，以馬鞍針法縫製。
collection-sound = 樂器
    .slug = 樂器
    .intro = 兩根拇指彈出的音樂，給自己，也給同在屋裡的人。
    .description = 卡林巴琴：十七根鋼製琴鍵，一只胡桃木琴箱，在東開普製作，憑耳朵調音。
collection-digital = 數位商品
    .slug = 數位商品
    .intro = 一樣用心製作，只是不必包裝：付款後馬上就是您的。
    .description = 一款字型，一份樂譜，都是親手繪寫，以檔案交付：沒有包裹，不經海關，不必等待。

collection-count = { NUMBER($count) }件
collection-view-all = 查看全部
collection-empty = 這裡目前沒有商品。

price-from = { MONEY($price) }起
price-tax-included = 含{ $rate }{ $tax }
price-tax-excluded = 結帳時另加{ $rate }{ $tax }
price-tax-import = 進口稅費另計，將計入到府總價
price-tax-nothing = 不須繳納關稅或進口稅
price-due-unknown = 包裹抵達時，當地海關可能課徵關稅與進口稅
price-due-by-address = 稅金與關稅依您的收件地址而定

landed-cost = 到府總價：{ MONEY($amount) }
landed-door = 目的地：{ COUNTRY($country) }，配送方式：{ $shipping }。總價可能因您的實際地址而異。
landed-promise = 收貨時，不必再付任何費用。
landed-estimate = 關稅與進口稅由您在收貨時付給物流業者。此處金額為估算，物流業者可能另收手續費。
landed-unknown = 包裹抵達時，物流業者可能在此金額之外向您收取關稅與進口稅。金額多少我們無從得知，也不隨意估計。

tax-name-vat = 加值型營業稅
tax-name-gst = 商品及服務稅
tax-name-consumption-tax = 消費稅
tax-name-sales-tax = 銷售稅
tax-name-icms = ICMS

rate-note = 以1 { $from } = { NUMBER($rate) } { $to }換算，匯率日期：{ DATE($day) }。來源：{ $source }。

option-size = 尺寸
option-colour = 顏色
option-grind = 研磨
option-size-s = 小
option-size-m = 中
option-size-l = 大
option-grind-whole = 咖啡豆
option-grind-filter = 濾沖咖啡粉
option-colour-brick = 磚紅
option-colour-ink = 墨色
option-colour-sand = 沙色
option-colour-slate = 石板灰
option-colour-chalk = 白堊
option-colour-moss = 苔綠
option-colour-oat = 燕麥色
option-colour-rust = 鐵鏽紅
option-colour-sea = 海藍
option-colour-saffron = 番紅花黃
option-colour-madder = 茜紅
option-colour-indigo = 靛藍
option-colour-copper = 紅銅
option-colour-brass = 黃銅
option-colour-brass-engraved = 黃銅，刻上您的文字
option-colour-tan = 淺棕
option-unavailable = 無法選購
variant-option-sold-out = 已售完

quantity-label = 數量
add-to-cart = 加入購物車
stock-in = 現貨
stock-out = 已售完
delivery-free-from = 滿{ MONEY($amount) }免運費

product-details = 商品規格
product-origin = 原產國：{ COUNTRY($country) }
product-weight = 含包裝重量：{ $weight }
product-description-label = 關於這件商品
product-related = 適合搭配
gallery-label = 圖片

weight-grams = { NUMBER($weight) }公克
weight-ounces = { NUMBER($weight) }盎司
