pay-code = 은행 앱에 숫자 6자리 코드가 나와요. 여기에 입력한 다음 앱에서 결제에 동의해 주세요.
pay-code-label = 은행 앱에 나온 코드
pay-code-hint = 숫자 6자리
pay-phone = 결제에 쓰는 휴대전화 번호를 입력해 주세요. 그 휴대전화로 확인 요청을 보내 드려요.
pay-phone-label = 전화번호
pay-phone-hint = 은행 앱이나 전자지갑에 등록된 번호
pay-answer-button = 계속하기
error-payment-code = 은행 앱에 나온 숫자 6자리를 입력해 주세요.
error-payment-phone = 전화번호를 숫자로 입력해 주세요. 해외 번호는 앞에 +와 국가 번호를 붙여 주세요.
error-payment-code-refused = 은행에서 받아들이지 않은 코드예요. 기한이 지났을 수 있으니 새 코드를 입력해 주세요.
error-payment-phone-refused = 결제 업체에 등록되지 않은 번호예요. 번호를 확인하거나 다른 번호를 입력해 주세요.
error-payment-silent = 결제 업체에서 지금 응답이 없어요. 잠시 후 다시 시도해 주세요.

pay-code-agree = 지금 은행 앱에서 결제에 동의해 주세요.
pay-prompt = 휴대전화({ $phone })로 확인 요청을 보냈어요. 휴대전화에서 결제에 동의해 주세요.
pay-pending = 결제가 처리되고 있습니다. 더 하실 일은 없습니다. 결제가 확인되면 이 페이지와 메일로 알려 드립니다.
pay-left-seconds = { NUMBER($seconds) ->
    [0] 시간이 거의 다 됐어요.
   *[other] { NUMBER($seconds) }초 남았어요.
}
pay-left-minutes = { NUMBER($minutes) }분 남았어요.

payment-decline-declined = 은행 또는 결제 업체가 이유를 밝히지 않고 결제를 거절했습니다. 자세한 내용은 해당 기관에 문의해 주세요.
payment-decline-insufficient-funds = 계좌의 잔액이 부족합니다. 다른 카드나 다른 계좌로 결제해 보세요.
payment-decline-limit-exceeded = 카드나 계좌의 한도를 넘는 금액입니다. 한도는 은행에 요청해 올릴 수 있습니다.
payment-decline-expired = 더는 유효하지 않은 카드 또는 계좌입니다. 다른 것을 이용해 주세요.
payment-decline-not-authenticated = 은행에서 본인인지 확인하지 못했습니다. 다시 시도하여 은행 앱에서 결제를 확인해 주세요.
payment-decline-suspected-fraud = 고객님을 보호하기 위해 은행이 결제를 멈췄습니다. 은행에 전화하시거나 다른 카드를 이용해 주세요.
payment-decline-unavailable = 은행 또는 결제 업체에 연결하지 못했습니다. 잠시 후 다시 시도해 주세요.

sandbox-captured = 입금됨
sandbox-refunded = 환불됨
sandbox-challenge = 본인인지 확인하는 은행을 대신하는 시험용 페이지입니다. 실제로 돈이 오가지 않습니다. 확인 결과를 선택해 주세요.
sandbox-reason = 거절 이유
sandbox-reason-declined = 이유 없음
sandbox-reason-insufficient-funds = 잔액 부족
sandbox-reason-limit-exceeded = 한도 초과
sandbox-reason-expired = 유효하지 않은 카드
sandbox-reason-not-authenticated = 본인 확인 실패
sandbox-reason-suspected-fraud = 부정 사용 의심
sandbox-reason-unavailable = 은행 연결 불가
sandbox-others = 그 밖에 일어날 수 있는 일
sandbox-others-intro = 결제 업체의 상태가 나쁜 날에 생기는 일입니다. 어느 경우든 상점은 바르게 처리해야 합니다.
sandbox-expire = 기한 지나게 두기
sandbox-less = 금액의 절반만 결제
sandbox-more = 금액의 1.5배 결제
sandbox-late = 기한이 지난 뒤 결제
sandbox-twice = 한 번 더 결제
sandbox-dispute = 은행에 결제 이의 제기
sandbox-win = 은행이 상점의 손을 들어줌
sandbox-lose = 은행이 구매자의 손을 들어줌
sandbox-again = 마지막 웹훅 다시 보내기
sandbox-backwards = 모든 웹훅을 최신순으로 보내기
sandbox-times = 다시 보낼 횟수
sandbox-hold = 웹훅 보내지 않고 두기
