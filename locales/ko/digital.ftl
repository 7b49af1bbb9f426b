shipping-download = 다운로드
shipping-download-when = 결제 직후
delivery-estimate-download = 결제하면 바로 다운로드, 배송 없음
stock-digital = 다운로드 가능
order-downloads = 내 파일
order-download = { $title } 다운로드
order-downloads-later = 결제가 확인되면 이곳에 표시됩니다.
email-paid-files = 결제가 확인되었습니다. 감사합니다. 파일이 준비되었으니 주문 페이지에서 다운로드해 주세요.
