//! What Stripe is asked, and what the shopper has to do then.

use super::*;

#[tokio::test]
async fn a_card_is_paid_on_stripes_own_page_for_exactly_what_was_shown() {
    let (stripe, fake) = stripe().await;
    fake.says(200, &with(PAGE, json!({})));
    let opened = stripe.open(&request("card", 2_940, "EUR")).await.unwrap();
    let url = with(PAGE, json!({}))["url"].as_str().unwrap().to_owned();
    let expected = Opened {
        reference: Some(CS.to_owned()),
        outcome: Outcome::RequiresAction,
        instructions: Some(Instructions::Redirect { url }),
        card: None,
    };
    assert_eq!(opened, expected);
    let asked = fake.last();
    assert_eq!(asked.line, "POST /v1/checkout/sessions");
    for (name, value) in [
        ("mode", "payment"),
        ("adaptive_pricing[enabled]", "false"),
        ("payment_method_types[0]", "card"),
        ("line_items[0][price_data][unit_amount]", "2940"),
        ("line_items[0][price_data][currency]", "eur"),
        ("line_items[0][quantity]", "1"),
        ("metadata[session]", id("a").as_str()),
        ("payment_intent_data[metadata][session]", id("a").as_str()),
        ("success_url", "https://shop.example/de/de/orders/abc"),
        ("cancel_url", "https://shop.example/de/de/orders/abc"),
        ("locale", "pt-BR"),
        ("payment_intent_data[capture_method]", ""),
        ("payment_method_options[card][request_three_d_secure]", ""),
    ] {
        assert_eq!(asked.value(name), value, "{name}");
    }
    for (name, value) in [
        ("idempotency-key", id("a").as_str()),
        ("stripe-version", client::VERSION),
        ("authorization", "Bearer sk_test_1"),
    ] {
        assert_eq!(asked.header(name), value);
    }
}

#[tokio::test]
async fn money_is_only_promised_and_a_challenge_asked_for_where_the_method_knows_how() {
    for (method, later, challenge) in [
        (
            "card",
            "payment_intent_data[capture_method]",
            "payment_method_options[card][request_three_d_secure]",
        ),
        ("klarna", "capture_method", ""),
        ("ideal", "", ""),
    ] {
        let (stripe, fake) = stripe().await;
        fake.says(200, &intent(json!({ "url": "https://checkout.stripe.com/c/pay/1" })));
        let request =
            SessionRequest { capture: CaptureMode::Later, challenge: true, ..request(method, 2_940, "EUR") };
        stripe.open(&request).await.unwrap();
        let asked = fake.last();
        let named = |value: &str| -> Vec<&str> {
            let found = asked.form.iter().filter(|(_, said)| said == value);
            found.map(|(name, _)| name.as_str()).collect()
        };
        let expected = |name: &'static str| Vec::from_iter((!name.is_empty()).then_some(name));
        assert_eq!(named("manual"), expected(later), "{method}");
        assert_eq!(named("any"), expected(challenge), "{method}");
    }
}

