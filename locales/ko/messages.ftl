message-title = 이 주문에 대한 문의
message-lede = 이 페이지의 언어로 써 주세요. 답변은 여기와 메일로 받으실 수 있습니다.
message-from-you = 고객님
message-text = 메시지
message-hint = { NUMBER($most) ->
   *[other] 최대 { NUMBER($most) }자
}
message-send = 메시지 보내기
error-message-empty = 궁금하신 내용을 써 주세요.
error-messages-full = 지난 메시지에 아직 답하지 못했습니다. 답변을 받으신 뒤에 다시 써 주세요.
error-messages-closed = 이메일 주소가 지워져 더 이상 답해 드릴 수 없습니다.

email-asked-subject = 주문 { $number } 문의
email-asked-body = 주문 { $number }에 대한 메시지가 왔습니다. 작성된 언어: { $language }.
email-asked-how = 같은 언어로 답해 주세요: caravel messages answer { $number } --text-file FILE
email-asked-why = { $shop }의 사업자 정보에 이 주소가 있어 이 메일을 보내 드립니다.

email-answered-subject = 주문 { $number }에 대한 답변
email-answered-body = 주문에 대해 문의해 주셔서 감사합니다. 답변은 다음과 같습니다.
email-answered-again = 다시 문의하시려면 주문 페이지를 열어 주세요.
