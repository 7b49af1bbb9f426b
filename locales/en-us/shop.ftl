### What is said in another way in the United States. Everything else stands in `en`.

address-extra = Apartment, floor, building
option-colour = Color
promotion-name-post = Free shipping
pay-voucher-konbini = Go to a convenience store, give this number at the register or the terminal, and pay in cash by { $expires }.
pay-voucher-boleto = Pay with this number at a bank, a lottery shop or in your banking app by { $expires }. It may take two business days until the payment reaches us.
requirement-address-postcode-missing = Please give the ZIP code.
requirement-address-postcode-invalid = This does not look like a ZIP code. For example: { $example }
method-multibanco = Multibanco
    .hint = Pay at an ATM or in your banking app in Portugal, with a reference that we show you.
method-boleto = Boleto bancário
    .hint = Pay a slip at a bank, a lottery store or in your banking app. It may take two business days to reach us.
