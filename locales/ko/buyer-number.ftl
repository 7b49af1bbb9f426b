buyer-number-handling = 번호는 소포와 함께 세관에 제출하고, 암호화해 보관하다가 배송이 끝나면 삭제합니다.

buyer-number-cpf = CPF
    .reason = 브라질 세관은 해외에서 오는 소포의 수취인에게 CPF를 요구합니다. { buyer-number-handling }
buyer-number-pccc = 개인통관고유부호
    .reason = 관세청은 해외에서 오는 소포의 수취인에게 이 부호를 요구합니다. 영문 P와 숫자 12자리입니다. { buyer-number-handling }
buyer-number-rut = RUT
    .reason = 칠레 세관은 해외에서 오는 소포의 수취인에게 RUT를 요구합니다. { buyer-number-handling }
buyer-number-tckn = 튀르키예 신분 번호(T.C. kimlik no)
    .reason = 튀르키예 세관은 해외에서 오는 소포의 수취인에게 신분 번호를 요구합니다. { buyer-number-handling }
buyer-number-resident-identity = 중국 신분증 번호
    .reason = 중국 세관은 해외에서 오는 소포의 수취인에게 신분증 번호 18자리를 요구합니다. { buyer-number-handling }

requirement-buyer-number-missing = 세관에서 요구하는 번호를 입력해 주세요. 번호가 없으면 소포가 통관되지 않아요.
requirement-buyer-number-invalid = 올바른 번호가 아니에요. 빠지거나 잘못 입력한 자리가 있는지 확인해 주세요.
