home-title = 有些东西，值得远道而来
home-description = 来自远近小作坊的手工好物。用您的语言浏览，以您的货币结算，运费和税费一目了然。
home-intro = 器皿、茶、亚麻与纸，来自远近各地的小作坊。出自谁手，我们用您的语言告诉您；送到您手中要花多少，我们也一并说明。
home-cta = 去看看
home-featured = 店中好物
home-collections = 按类别选购
home-promises-label = 我们的承诺

home-promises-price-title = 到手价，明明白白
home-promises-price-text = 商品价格、税费和运费，下单前全部列明。价格经过换算的，会注明所用汇率及其日期。
home-promises-payment-title = 怎么习惯，怎么付
home-promises-payment-text = 刷卡、银行转账、便利店付款或货到付现：您那里常用什么，我们就提供什么。
home-promises-language-title = 您的语言
home-promises-language-text = 从第一页到最后一封邮件都是您的语言。无论送往哪个国家，都可以选用本店的任何一种语言。

collection-tableware = 器皿
    .slug = 器皿
    .intro = 泥土里留着手的痕迹，为每天使用而做。
    .description = 茶碗、茶壶、餐盘、马克杯和青瓷花瓶，在益子、常滑、利川与韦斯特瓦尔德手工制成。
collection-tea = 茶与咖啡
    .slug = 茶与咖啡
    .intro = 茶叶、咖啡豆，以及收纳与研磨它们的器具：每天两次，静静的十分钟。
    .description = 八女绿茶、西达摩咖啡、紫铜与黄铜茶罐，还有一台坏了可以修的手摇磨豆机。
collection-kitchen = 厨房
    .slug = 厨房
    .intro = 握在手里顺手，坏了可以修，不必扔。
    .description = 堺市的小厨刀、普罗旺斯的橄榄木砧板、阿登的碳钢煎锅：天天用得上的厨房工具。
collection-textiles = 织物
    .slug = 织物
    .intro = 羊毛、亚麻与真丝，越用越柔软。
    .description = 米尔菲特尔的美利奴羊毛毯、孚日的亚麻巾、里昂的真丝方巾和科尼亚平原的基里姆抱枕。
collection-desk = 书桌
    .slug = 书桌
    .intro = 纸与墨，留给没有屏幕的一小时。
    .description = 莱比锡装订的方格笔记本，普福尔茨海姆车制的黄铜钢笔，陪您在书桌前静坐一小时。
collection-scent = 香氛
    .slug = 香氛
    .intro = 杉木与蜂蜜的气息，再配一点小小的火光。
    .description = 淡路岛的杉木线香，阿连特茹的手浸蜂蜡蜡烛，都取自当地风物。
collection-carry = 皮具
    .slug = 皮具
    .intro = 好皮做的小物件，十年后比今天更耐看。
    .description = 英国马缰革卡包，在沃尔索尔手工裁切，以马鞍针法缝制。
collection-sound = 乐器
    .slug = 乐器
    .intro = 两个拇指弹出的音乐，给自己，也给同在屋里的人。
    .description = 卡林巴琴：十七根钢制琴键，一只胡桃木琴箱，在东开普制作，凭耳调音。
collection-digital = 数字商品
    .slug = 数字商品
    .intro = 一样用心做成，只是无需包装：付款后即刻归您。
    .description = 一款字体，一份乐谱，都是亲手绘写，以文件交付：没有包裹，不过海关，无需等待。

collection-count = { NUMBER($count) }件
collection-view-all = 查看全部
collection-empty = 这里暂时没有商品。

price-from = { MONEY($price) }起
price-tax-included = 含{ $rate }{ $tax }
price-tax-excluded = 结算时另加{ $rate }{ $tax }
price-tax-import = 进口税费另计，将计入到手总价
price-tax-nothing = 无需缴纳关税或进口税
price-due-unknown = 包裹到达时，当地海关可能征收关税和进口税
price-due-by-address = 税费和关税取决于您的收货地址

landed-cost = 到手总价：{ MONEY($amount) }
landed-door = 目的地：{ COUNTRY($country) }，配送方式：{ $shipping }。总价可能因您的具体地址而变。
landed-promise = 收货时，无需再付任何费用。
landed-estimate = 关税和进口税由您在收货时付给承运商。此处金额为估算，承运商可能另收手续费。
landed-unknown = 包裹到达时，承运商可能在此金额之外向您收取关税和进口税。具体多少我们无从得知，也不随意估计。

tax-name-vat = 增值税
tax-name-gst = 商品及服务税
tax-name-consumption-tax = 消费税
tax-name-sales-tax = 销售税
tax-name-icms = ICMS

rate-note = 按1 { $from } = { NUMBER($rate) } { $to }换算，汇率日期：{ DATE($day) }。来源：{ $source }。

option-size = 尺寸
option-colour = 颜色
option-grind = 研磨
option-size-s = 小
option-size-m = 中
option-size-l = 大
option-grind-whole = 咖啡豆
option-grind-filter = 滤泡咖啡粉
option-colour-brick = 砖红
option-colour-ink = 墨色
option-colour-sand = 沙色
option-colour-slate = 石板灰
option-colour-chalk = 白垩
option-colour-moss = 苔绿
option-colour-oat = 燕麦色
option-colour-rust = 铁锈红
option-colour-sea = 海蓝
option-colour-saffron = 藏红花黄
option-colour-madder = 茜红
option-colour-indigo = 靛蓝
option-colour-copper = 紫铜
option-colour-brass = 黄铜
option-colour-brass-engraved = 黄铜，刻上您的文字
option-colour-tan = 浅棕
option-unavailable = 不可选
variant-option-sold-out = 已售罄

quantity-label = 数量
add-to-cart = 加入购物车
stock-in = 有货
stock-out = 已售罄
delivery-free-from = 满{ MONEY($amount) }免运费

product-details = 商品参数
product-origin = 原产国：{ COUNTRY($country) }
product-weight = 含包装重量：{ $weight }
product-description-label = 关于这件商品
product-related = 搭配推荐
gallery-label = 图片

weight-grams = { NUMBER($weight) }克
weight-ounces = { NUMBER($weight) }盎司
