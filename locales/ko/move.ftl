move-title = 국가를 바꾸기 전에
move-lede = 지금 장바구니 기준: { $from }. 바꾸실 국가: { $to }. 다음과 같이 달라집니다.
move-unavailable = 구매할 수 없음
move-fewer = { NUMBER($available) }개만 구매 가능
move-methods-lost = 더는 쓸 수 없는 결제 수단: { $methods }
move-methods-gained = 새로 쓸 수 있는 결제 수단: { $methods }
move-confirm = 국가 변경: { $to }
move-stay = 그대로 두기: { $from }
