refund-owed = 환불 예정
refund-needs-account = 계좌 입력 대기
refund-pending = 환불 처리 중
refund-pending-account = 계좌 { $account } 입금 처리 중
refund-made = 환불 완료
refund-made-account = 계좌 { $account } 입금 완료

order-given-back = 환불이 완료되었습니다
    .text = 이 주문의 결제 금액을 모두 돌려드렸습니다.

payee-title = 환불금을 어디로 보내 드릴까요?
payee-why = 돌려드릴 금액: { MONEY($amount) }. 결제하신 수단으로는 환불할 수 없으니 받으실 계좌를 알려 주세요.
payee-again = 알려 주신 계좌로 입금하지 못했습니다. 다른 계좌를 입력하거나 잘못 입력한 곳이 없는지 확인해 주세요.
payee-country = 계좌 개설 국가
payee-country-change = 국가 변경
payee-send = 이 계좌로 환불받기
payee-handling = 계좌 정보는 암호화해 보관하고 이번 환불에만 쓰며, 이후 곧 삭제합니다.
payee-missing = 입력해 주세요: { $field }
payee-pix-or-bank = Pix 키만 있으면 됩니다. 없으면 비워 두고 나머지 칸을 모두 입력해 주세요.
payee-pix = Pix 키
    .invalid = Pix 키가 아니에요. 잘못 입력한 곳이 없는지 확인해 주세요.
payee-pix-hint = CPF, CNPJ, +55로 시작하는 전화번호, 이메일 또는 임의 키
payee-bank = 은행
    .invalid = 은행 이름을 입력해 주세요.
payee-branch = 지점
    .invalid = 지점을 확인해 주세요.
payee-kind = 계좌 종류
    .invalid = 계좌 종류를 선택해 주세요.
payee-kind-ordinary = 보통예금(普通)
payee-kind-current = 당좌예금(当座)
payee-kind-savings = 저축예금(貯蓄)
payee-number = 계좌 번호
    .invalid = 계좌 번호를 확인해 주세요.
payee-number-japan = 숫자 7자리, 더 짧으면 앞에 0을 채워 주세요
payee-cpf = 예금주의 CPF
    .invalid = CPF 번호가 아니에요. 잘못 입력한 곳이 없는지 확인해 주세요.
payee-clabe = CLABE
    .invalid = CLABE 번호가 아니에요. 잘못 입력한 곳이 없는지 확인해 주세요.
payee-clabe-hint = 숫자 18자리
payee-iban = IBAN
    .invalid = IBAN 번호가 아니에요. 잘못 입력한 곳이 없는지 확인해 주세요.
payee-details = 계좌 정보
    .invalid = 계좌 번호와, 은행이 계좌를 찾는 데 필요한 정보를 모두 입력해 주세요.
payee-details-hint = IBAN, 또는 계좌 번호와 은행·지점 코드
payee-holder = 예금주
    .invalid = 은행에 등록된 이름을 입력해 주세요.
payee-holder-kana = 통장에 적힌 대로 가타카나로

error-payee-invalid = 계좌 정보에 아직 맞지 않는 곳이 있어요
error-payee-closed = 이 주문에는 계좌를 기다리는 환불이 더 없어요. 환불 상황은 이 페이지에서 볼 수 있어요.

email-refunded-whole = 이로써 결제 금액을 모두 돌려드렸습니다.
email-refunded-part = 이로써 결제 금액의 일부를 돌려드렸습니다. 나머지는 그대로입니다.

email-account-asked-subject = [Caravel] 돌려드릴 환불금이 있습니다 ({ $number })
email-account-asked-body = 주문에 대해 돌려드릴 금액은 { MONEY($amount) }입니다. 결제하신 수단으로는 환불할 수 없으니, 받으실 계좌를 주문 페이지에서 알려 주세요.
email-account-asked-again = 알려 주신 계좌로 환불금을 입금하지 못했습니다(금액: { MONEY($amount) }). 주문 페이지에서 다른 계좌를 입력하거나 잘못 입력한 곳이 없는지 확인해 주세요.
email-account-asked-care = 계좌는 그 페이지에서만 입력해 주세요. 저희는 메일이나 전화로 계좌를 묻지 않습니다.

email-account-paid-subject = [Caravel] 환불금을 보내 드렸습니다 ({ $number })
email-account-paid-body = 알려 주신 계좌로 환불금 { MONEY($amount) } 송금을 마쳤습니다. 은행에 따라 입금까지 며칠 걸릴 수 있습니다.
