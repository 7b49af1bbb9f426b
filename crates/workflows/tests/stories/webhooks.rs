//! What gateways tell: twice, early, wrong, forged.

use crate::support::{Answer, BOWL, CUP, TestShop, eur, id, jpy, usd, webhook_body};
use commerce::{RowId, payment::Outcome};
use serde_json::json;
use std::collections::BTreeSet;
use workflows::{
    WebhookFailure, open_payment,
    ports::{MailKind, WebhookRefusal},
    process_webhooks, receive_webhook,
};

pub async fn a_webhook_twice_pays_once(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    for event in ["1", "1", "2"] {
        shop.money(event, &session).await;
        assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    }
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!((shop.pieces(BOWL).await, shop.gateway.all_refunds()), ((3, 1), 0));
    assert_eq!(shop.open_webhooks().await, []);
}

pub async fn webhooks_at_once_pay_once(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let many: Vec<_> = (0..8)
        .map(|turn| {
            let (shop, session) = (shop.clone(), session.clone());
            tokio::spawn(async move { shop.money(&format!("{}", turn / 2), &session).await })
        })
        .collect();
    for one in many {
        one.await.unwrap();
    }
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.gateway.all_refunds(), 0);
    process_webhooks(&shop.shop, 100).await.unwrap();
    assert_eq!(shop.open_webhooks().await, []);
}

pub async fn a_webhook_before_the_answer_stands(shop: TestShop) {
    for (event, outcome, status) in [
        ("1", Outcome::Captured { amount: eur(2_940) }, ("paid", vec!["captured"])),
        ("2", Outcome::declined(), ("awaiting_payment", vec!["failed"])),
        ("3", Outcome::RequiresAction, ("awaiting_payment", vec!["requires_action"])),
    ] {
        let visit = shop.ready("de", BOWL, 1, "ideal").await;
        let key = shop.checkout(&visit).await.idempotency_key;
        let order = shop.place(&visit, &key).await.unwrap();
        let session = shop.order(&order).await.payments.remove(0);
        let early = shop.clone();
        shop.gateway.will([Answer::After(Box::pin(async move {
            early.webhook(event, &session.id, &outcome).await;
        }))]);
        open_payment(&shop.shop, &order.id).await.unwrap();
        assert_eq!(shop.status(&order).await, status);
        let instructed = shop.order(&order).await.payments.remove(0).instructions.is_some();
        assert_eq!(instructed, event == "3", "who has paid needs no instructions");
    }
    assert_eq!(shop.deliver().await, 4, "three orders placed and one paid; every call is done");
    assert_eq!(shop.open_webhooks().await, []);
}

pub async fn a_webhook_with_a_wrong_signature_is_not_kept(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let body = webhook_body("1", &session.id, &Outcome::Captured { amount: session.amount });
    for signature in ["", "Open Sesame", "open sesame "] {
        let refused = shop.webhook_signed(signature, &body).await;
        assert!(matches!(refused, Err(WebhookFailure::Refused(WebhookRefusal::Signature))), "{refused:?}");
    }
    assert_eq!(shop.open_webhooks().await, []);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]), "and did not use the event up");
}

pub async fn a_webhook_that_is_no_event_is_not_kept(shop: TestShop) {
    for body in ["", "{}", "null", "{\"id\":\"1\",\"session\":\"short\",\"what\":{\"outcome\":\"failed\"}}"] {
        let refused = shop.webhook_signed("open sesame", body).await;
        assert!(matches!(refused, Err(WebhookFailure::Refused(WebhookRefusal::Body))), "{body}: {refused:?}");
    }
    assert_eq!(shop.open_webhooks().await, []);
}

pub async fn a_webhook_for_an_unknown_gateway_is_refused(shop: TestShop) {
    for gateway in ["", "nobody", "TEST"] {
        let refused = receive_webhook(&shop.shop, gateway, "open sesame", "{}").await;
        assert!(matches!(refused, Err(WebhookFailure::UnknownGateway)));
    }
}

pub async fn a_webhook_that_says_nothing_is_taken_and_forgotten(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    for body in [r#"{"id":"1","what":null}"#, r#"{"what":null}"#] {
        shop.webhook_signed("open sesame", body).await.unwrap();
    }
    assert_eq!(shop.open_webhooks().await, []);
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]), "and did not use the event up");
}

