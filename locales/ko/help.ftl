help-search = 답변에서 찾기
    .placeholder = 무엇이 궁금하신가요?
help-found = { NUMBER($count) ->
   *[other] “{ $words }”에 대한 답변 { NUMBER($count) }개
}
help-nothing = “{ $words }”에 대한 답변이 아직 없습니다. 모든 답변을 보여 드립니다.
help-all = 모든 답변
help-else = 찾는 답이 없나요? 메일을 보내 주세요:

fact-business = EU의 사업자로 구매하신다면 주문·결제 페이지에 사업자의 VAT 번호를 입력하세요. 상품이 다른 회원국에서 오고 번호가 확인되면 VAT 없이 주문되며, 세금은 사업자가 직접 냅니다.
fact-held-quote = { NUMBER($minutes) ->
   *[other] 주문·결제 페이지에 보이는 금액은 그동안 가격이나 환율이 바뀌어도 { NUMBER($minutes) }분 동안 유효합니다.
}
