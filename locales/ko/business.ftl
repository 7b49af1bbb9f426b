checkout-company = 사업자로 구매하시나요?
vat-number = VAT 번호
vat-number-hint = 국가 코드를 포함해 입력해 주세요. 예: { $example }. 유럽연합의 등록 조회 시스템인 VIES에서 확인되면 부가가치세 없이 공급하며, 부가가치세는 구매하신 회사에서 직접 신고·납부합니다.
vat-number-confirmed = VIES에서 확인된 번호입니다. 부가가치세를 부과하지 않습니다.
vat-number-taxed-here = VIES에서 확인된 번호입니다. 다만 상품을 보내는 나라와 번호를 등록한 나라가 같아 부가가치세가 부과됩니다.
vat-number-unanswered = 지금은 VIES 조회가 되지 않아 부가가치세를 부과합니다. 페이지를 업데이트하거나 주문하실 때 다시 조회합니다.
requirement-vat-number-invalid = VAT 번호 형식이 아닌 것 같아요. 예: { $example }. 번호를 확인하거나 칸을 비워 주세요.
requirement-vat-number-unconfirmed = VIES에 유럽연합 역내 거래용으로 등록되지 않은 번호예요. 번호를 확인하거나, 칸을 비우고 부가가치세를 포함해 구매해 주세요.

total-tax-reversed = { $tax } { $rate } (매입자 납부)
reverse-charge-goods = 매입자 납부(reverse charge). 지침 2006/112/EC 제138조에 따른 다른 회원국으로의 면세 공급으로, 부가가치세 납부 의무는 공급받는 자에게 있습니다.
reverse-charge-services = 매입자 납부(reverse charge). 지침 2006/112/EC 제44조 및 제196조에 따라 부가가치세 납부 의무는 공급받는 자에게 있습니다.

order-vat-number = VAT 번호 { $number }
order-vat-unanswered = VAT 번호 { $number }. 주문하실 때 VIES 조회가 되지 않아 부가가치세를 부과했습니다.