pub async fn a_payment_goes_by_the_name_that_its_gateway_tells(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let told = |event: &str, session: Option<&RowId>, what: Outcome| {
        json!({ "id": event, "session": session, "reference": "pi_1", "what": what }).to_string()
    };
    // It cannot be known by that name yet; once it is, this is tried again.
    shop.webhook_signed("open sesame", &told("2", None, Outcome::Disputed)).await.unwrap();
    assert_eq!(shop.open_webhooks().await.len(), 1);
    let money = Outcome::Captured { amount: session.amount };
    shop.webhook_signed("open sesame", &told("1", Some(&session.id), money)).await.unwrap();
    assert_eq!(shop.order(&order).await.payments[0].reference.as_deref(), Some("pi_1"));
    shop.forward_hours(1);
    process_webhooks(&shop.shop, 10).await.unwrap();
    assert_eq!(shop.status(&order).await, ("paid", vec!["disputed"]));
    assert_eq!(shop.open_webhooks().await, []);
}

pub async fn money_of_another_currency_is_kept_and_not_applied(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    for (event, amount) in [("1", usd(2_940)), ("2", jpy(2_940))] {
        shop.webhook(event, &session.id, &Outcome::Captured { amount }).await;
    }
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    let kept: Vec<_> = shop.open_webhooks().await;
    assert_eq!(kept.iter().map(|event| event.event_id.as_str()).collect::<BTreeSet<_>>(), ["1", "2"].into());
    assert!(kept.iter().all(|event| event.attempts > 0), "each was tried and its failure counted: {kept:?}");
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced]);
    shop.money("3", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
}

pub async fn a_webhook_about_another_gateways_payment_is_refused(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    let body = webhook_body("1", &session.id, &Outcome::Captured { amount: session.amount });
    let refused = receive_webhook(&shop.shop, "other", "open sesame", &body).await;
    assert!(matches!(refused, Err(WebhookFailure::ForeignPayment)), "{refused:?}");
    assert_eq!(shop.open_webhooks().await, []);
    assert_eq!(shop.status(&order).await, ("awaiting_payment", vec!["requires_action"]));
    shop.webhook_signed("open sesame", &body).await.unwrap();
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
}

pub async fn a_webhook_about_nothing_holds_up_no_other(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    for event in 0..30 {
        shop.webhook(&format!("nothing-{event}"), &id(&"0".repeat(26)), &Outcome::declined()).await;
    }
    shop.money("1", &session).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    assert_eq!(process_webhooks(&shop.shop, 100).await.unwrap(), 0, "each waits before it is tried again");
    for _ in 0..storage::webhooks::MOST_ATTEMPTS {
        shop.forward_hours(3);
        process_webhooks(&shop.shop, 100).await.unwrap();
    }
    shop.forward_hours(3);
    assert_eq!(process_webhooks(&shop.shop, 100).await.unwrap(), 0, "they are given up in the end");
}

pub async fn a_failure_after_the_money_changes_nothing(shop: TestShop) {
    let (order, session) = shop.buy("de", BOWL, 1, "ideal").await;
    shop.money("1", &session).await;
    for (event, outcome) in [("2", Outcome::declined()), ("3", Outcome::Canceled), ("4", Outcome::Expired)] {
        shop.webhook(event, &session.id, &outcome).await;
        assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    }
    shop.forward_hours(100);
    assert_eq!(shop.mails(&order).await, [MailKind::OrderPlaced, MailKind::OrderPaid]);
    assert_eq!(shop.pieces(BOWL).await, (3, 1));
}

pub async fn a_webhook_that_breaks_the_stock_holds_up_no_other(shop: TestShop) {
    let (broken, first) = shop.buy("de", BOWL, 1, "ideal").await;
    let (order, second) = shop.buy("de", CUP, 1, "ideal").await;
    shop.forget_promise(BOWL).await;
    shop.webhook("1", &first.id, &Outcome::Expired).await;
    assert_eq!(shop.status(&broken).await, ("awaiting_payment", vec!["requires_action"]), "all or nothing");
    shop.money("2", &second).await;
    assert_eq!(shop.status(&order).await, ("paid", vec!["captured"]));
    let kept = shop.open_webhooks().await;
    assert_eq!((kept.len(), kept[0].event_id.as_str()), (1, "1"));
    assert!(kept[0].attempts > 0, "its failure is counted");
}
