home-title = 먼 길을 와도 좋은 것들
home-description = 가깝고 먼 작은 공방에서 손으로 만든 물건. 한국어로 읽고 익숙한 통화로 사며, 배송비와 세금도 한눈에 볼 수 있습니다.
home-intro = 가깝고 먼 작은 공방에서 온 그릇과 차, 리넨과 종이. 누가 만들었는지 한국어로 들려드리고, 문 앞까지 얼마가 드는지 알려드립니다.
home-cta = 상품 보러 가기
home-featured = 우리가 고른 물건
home-collections = 종류별로 보기
home-promises-label = 우리의 약속

home-promises-price-title = 문 앞까지의 가격
home-promises-price-text = 상품값과 세금, 배송비를 주문 전에 모두 알려드립니다. 환산한 가격에는 적용한 환율과 날짜를 함께 적습니다.
home-promises-payment-title = 늘 쓰던 결제 그대로
home-promises-payment-text = 카드, 계좌이체, 편의점, 배송 시 현금까지. 사시는 곳에서 많이 쓰는 결제 수단을 준비했습니다.
home-promises-language-title = 내가 읽는 언어로
home-promises-language-text = 첫 페이지부터 마지막 메일까지 한국어로 읽으실 수 있습니다. 어느 나라로 받으시든, 저희가 쓰는 모든 언어 가운데 고르실 수 있습니다.

collection-tableware = 그릇
    .slug = 그릇
    .intro = 손자국이 남은 흙. 날마다 쓰려고 만든 그릇입니다.
    .description = 마시코, 도코나메, 이천, 베스터발트에서 손으로 빚은 찻사발과 찻주전자, 접시, 머그, 청자 화병.
collection-tea = 차와 커피
    .slug = 차와-커피
    .intro = 찻잎과 원두, 그것을 담고 가는 도구들. 하루 두 번, 고요한 십 분을 위해.
    .description = 야메의 녹차와 시다마의 커피, 구리와 황동 차통, 고쳐 쓰는 핸드 커피 그라인더.
collection-kitchen = 주방
    .slug = 주방
    .intro = 손에 잘 잡히고, 버리지 않고 고쳐 쓰는 도구.
    .description = 사카이의 페티 나이프, 프로방스의 올리브나무 도마, 아르덴의 탄소강 프라이팬. 날마다 쓰는 주방 도구입니다.
collection-textiles = 패브릭
    .slug = 패브릭
    .intro = 해가 갈수록 부드러워지는 양모, 리넨, 실크.
    .description = 뮐피어텔의 메리노 담요, 보주의 리넨 타월, 리옹의 실크 스카프, 콘야 평원의 킬림 쿠션.
collection-desk = 책상
    .slug = 책상
    .intro = 종이와 잉크. 화면 없는 한 시간을 위해.
    .description = 라이프치히에서 제본한 모눈 노트와 포르츠하임에서 깎은 황동 만년필. 책상 앞 조용한 시간을 위해.
collection-scent = 향
    .slug = 향
    .intro = 삼나무와 꿀의 향, 그리고 곁에 두는 작은 불꽃.
    .description = 아와지섬의 삼나무 향과 알렌테주의 밀랍초. 그 땅이 내어 주는 것으로 만들었습니다.
collection-carry = 가죽
    .slug = 가죽
    .intro = 좋은 가죽으로 만든 작은 물건. 오늘보다 십 년 뒤가 더 멋집니다.
    .description = 영국 브라이들 가죽으로 만든 카드 지갑. 월솔에서 손으로 자르고 새들 스티치로 꿰맸습니다.
collection-sound = 소리
    .slug = 소리
    .intro = 두 엄지로 튕기는 음악. 나를 위해, 그리고 같은 방에 있는 사람을 위해.
    .description = 호두나무 통에 강철 건반 열일곱 개. 이스턴케이프에서 만들고 귀로 조율한 칼림바입니다.
collection-digital = 디지털
    .slug = 디지털
    .intro = 똑같이 정성껏 만들었고, 포장할 것은 없습니다. 결제하면 바로 내 것이 됩니다.
    .description = 손으로 그린 글꼴과 손으로 쓴 악보를 파일로 드립니다. 소포도, 통관도, 기다림도 없습니다.

collection-count = { NUMBER($count) }개
collection-view-all = 모두 보기
collection-empty = 지금은 상품이 없어요.

price-from = { MONEY($price) }부터
price-tax-included = { $tax } { $rate } 포함
price-tax-excluded = { $tax } { $rate } 별도, 결제할 때 더해집니다
price-tax-import = 수입 세금·수수료 별도, 문 앞까지 총액에 포함
price-tax-nothing = 관세와 수입세가 없습니다
price-due-unknown = 도착할 때 현지 세관에서 관세와 세금을 부과할 수 있습니다
price-due-by-address = 세금과 관세는 배송지에 따라 달라집니다

landed-cost = 문 앞까지 총액: { MONEY($amount) }
landed-door = 도착지: { COUNTRY($country) }, 배송 방법: { $shipping }. 주소에 따라 금액이 달라질 수 있습니다.
landed-promise = 받으실 때 이 금액 외에 더 내실 것은 없습니다.
landed-estimate = 관세와 세금은 받으실 때 배송사에 내시게 됩니다. 여기 적힌 금액은 예상액이며, 배송사가 별도 수수료를 더할 수 있습니다.
landed-unknown = 소포가 도착하면 배송사가 이 금액 외에 관세와 세금을 청구할 수 있습니다. 저희는 그 금액을 알 수 없어 추측해 적지 않습니다.

tax-name-vat = 부가가치세
tax-name-gst = 상품용역세(GST)
tax-name-consumption-tax = 소비세
tax-name-sales-tax = 판매세
tax-name-icms = ICMS

rate-note = 1 { $from } = { NUMBER($rate) } { $to } 환율로 환산, 환율 기준일: { DATE($day) }. 출처: { $source }.

option-size = 크기
option-colour = 색상
option-grind = 분쇄
option-size-s = 소
option-size-m = 중
option-size-l = 대
option-grind-whole = 원두 그대로
option-grind-filter = 필터용 분쇄
option-colour-brick = 벽돌
option-colour-ink = 먹
option-colour-sand = 모래
option-colour-slate = 슬레이트
option-colour-chalk = 백묵
option-colour-moss = 이끼
option-colour-oat = 귀리
option-colour-rust = 녹빛
option-colour-sea = 바다
option-colour-saffron = 사프란
option-colour-madder = 꼭두서니
option-colour-indigo = 쪽빛
option-colour-copper = 구리
option-colour-brass = 황동
option-colour-brass-engraved = 황동, 각인 포함
option-colour-tan = 황갈색
option-unavailable = 선택 불가
variant-option-sold-out = 품절

quantity-label = 수량
add-to-cart = 장바구니 담기
stock-in = 재고 있음
stock-out = 품절
delivery-free-from = { MONEY($amount) } 이상 무료 배송

product-details = 상품 정보
product-origin = 원산지: { COUNTRY($country) }
product-weight = 포장 포함 무게: { $weight }
product-description-label = 이 물건 이야기
product-related = 함께 쓰면 좋은 것
gallery-label = 사진

weight-grams = { NUMBER($weight) }g
weight-ounces = { NUMBER($weight) }oz
