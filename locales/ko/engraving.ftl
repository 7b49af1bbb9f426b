engraving-label = 각인할 문구
engraving-fits = 최대 { NUMBER($characters) }자까지 쓸 수 있어요.
engraving-fits-lines = 최대 { NUMBER($lines) }줄, 한 줄에 { NUMBER($characters) }자까지 쓸 수 있어요.
engraving-letters = 쓸 수 있는 문자: { $scripts }.
engraving-days = 영업일 { NUMBER($days) }일 안에 만들어 드려요.
engraving-of = 각인:

send-back-not-made-to-order = 문구를 각인한 제품은 고객님만을 위해 만들어요. 마음이 바뀌었다는 이유로는 반품할 수 없어요. 제품에 문제가 있으면 반품할 수 있어요.
cart-remade = { $title }: 이제 이렇게는 만들지 않아요. 삭제한 뒤 다시 담아 주세요.
requirement-remade = 이제 이렇게는 만들지 않아요: { $field }

error-engraving-missing = 각인할 문구를 입력해 주세요.
error-engraving-long = 너무 길어요. 한 줄에 최대 { NUMBER($most) }자까지 입력해 주세요.
error-engraving-lines = 최대 { NUMBER($most) }줄까지예요. 문구를 줄여 주세요.
error-engraving-letter = “{ $letter }”은(는) 각인할 수 없어요. 빼 주세요.
error-return-made-to-order = 고객님의 문구로 만든 제품이라 문제가 있을 때만 반품할 수 있어요. 이유를 골라 주세요.
error-pieces-together = 문구가 서로 달라서 모두 함께 취소해야 해요. 일부를 받고 싶으면 메시지를 남겨 주세요.
