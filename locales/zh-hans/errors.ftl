error-not-found-title = 页面不存在
error-not-found-text = 网址可能已失效或输入有误。本店所有商品，都可以从首页找到。
error-product-not-found-title = 没有找到这件商品
error-product-not-found-text = 它可能已不再出售，也可能是网址有误。也许店里的其他东西会合您的心意。
error-collection-not-found-title = 没有这个类别
error-collection-not-found-text = 网址可能已失效或输入有误。本店所有商品，都可以从首页找到。
error-order-not-found-title = 没有找到此订单
error-order-not-found-text = 请从确认邮件中重新打开完整的链接。
error-internal-title = 我们这边出了点问题
error-internal-text = 这与您的操作无关，也没有扣款。购物车里的商品都还在。请稍后再试。
error-back-home = 返回首页

error-title = 操作未成功

error-forbidden = 此请求来自其他网站，因此我们没有执行。请使用本店页面上的按钮。
error-too-large = 您填写的文字过长，请缩短后再试。
error-bad-request = 我们无法识别此请求。请返回上一页重试。
error-internal = 我们这边出了点问题，没有任何改动。请稍后再试。
error-busy = 当前访问较多，没有任何改动。请稍后再试。

error-quantity = 请选择1到99之间的数量。
error-out-of-stock =
    { NUMBER($available) ->
        [0] 这件商品已售罄。
       *[other] 仅剩{ NUMBER($available) }件，请减少数量。
    }
error-unknown-sku = 没有找到这件商品，或已停止出售。
error-cart-full = 购物车最多可放50种商品，现在已满。请先为这些商品下单。
error-not-in-cart = 这件商品已不在购物车中。
error-cart-empty = 购物车是空的，无法下单。
error-cart-changed = 您查看总价之后，价格或库存有变动。请再次核对订单后提交。
error-unknown-market = 我们尚未开设该国家或地区的站点，请从列表中选择。
error-unknown-language = 我们暂不支持该语言，请从列表中选择。
error-unknown-currency = 无法以该货币显示价格，请从列表中选择。
error-method-not-allowed = 此网址仅用于提交表单。请返回上一页，使用页面上的按钮。
error-payment-unavailable = 付款未能发起。您的订单仍然有效，请稍后再试，或换一种方式付款。
error-payment-closed = 此笔付款已处理完毕或已过期。请到订单页面查看目前的状态。
