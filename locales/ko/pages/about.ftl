title = 소개
description = 물건이 어디서 오는지, 문 앞까지의 가격을 어떻게 셈하는지, 누가 포장하는지 알려 드립니다.
slug = 소개
footer = 소개

hero-1 = 한 나라에서 만들고, 다른 나라에서 기다리는 것
    .text = 누군가 손으로 만든 것을 찾아, 그것을 찾던 분께 전해 드립니다.
    .picture = teapot-tokoname
    .link = collection:tableware

columns-1 = 우리가 지키는 것
    .title-1 = 하나의 합계
    .text-1 = 상품값, 배송비, 세금, 관세. 문 앞까지 얼마가 드는지 주문하시기 전에 아실 수 있습니다.
    .title-2 = 익숙한 언어
    .text-2 = 읽고, 결제하고, 문의하는 일까지 늘 하시던 대로 하시면 됩니다.
    .title-3 = 몇 가지만
    .text-3 = 선물하고 싶은 것만 팔고, 누가 만들었는지 알고 팝니다.

quote-1 = “좋은 물건은 먼 길을 두려워하지 않습니다. 좋은 상자 하나면 됩니다.”
    .by = 함부르크의 포장대에서

products-1 = 여기서 시작해 보세요
    .products = bowl-kohiki, scarf-silk, knife-petty, board-olive
