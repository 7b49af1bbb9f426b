### The account for money that cannot go back where it came from.

## Beside a refund, under the sum of an order

# In place of the day, while an account is asked for.
refund-owed = Still to be given back
refund-needs-account = Waiting for your account
refund-pending = On its way
# $account: the end of its number, such as ****4567.
refund-pending-account = On its way to your account { $account }
refund-made = Given back
refund-made-account = Paid to your account { $account }

# The head of an order of which everything was given back.
order-given-back = Your money has gone back
    .text = We have given back the whole payment for this order.

## The form on the page of the order

# max 60
payee-title = Where may we send your money?
# $amount: what is owed.
payee-why = We owe you { MONEY($amount) }. It cannot go back in the way in which you paid, so please name an account.
payee-again = The account that you named could not be paid to. Please name another one, or look for a slip.
payee-country = Country of the account
payee-country-change = Change country
# max 24
payee-send = Send my money here
payee-handling = We keep the account encrypted, use it for this payment only, and erase it soon afterwards.
# $field: the name of the field.
payee-missing = Please fill in: { $field }
payee-pix-or-bank = A Pix key is enough. Without one, leave it empty and fill in all the other fields.
payee-pix = Pix key
    .invalid = This is no Pix key. Please check it for a slip.
payee-pix-hint = CPF, CNPJ, phone with +55, e-mail or random key
payee-bank = Bank
    .invalid = Please write the name of the bank.
payee-branch = Branch
    .invalid = Please check the branch.
payee-kind = Kind of account
    .invalid = Please choose the kind of account.
payee-kind-ordinary = Ordinary (futsū)
payee-kind-current = Current (tōza)
payee-kind-savings = Savings (chochiku)
payee-number = Account number
    .invalid = Please check the account number.
payee-number-japan = Seven digits; put zeros before a shorter one
payee-cpf = CPF of the holder
    .invalid = This is no CPF. Please check it for a slip.
payee-clabe = CLABE
    .invalid = This is no CLABE. Please check it for a slip.
payee-clabe-hint = Eighteen digits
payee-iban = IBAN
    .invalid = This is no IBAN. Please check it for a slip.
payee-details = Account
    .invalid = Please write the number of the account and all that a bank needs to find it.
payee-details-hint = An IBAN, or the number of the account with bank and branch codes
payee-holder = Account holder
    .invalid = Please write the name as the bank knows it.
payee-holder-kana = In katakana, as in the passbook

error-payee-invalid = Something about the account is not right yet
error-payee-closed = No refund of this order waits for an account any more. The page shows where your money stands.

## The mails. After the greeting the text goes on in lower case.

email-refunded-whole = With this the whole payment has gone back.
email-refunded-part = With this a part of the payment has gone back; the rest stays as it is.

# $number: the order number.
email-account-asked-subject = We owe you money for your order { $number }
# $amount: what is owed.
email-account-asked-body = we owe you { MONEY($amount) } for your order. It cannot go back in the way in which you paid. Please tell us on the page of your order to which account we may send it.
email-account-asked-again = we could not pay { MONEY($amount) } to the account that you named. Please name another one on the page of your order, or look for a slip.
email-account-asked-care = Please name the account nowhere but on that page. We never ask for it by mail or on the phone.

email-account-paid-subject = Your money for order { $number } has been sent
email-account-paid-body = we have sent { MONEY($amount) } to the account that you named. Depending on your bank it may take a few days to reach you.
