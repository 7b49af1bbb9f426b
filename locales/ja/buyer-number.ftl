### Numbers that a country’s customs asks of the person who receives a parcel.

# What becomes of the number; stands under its field, and on the page of the order.
buyer-number-handling = 番号は荷物とともに税関へ提出し、暗号化して保管し、お届け後に消去します。

# What each number is called where it comes from. .reason stands under the field.
buyer-number-cpf = CPF（ブラジルの納税者番号）
    .reason = ブラジルの税関は、海外からの荷物を受け取る方にCPFの提出を求めています。{ buyer-number-handling }
buyer-number-pccc = 個人通関固有符号（PCCC）
    .reason = 韓国の税関は、海外からの荷物を受け取る方に個人通関固有符号（Pと12桁の数字）の提出を求めています。{ buyer-number-handling }
buyer-number-rut = RUT（チリの納税者番号）
    .reason = チリの税関は、海外からの荷物を受け取る方にRUTの提出を求めています。{ buyer-number-handling }
buyer-number-tckn = トルコの身分証明番号（T.C. kimlik no）
    .reason = トルコの税関は、海外からの荷物を受け取る方に身分証明番号の提出を求めています。{ buyer-number-handling }
buyer-number-resident-identity = 中国の公民身分番号
    .reason = 中国の税関は、海外からの荷物を受け取る方に公民身分番号（18桁）の提出を求めています。{ buyer-number-handling }

# What is wrong with the number in the form.
requirement-buyer-number-missing = 税関が求める番号をご入力ください。番号がないと、荷物は通関できません。
requirement-buyer-number-invalid = この番号は正しくないようです。桁が足りないか、打ち間違いがあります。ご確認ください。
