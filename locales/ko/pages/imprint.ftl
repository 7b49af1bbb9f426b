title = 사업자 정보
description = 이 상점의 판매자: 상호, 주소, 등기, 세금 등록 번호.
slug = 사업자-정보
footer = 사업자 정보

text-1 = 판매자
    .text =
        { $merchant }

text-2 = 세금 등록
    .text =
        { $registrations }

text-3 = 데모 상점
    .text = 가상의 회사입니다: { $merchant-name }. 주소와 번호는 예시이며, 실제로 구매하실 수는 없습니다.
