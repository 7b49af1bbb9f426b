### 검색으로 찾은 것과 그 가운데서 고를 수 있는 것.

search-narrow = 좁혀 보기
search-price = 가격
search-origin = 만든 곳
search-material = 소재
search-within = 배송
search-stock = 재고
search-price-below = { MONEY($to) } 미만
search-price-between = { MONEY($from) }~{ MONEY($to) }
search-price-from = { MONEY($from) } 이상
search-within-none = 다운로드로 바로
search-within-days = 영업일 기준 { NUMBER($days) }일 이내
search-remove = 해제: { $choice }
search-clear = 모두 해제

search-sort = 정렬:
search-sort-best = 관련도순
search-sort-shelf = 추천순
search-sort-popular = 구매 많은 순
search-sort-price = 낮은 가격순
search-sort-price-down = 높은 가격순
search-sort-new = 최신순
search-sort-name = 이름순

search-some = 모든 낱말에 맞는 상품은 없어요. 일부에 맞는 상품을 보여 드려요.
search-none-left = 고르신 조건에 맞는 상품이 없어요. 조건을 하나 해제해 보세요.
search-meant = 이 말을 찾으세요? “{ $words }”
search-suggestions = 추천 검색 결과
search-suggested = 추천 { NUMBER($count) }개
search-suggestion = { $title }, { MONEY($price) }

material-beeswax = 밀랍
material-brass = 황동
material-copper = 구리
material-leather = 가죽
material-linen = 리넨
material-paper = 종이
material-silk = 실크
material-steel = 강철
material-stoneware = 스톤웨어
material-wood = 나무
material-wool = 울
