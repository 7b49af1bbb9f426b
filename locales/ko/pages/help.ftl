title = 자주 묻는 질문
description = 배송, 세금, 결제, 반품, 내 데이터에 대해 계신 국가의 규정에 따라 답해 드립니다.
slug = help
intro = 여기의 모든 내용은 선택하신 국가에 해당합니다. 그곳에 해당하지 않는 내용은 보이지 않습니다.
footer = 자주 묻는 질문

questions-1 = 배송
    .title-1 = 어디로 배송하나요?
    .text-1 = { $delivery-countries }
    .title-2 = 배송은 얼마나 걸리나요?
    .text-2 =
        주문부터 도착까지 걸리는 기간입니다. 날짜는 각 상품 페이지와 주문·결제 페이지에 있습니다.

        { $delivery-days }
    .title-3 = 배송비는 얼마인가요?
    .text-3 = { $delivery-methods }
    .title-4 = 언제 무료로 배송되나요?
    .text-4 = { $free-delivery }
    .title-5 = 소포가 늦거나 파손되어 도착했어요. 어떻게 하나요?
    .text-5 = 주문 페이지나 { $merchant-mail } 주소로 알려 주세요. 확인해서 다른 것을 보내 드리거나 환불해 드립니다.

questions-2 = 세금과 통관
    .title-1 = 세금과 관세가 포함되어 있나요?
    .text-1 = { $delivery-taxes }
    .title-2 = 세관에서 왜 번호를 요구하나요?
    .text-2 = { $buyer-numbers }
    .title-3 = 사업자로 부가세 없이 살 수 있나요?
    .text-3 = { $business }
    .title-4 = 주문하는 동안 금액이 바뀔 수 있나요?
    .text-4 = { $held-quote }

questions-3 = 결제
    .title-1 = 어떻게 결제할 수 있나요?
    .text-1 = { $payment-methods }
    .title-2 = 나중에 결제할 수 있나요?
    .text-2 = { $pay-later }
    .title-3 = 할부로 결제할 수 있나요?
    .text-3 =
        네. 회차별 금액은 주문·결제 페이지에 나옵니다. 고를 수 있는 횟수입니다.

        { $pay-in-parts }
    .title-4 = 언제까지 결제해야 하나요?
    .text-4 =
        이 기간 동안 상품을 따로 보관합니다. 그 뒤에는 주문이 취소되며 청구되는 금액은 없습니다.

        { $time-to-pay }
    .title-5 = 받을 때 현금으로 낼 수 있나요?
    .text-5 = { $pay-at-door }
    .title-6 = 어떤 통화로 가격을 볼 수 있나요?
    .text-6 =
        페이지 위쪽에서 통화를 고르세요. 그 통화를 받는 결제 수단은 주문·결제 페이지에 나옵니다.

        { $currencies }
    .title-7 = 결제가 되지 않았어요. 어떻게 하나요?
    .text-7 = 청구된 금액은 없습니다. 주문 페이지를 열면 다른 방법으로도 다시 결제할 수 있습니다.

questions-4 = 반품과 환불
    .title-1 = 언제까지 반품할 수 있나요?
    .text-1 = { $returns }
    .title-2 = 어떻게 반품하나요?
    .text-2 = 주문 페이지나 { $merchant-mail } 주소로 어떤 상품을 보내시는지 알려 주세요. 보내실 곳을 안내해 드립니다.
    .title-3 = 환불은 어떻게 받나요?
    .text-3 = { $refund-windows }
    .title-4 = 관세와 세금도 돌려받나요?
    .text-4 = { $refund-rules }

questions-5 = 내 주문
    .title-1 = 주문은 어디에서 보나요? 계정이 필요한가요?
    .text-1 = 계정은 없습니다. 주문 메일에 주문 페이지 링크가 있습니다. 다른 사람은 모르는 링크이니 잘 보관해 주세요.
    .title-2 = 주소를 잘못 입력했어요. 어떻게 하나요?
    .text-2 = 주문 페이지에서 바로 올바른 주소를 알려 주세요. 아직 보내지 않았다면 바꿀 수 있습니다.
    .title-3 = 주소가 양식에 맞지 않아요.
    .text-3 = 먼저 국가를 고르세요. 그 나라 우편에서 쓰는 항목이 나옵니다. 편지에 쓰는 그대로 적어 주세요.
    .title-4 = 할인 코드는 어떻게 쓰나요?
    .text-4 = 장바구니나 주문·결제 페이지에 입력하세요. 주문마다 하나만 쓸 수 있으며, 할인되지 않으면 이유가 나옵니다.
    .title-5 = 다운로드는 어디에 있나요?
    .text-5 =
        결제가 끝나면 주문 페이지에 있습니다. 다음 상품은 파일이라 배송되지 않습니다.

        { $downloads }

questions-6 = 언어와 데이터
    .title-1 = 어떤 언어를 쓸 수 있나요?
    .text-1 =
        어느 나라에서나 이 언어들로 상점 전체를 읽을 수 있습니다. 이 가운데 어느 언어로 쓰셔도 같은 언어로 답해 드립니다.

        { $languages }
    .title-2 = 저에 대해 무엇을 보관하나요?
    .text-2 = { $kept-data }
    .title-3 = 어떤 쿠키를 쓰나요?
    .text-3 = { $cookies }
    .title-4 = 데이터를 어떻게 지우나요?
    .text-4 = 주문 페이지 아래의 “내 데이터”에서 보관하는 모든 내용을 보고 지울 수 있습니다.
