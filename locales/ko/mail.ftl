### What every mail has: its button, and its foot.

## The one thing to do now, on a button

mail-open-order = 주문 보기
mail-pay = 지금 결제하기
mail-download = 파일 내려받기
mail-name-account = 계좌 알려 주기

## At the foot

# Why she got it. $number: the order number. $shop: the name of the shop.
mail-why = { $shop }에서 고객님의 주소로 주문 { $number }이 접수되어 이 메일을 보내 드립니다.
