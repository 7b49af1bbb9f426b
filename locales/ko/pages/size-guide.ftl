title = 크기 안내
description = 스카프, 담요, 타월, 쿠션의 크기와, 크기를 그대로 지키며 세탁하는 방법을 알려 드립니다.
slug = 크기-안내
intro = 모두 평평하게 펴 놓고 잰 크기입니다. 손으로 짠 것은 손가락 하나 너비만큼 크거나 작을 수 있습니다.
footer = 크기 안내

text-1 = 스카프
    .text = - 실크 스카프: { LENGTH(90) } × { LENGTH(90) }, 매기에 넉넉한 크기
    .link = product:scarf-silk
    .button = 스카프 보기

text-2 = 담요와 쿠션
    .text =
        - 메리노 담요: { LENGTH(140) } × { LENGTH(200) }, 술 포함
        - 킬림 쿠션: { LENGTH(45) } × { LENGTH(45) }, 솜 포함

text-3 = 타월
    .text =
        - 소: { LENGTH(45) } × { LENGTH(70) }, 그릇과 유리잔용
        - 대: { LENGTH(80) } × { LENGTH(140) }, 욕실용

text-4 = 세탁한 뒤
    .text = 리넨은 처음 빨 때 조금 줄어듭니다. 여기 적힌 것은 줄어든 뒤의 크기입니다. 울과 실크는 찬물로 빨면 크기가 그대로입니다.
