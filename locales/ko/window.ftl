home-stories = 공방 이야기
product-makers = 만든 사람들
gallery-picture = 사진 { NUMBER($number) }
gallery-enlarge = 사진 { NUMBER($number) } 크게 보기
