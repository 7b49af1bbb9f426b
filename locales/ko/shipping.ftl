shipping-low-emission = 저탄소 배송
    .hint = 비행기 없이 철도와 도로로 가요. 조금 더 걸려요.
shipping-sea = 해상 배송
    .hint = 비행기 없이 배로 가요. 급하지 않은 물건에 알맞아요.
shipping-duty-at-door = 관세와 세금은 소포가 도착할 때 배송사에 내시게 됩니다.
shipping-too-heavy = { $weight }까지 보낼 수 있어요
shipping-no-route = 이 주소로는 가지 않아요
shipping-nothing-so-heavy = 한 번에 주문하기에는 너무 무거워요. 배송사가 받는 무게는 { $weight }까지예요. 나누어 주문해 주세요.
shipping-nothing-there = 장바구니의 상품을 그 나라까지 보낼 수 있는 배송사가 없어요.
shipping-missing-for-free = { MONEY($amount) } 더 담으면 무료 배송이에요.

shipping-up-to = { $weight }까지: { MONEY($price) }
shipping-by-volume = 크고 가벼운 소포는 부피로 계산합니다: { $volume }당 { $weight }.
shipping-insurance = { MONEY($above) } 초과 상품은 보험에 들며, 보험료는 상품 가격의 { $share }입니다.
shipping-taxes-at-door = 다음 방법으로 받으시면 소포가 도착할 때 관세와 수입세를 배송사에 내시게 됩니다: { $ways }. 주문하시기 전에 대략 얼마인지 알려 드립니다. 배송사가 별도 수수료를 더할 수 있습니다.
weight-kilograms = { NUMBER($weight) }kg
weight-pounds = { NUMBER($weight) }lb
volume-cubic-centimetres = { NUMBER($volume) }cm³
volume-cubic-inches = { NUMBER($volume) }in³

landed-cost-about = 문 앞까지 총액: 약 { MONEY($amount) }
landed-nothing-expected = 저희가 아는 한 소포가 도착할 때 더 내실 것은 없습니다. 낼 것이 있다면 배송사가 청구합니다.
total-with-order = 주문할 때 낼 금액
total-about = 총액(예상)
