search-title = 검색
search-title-for = “{ $words }” 검색 결과
search-label = 무엇을 찾으세요?
search-placeholder = 차, 리넨, 일본…
search-button = 검색
search-found = { NUMBER($count) }개를 찾았어요
search-nothing = 찾은 상품이 없어요. 다른 말이나 더 짧은 말로 찾아 보세요. 물건 이름, 종류, 나라 이름도 좋아요.