#[tokio::test]
async fn each_method_is_begun_with_what_it_needs() {
    let cases: &[(&str, &str, Headers)] = &[
        (
            "ideal",
            "EUR",
            &[
                ("confirm", "true"),
                ("payment_method_types[0]", "ideal"),
                ("payment_method_data[type]", "ideal"),
                ("payment_method_data[billing_details][name]", "Anna Muster"),
                ("payment_method_data[billing_details][email]", "anna@example.com"),
                ("payment_method_data[billing_details][address][country]", "DE"),
                ("return_url", "https://shop.example/de/de/orders/abc"),
                ("metadata[session]", "aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                ("shipping[name]", ""),
            ],
        ),
        (
            "pix",
            "BRL",
            &[
                ("payment_method_options[pix][amount_includes_iof]", "always"),
                ("payment_method_options[pix][expires_at]", "1795608000"),
            ],
        ),
        (
            "konbini",
            "JPY",
            &[("amount", "2940"), ("payment_method_options[konbini][expires_at]", "1795608000")],
        ),
        ("oxxo", "MXN", &[("payment_method_options[oxxo][expires_after_days]", "3")]),
        ("wechat_pay", "CNY", &[("payment_method_options[wechat_pay][client]", "web")]),
        (
            "clearpay",
            "GBP",
            &[
                ("payment_method_data[type]", "afterpay_clearpay"),
                ("shipping[name]", "Anna Muster"),
                ("shipping[address][line1]", "Lindenweg 4"),
            ],
        ),
        ("twint", "CHF", &[("payment_method_data[type]", "twint")]),
    ];
    for (method, currency, fields) in cases {
        let (stripe, fake) = stripe().await;
        fake.says(200, &intent(json!({ "status": "requires_action" })));
        let opened = stripe.open(&request(method, 2_940, currency)).await.unwrap();
        assert_eq!((opened.reference.as_deref(), opened.outcome), (Some(PI), Outcome::RequiresAction));
        let asked = fake.last();
        assert_eq!(asked.line, "POST /v1/payment_intents", "{method}");
        for (name, value) in *fields {
            assert_eq!(asked.value(name), *value, "{method}: {name}");
        }
    }
}

#[tokio::test]
async fn what_stripe_wants_next_is_what_the_page_shows() {
    let actions: Value = serde_json::from_str(ACTIONS).unwrap();
    let redirect = |url: &str| Some(Instructions::Redirect { url: url.to_owned() });
    let voucher = |number: &str| Some(Instructions::Voucher { number: number.to_owned() });
    let qr = |kind: &str| {
        let payload = actions[kind][kind]["data"].as_str().unwrap().to_owned();
        Some(Instructions::Qr { payload })
    };
    let transfer = Instructions::BankTransfer {
        holder: "Caravel".to_owned(),
        account: "DE11243460760000000000".to_owned(),
        reference: "AAAA1BBBB2CC".to_owned(),
        code: None,
    };
    let expected = [
        ("redirect_to_url", redirect("https://pm-redirects.stripe.com/authorize/acct_1/pa_nonce_1")),
        ("alipay_handle_redirect", redirect("https://hooks.stripe.com/redirect/authenticate/src_1")),
        (
            "swish_handle_redirect_or_display_qr_code",
            redirect("https://payments.stripe.com/swish/instructions/1"),
        ),
        ("konbini_display_details", redirect("https://payments.stripe.com/konbini/voucher/1")),
        ("pix_display_qr_code", qr("pix_display_qr_code")),
        ("paynow_display_qr_code", qr("paynow_display_qr_code")),
        ("promptpay_display_qr_code", qr("promptpay_display_qr_code")),
        ("wechat_pay_display_qr_code", qr("wechat_pay_display_qr_code")),
        ("oxxo_display_details", voucher("12345678901234657890123456789012")),
        ("boleto_display_details", voucher("01010101010101010101010101010101010101010101010")),
        ("multibanco_display_details", voucher("12345 / 999999999")),
        ("display_bank_transfer_instructions", Some(transfer)),
        ("blik_authorize", None),
        ("use_stripe_sdk", None),
    ];
    assert_eq!(actions.as_object().unwrap().len(), expected.len());
    for (kind, instructions) in expected {
        let (stripe, fake) = stripe().await;
        fake.says(200, &intent(json!({ "status": "requires_action", "next_action": actions[kind] })));
        let opened = stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap();
        assert_eq!(opened.instructions, instructions, "{kind}");
    }
}

#[tokio::test]
async fn who_pays_by_transfer_is_made_known_first() {
    let (stripe, fake) = stripe().await;
    fake.says(200, &json!({ "id": "cus_1", "object": "customer" }));
    fake.says(200, &intent(json!({ "status": "requires_action" })));
    stripe.open(&request("sepa_transfer", 2_940, "EUR")).await.unwrap();
    let asked = fake.asked();
    assert_eq!(fake.lines(), ["POST /v1/customers", "POST /v1/payment_intents"]);
    assert_eq!(asked[0].value("email"), "anna@example.com");
    assert_ne!(asked[0].header("idempotency-key"), asked[1].header("idempotency-key"));
    for (name, value) in [
        ("customer", "cus_1"),
        ("payment_method_data[type]", "customer_balance"),
        ("payment_method_options[customer_balance][funding_type]", "bank_transfer"),
        ("payment_method_options[customer_balance][bank_transfer][type]", "eu_bank_transfer"),
        ("payment_method_options[customer_balance][bank_transfer][eu_bank_transfer][country]", "DE"),
    ] {
        assert_eq!(asked[1].value(name), value, "{name}");
    }
}

#[tokio::test]
async fn a_code_or_a_number_is_asked_for_and_handed_on() {
    for (method, what, field, answer, then) in [
        ("blik", Entry::Code, "payment_method_options[blik][code]", "777123", None),
        (
            "mb_way",
            Entry::Phone,
            "payment_method_data[billing_details][phone]",
            "+351911111112",
            Some(Instructions::Prompt { phone: "…12".to_owned() }),
        ),
    ] {
        let (stripe, fake) = stripe().await;
        fake.says(200, &intent(json!({})));
        let opened = stripe.open(&request(method, 2_940, "PLN")).await.unwrap();
        assert_eq!(opened.instructions, Some(Instructions::Enter { what }));
        assert_eq!((fake.last().value("confirm"), opened.outcome), ("", Outcome::RequiresAction));

        let begun = json!({ "status": "requires_action", "next_action": { "type": "blik_authorize" } });
        fake.says(200, &intent(begun));
        let session = session(method, Some(PI));
        let confirmed = stripe.confirm(&session, answer).await.unwrap();
        assert_eq!((confirmed.outcome, confirmed.instructions), (Outcome::Pending, then));
        let asked = fake.last();
        assert_eq!(asked.line, format!("POST /v1/payment_intents/{PI}/confirm"));
        assert_eq!((asked.value(field), asked.value("payment_method_data[type]")), (answer, method));
        assert!(!asked.header("idempotency-key").contains(answer));

        fake.says(400, &refusal("invalid_request_error", "payment_method_invalid_parameter", ""));
        assert_eq!(stripe.confirm(&session, "000000").await, Err(ConfirmFailure::Refused));
    }
}

#[tokio::test]
async fn an_amount_that_stripe_cannot_take_exactly_is_not_asked_for() {
    let (stripe, fake) = stripe().await;
    let opened = stripe.open(&request("card", 5_124, "KWD")).await.unwrap();
    assert_eq!(opened.outcome, Outcome::Failed { reason: Decline::Unavailable });
    assert_eq!(fake.lines(), [""; 0]);
}

#[test]
fn only_what_stripe_has_is_offered_and_its_page_speaks_her_language() {
    let tables = tables();
    for method in ["card", "sepa_debit", "pix", "konbini", "blik"] {
        assert!(tables.methods.contains_key(&method.parse().unwrap()), "{method}");
    }
    for method in ["cash_on_delivery", "paypay", "invoice"] {
        assert!(!tables.methods.contains_key(&method.parse().unwrap()), "{method}");
    }
    let spoken = ["de", "en", "fr", "ja", "pt-br", "ar", "zh-hans", "en-gb"]
        .map(|locale| tables.language(&locale.parse().unwrap()).to_owned());
    assert_eq!(spoken, ["de", "en", "fr", "ja", "pt-BR", "auto", "zh", "en-GB"]);
}
