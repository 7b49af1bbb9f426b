//! Taking, ending, giving back, and what the books say.

use super::*;

#[tokio::test]
async fn a_promise_is_taken_once_and_says_how_much_came() {
    let (stripe, fake) = stripe().await;
    let done = intent(json!({ "status": "succeeded", "amount_received": 2_940 }));
    fake.says(200, &done);
    let session = session("klarna", Some(PI));
    let captured = Ok(Outcome::Captured { amount: eur(2_940) });
    assert_eq!(stripe.capture(&session).await, captured);
    // Taken before: Stripe refuses, and its books say why.
    fake.says(400, &refusal("invalid_request_error", "payment_intent_unexpected_state", ""));
    fake.says(200, &done);
    assert_eq!(stripe.capture(&session).await, captured);
    let at = format!("/v1/payment_intents/{PI}");
    assert_eq!(
        fake.lines(),
        [format!("POST {at}/capture"), format!("POST {at}/capture"), format!("GET {at}")]
    );
    assert_eq!(fake.asked()[0].header("idempotency-key"), format!("{}-capture", id("a")));
}

#[tokio::test]
async fn a_page_that_nobody_used_is_closed() {
    let (stripe, fake) = stripe().await;
    fake.says(200, &with(PAGE, json!({ "status": "expired", "url": null })));
    assert_eq!(stripe.cancel(&session("card", Some(CS))).await, Ok(Outcome::Canceled));
    assert_eq!(fake.lines(), [format!("POST /v1/checkout/sessions/{CS}/expire")]);
    assert_eq!(stripe.cancel(&session("card", None)).await, Ok(Outcome::Canceled));
    assert_eq!(fake.asked().len(), 1, "what was never begun needs no end");
}

#[tokio::test]
async fn money_that_was_faster_than_the_end_is_told() {
    let (stripe, fake) = stripe().await;
    let paid = intent(json!({ "status": "succeeded", "amount_received": 2_940 }));
    fake.says(400, &refusal("invalid_request_error", "", ""));
    fake.says(200, &with(PAGE, json!({ "status": "complete", "payment_intent": PI })));
    fake.says(400, &refusal("invalid_request_error", "payment_intent_unexpected_state", ""));
    fake.says(200, &paid);
    let captured = Ok(Outcome::Captured { amount: eur(2_940) });
    assert_eq!(stripe.cancel(&session("card", Some(CS))).await, captured);
    assert_eq!(fake.lines().len(), 4);
    // A payment that was begun on the server is ended itself.
    fake.says(200, &intent(json!({ "status": "canceled", "cancellation_reason": null })));
    assert_eq!(stripe.cancel(&session("ideal", Some(PI))).await, Ok(Outcome::Canceled));
    assert_eq!(fake.last().line, format!("POST /v1/payment_intents/{PI}/cancel"));
}

#[tokio::test]
async fn a_part_goes_back_under_the_refunds_own_key() {
    let (stripe, fake) = stripe().await;
    fake.says(200, &json!({ "id": "re_1", "object": "refund", "status": "pending" }));
    stripe.refund(&session("ideal", Some(PI)), eur(1_000), &id("c"), None).await.unwrap();
    let asked = fake.last();
    assert_eq!(asked.line, "POST /v1/refunds");
    assert_eq!((asked.value("payment_intent"), asked.value("amount")), (PI, "1000"));
    assert_eq!(asked.header("idempotency-key"), id("c").as_str());
    let names = (asked.value("metadata[session]"), asked.value("metadata[refund]"));
    assert_eq!(names, (id("a").as_str(), id("c").as_str()), "by which a later failure is told");
    fake.says(200, &json!({ "id": "re_2", "status": "failed" }));
    assert!(stripe.refund(&session("ideal", Some(PI)), eur(1_000), &id("d"), None).await.is_err());
    // The name of the payment behind Stripe's page is asked for where no webhook has told it.
    fake.says(200, &with(PAGE, json!({ "payment_intent": PI })));
    fake.says(200, &json!({ "id": "re_3", "status": "succeeded" }));
    stripe.refund(&session("card", Some(CS)), eur(2_940), &id("e"), None).await.unwrap();
    assert_eq!(fake.last().value("payment_intent"), PI);
}

#[tokio::test]
async fn the_books_hold_what_was_begun_and_what_has_changed() {
    let (stripe, fake) = stripe().await;
    let moved = json!({ "object": "balance_transaction", "amount": 2_810, "currency": "chf", "fee": 71, "net": 2_739 });
    let charge = |back: i64| with(CHARGE, json!({ "amount_refunded": back, "balance_transaction": moved }));
    let paid = |id: &str, back: i64| {
        intent(
            json!({ "id": id, "status": "succeeded", "amount_received": 2_940, "latest_charge": charge(back) }),
        )
    };
    let foreign = intent(json!({ "id": "pi_other", "metadata": {} }));
    let list = |data: Vec<Value>, more: bool| json!({ "object": "list", "data": data, "has_more": more });
    let event =
        |id: &str, kind: &str, object: Value| json!({ "id": id, "type": kind, "data": { "object": object } });
    fake.says(200, &list(vec![paid("pi_1", 0), foreign], true));
    fake.says(200, &list(vec![intent(json!({ "id": "pi_2", "latest_charge": "ch_2" }))], false));
    let events = vec![
        event("evt_1", "payment_intent.succeeded", paid("pi_1", 0)),
        event("evt_2", "charge.refunded", with(CHARGE, json!({ "payment_intent": "pi_0" }))),
    ];
    fake.says(200, &list(events, false));
    fake.says(200, &paid("pi_0", 1_000));
    let records = stripe.records(now()).await.unwrap();
    let told: Vec<_> = records
        .iter()
        .map(|record| (record.reference.as_str(), record.status, record.captured, record.refunded))
        .collect();
    let expected = [
        ("pi_1", SessionStatus::Captured, eur(2_940), eur(0)),
        ("pi_2", SessionStatus::RequiresAction, eur(0), eur(0)),
        ("pi_0", SessionStatus::PartlyRefunded, eur(2_940), eur(1_000)),
    ];
    assert_eq!(told, expected);
    assert!(records.iter().all(|record| record.session == Some(id("a"))));
    let fee = Some(Money::new(71, "CHF".parse().unwrap()));
    assert_eq!([records[0].fee, records[1].fee, records[2].fee], [fee, None, fee], "as its account settles");
    let asked = fake.asked();
    assert_eq!(asked[0].value("created[gte]"), now().as_second().to_string());
    assert_eq!(
        (asked[1].value("starting_after"), asked[3].line.as_str()),
        ("pi_other", "GET /v1/payment_intents/pi_0")
    );
}
