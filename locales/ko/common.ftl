shop-name = Caravel
shop-tagline = 손으로 만들어, 먼 길을 와도 좋은
page-title = { $page } – Caravel

skip-to-content = 본문으로 건너뛰기
nav-label = 주 메뉴
nav-home = 홈
nav-cart = 장바구니
breadcrumbs-label = 현재 위치
close = 닫기

footer-about = Caravel은 한 나라에서 손으로 만든 것을, 다른 나라에서 그것을 기다리는 분께 전합니다.
footer-demo-note = 이곳은 데모 상점입니다. 결제도 배송도 이루어지지 않습니다.

preferences-label = 국가, 언어, 통화
preferences-market = 배송 국가
preferences-language = 언어
preferences-currency = 통화
preferences-currency-hint = 그 나라의 통화가 아닌 가격은 표시된 환율로 환산한 것입니다.
preferences-apply = 적용

market-ww = 그 밖의 국가

label-value = { $label }: { $value }

paging-label = 페이지 목록
paging-previous = 이전
paging-next = 다음
paging-page = { NUMBER($page) }페이지
paging-place = 전체 { NUMBER($pages) }페이지 중 { NUMBER($page) }페이지
paging-title = { $title } (전체 { NUMBER($pages) }페이지 중 { NUMBER($page) }페이지)
