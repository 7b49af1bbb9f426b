title = 겨울 식탁
description = 밤이 긴 몇 주를 위한 차와 불빛과 리넨. 해가 바뀔 때까지 식탁을 따뜻하게 하는 몇 가지.
slug = 겨울-식탁
home = 겨울 식탁: 밤이 긴 몇 주를 위한 몇 가지

hero-1 = 겨울 식탁
    .text = 밤이 긴 몇 주를 위한 차와 불빛과 리넨.
    .picture = candle-beeswax
    .link = collection:scent
    .button = 초 보러 가기

products-1 = 긴 저녁을 위해
    .products = teapot-tokoname, sencha-yame, candle-beeswax, throw-merino

quote-1 = “먼저 물, 그다음 불빛, 그리고 사람.”
    .by = 오래된 집안의 규칙

text-1 = 제때 닿도록
    .text = 일찍 주문해 주세요. 배송 방법마다 비용이 얼마이고 며칠이 걸리는지는 ‘배송과 비용’ 페이지에 있습니다.
    .link = page:delivery
