//! Webhooks: whose they are, and what they mean.

use super::*;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

fn signed(secret: &str, body: &str, at: i64) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{at}.{body}").as_bytes());
    format!("t={at},v1={}", hex::encode(mac.finalize().into_bytes()))
}

fn verified(header: &str, body: &str) -> Result<(), WebhookRefusal> {
    webhook::verify(&Secret::new("whsec_1"), header, body, now())
}

#[test]
fn a_signature_is_taken_for_its_body_and_secret_and_for_five_minutes() {
    // Worked out by `openssl dgst -sha256 -hmac whsec_1` over `1795348800.{}`.
    let known = "t=1795348800,v1=5d04a57036adeb5b67cdcdde85fb4e9ceb318a7a6919a670003aad99e3625ca8";
    assert_eq!(verified(known, "{}"), Ok(()));
    let second = now().as_second();
    for (off, taken) in [(0, true), (-300, true), (300, true), (-301, false), (301, false)] {
        assert_eq!(verified(&signed("whsec_1", "{}", second + off), "{}").is_ok(), taken, "{off}");
    }
    let right = signed("whsec_1", "{}", second);
    let (_, wrong) =
        signed("whsec_2", "{}", second).split_once(',').map(|(t, v)| (t.to_owned(), v.to_owned())).unwrap();
    assert!(verified(&right, "{} ").is_err());
    assert!(verified(&signed("whsec_2", "{}", second), "{}").is_err());
    assert!(verified(&format!("{right},{wrong},v0=00"), "{}").is_ok(), "one right of several");
    assert!(verified(&right.replace("v1", "v0"), "{}").is_err(), "another scheme");
    for garbage in ["", "t", "t=", "t=1", "v1=00", "t=1,v1=zz", "t=9999999999999999999,v1=00", "é=,,"] {
        assert_eq!(verified(garbage, "{}"), Err(WebhookRefusal::Signature), "{garbage}");
    }
}

fn parsed(kind: &str, object: &Value) -> Result<Option<WebhookEvent>, WebhookRefusal> {
    let event = json!({
        "id": "evt_1", "object": "event", "api_version": client::VERSION, "created": 1795348800,
        "data": { "object": object }, "livemode": false, "pending_webhooks": 1, "type": kind,
    });
    webhook::parse(&event.to_string(), &tables().units)
}

fn outcome(kind: &str, object: &Value) -> Option<Outcome> {
    parsed(kind, object).unwrap().map(|event| event.outcome)
}

#[test]
fn what_happened_to_a_payment_is_told_in_the_shops_words() {
    let declined = |code: &str, decline: &str| json!({ "last_payment_error": { "code": code, "decline_code": decline } });
    let expired = json!({ "last_payment_error": { "code": "payment_intent_payment_attempt_expired" } });
    let failed = |reason| Outcome::Failed { reason };
    for (kind, fields, expected) in [
        (
            "succeeded",
            json!({ "status": "succeeded", "amount_received": 2_900 }),
            Outcome::Captured { amount: eur(2_900) },
        ),
        ("processing", json!({ "status": "processing" }), Outcome::Pending),
        ("requires_action", json!({ "status": "requires_action" }), Outcome::RequiresAction),
        (
            "payment_failed",
            declined("card_declined", "insufficient_funds"),
            failed(Decline::InsufficientFunds),
        ),
        ("payment_failed", declined("card_declined", "generic_decline"), failed(Decline::Declined)),
        ("payment_failed", expired, Outcome::Expired),
        (
            "canceled",
            json!({ "status": "canceled", "cancellation_reason": "requested_by_customer" }),
            Outcome::Canceled,
        ),
        ("canceled", json!({ "status": "canceled", "cancellation_reason": "expired" }), Outcome::Expired),
        ("amount_capturable_updated", json!({ "status": "requires_capture" }), Outcome::Authorized),
    ] {
        let event = parsed(&format!("payment_intent.{kind}"), &intent(fields.clone())).unwrap().unwrap();
        assert_eq!((event.id.as_str(), event.session), ("evt_1", Some(id("a"))), "{kind}");
        assert_eq!(event.outcome, expected, "{kind} {fields}");
    }
    let back = parsed("charge.refunded", &with(CHARGE, json!({}))).unwrap().unwrap();
    assert_eq!(back.outcome, Outcome::Refunded { amount: eur(1_000) });
    assert_eq!(outcome("checkout.session.expired", &with(PAGE, json!({}))), Some(Outcome::Expired));
}

#[test]
fn a_charge_tells_which_card_pays_and_a_decline_which_was_tried() {
    let card =
        json!({ "brand": "visa", "country": "US", "fingerprint": "8zzwoqNMPqHF2IIj", "last4": "4242" });
    let details = json!({ "type": "card", "card": card });
    for (captured, expected) in
        [(true, Outcome::Captured { amount: eur(2_940) }), (false, Outcome::Authorized)]
    {
        let charge = with(CHARGE, json!({ "captured": captured, "payment_method_details": details }));
        let event = parsed("charge.succeeded", &charge).unwrap().unwrap();
        assert_eq!((event.session, event.reference.as_deref()), (Some(id("a")), Some(PI)));
        assert_eq!(event.outcome, expected);
        let told = event.card.unwrap();
        assert_eq!((told.fingerprint.as_str(), &told.country), ("8zzwoqNMPqHF2IIj", &"US".parse().ok()));
        assert!(!format!("{told:?}").contains("8zzwoq"), "no log names it");
    }
    let other = with(CHARGE, json!({ "payment_method_details": { "type": "ideal", "ideal": {} } }));
    assert_eq!(parsed("charge.succeeded", &other), Ok(None), "the payment says it");
    assert_eq!(parsed("charge.succeeded", &with(CHARGE, json!({ "metadata": {} }))), Ok(None));
    let error = json!({ "code": "card_declined", "payment_method": details });
    let declined = parsed("payment_intent.payment_failed", &intent(json!({ "last_payment_error": error })));
    assert_eq!(declined.unwrap().unwrap().card.unwrap().fingerprint, "8zzwoqNMPqHF2IIj");
}

#[test]
fn a_refund_that_fails_days_later_is_named_by_the_shop() {
    for kind in ["refund.failed", "refund.updated", "charge.refund.updated"] {
        for (status, is_told) in
            [("failed", true), ("canceled", true), ("succeeded", false), ("pending", false)]
        {
            let told = outcome(kind, &with(REFUND, json!({ "status": status })));
            assert_eq!(told, is_told.then(|| Outcome::RefundFailed { refund: id("c") }), "{kind} {status}");
        }
    }
    for metadata in [json!({}), json!({ "session": id("a") }), json!({ "refund": id("c") })] {
        assert_eq!(outcome("refund.failed", &with(REFUND, json!({ "metadata": metadata }))), None);
    }
}

#[test]
fn a_payment_is_known_by_its_own_name_once_stripes_page_is_done_with() {
    let named = |status: &str| {
        let event = parsed("payment_intent.succeeded", &intent(json!({ "status": status }))).unwrap();
        event.unwrap().reference
    };
    for status in ["succeeded", "processing", "requires_capture"] {
        assert_eq!(named(status).as_deref(), Some(PI), "{status}");
    }
    for status in ["requires_payment_method", "requires_action", "canceled"] {
        assert_eq!(named(status), None, "{status}");
    }
}

#[test]
fn a_dispute_is_found_by_the_payments_name_and_an_inquiry_is_none() {
    for (kind, status, expected) in [
        ("created", "needs_response", Some(Outcome::Disputed)),
        ("funds_withdrawn", "needs_response", Some(Outcome::Disputed)),
        ("created", "warning_needs_response", None),
        ("closed", "won", Some(Outcome::DisputeClosed { is_won: true })),
        ("closed", "lost", Some(Outcome::DisputeClosed { is_won: false })),
        ("closed", "warning_closed", Some(Outcome::DisputeClosed { is_won: true })),
    ] {
        let event =
            parsed(&format!("charge.dispute.{kind}"), &with(DISPUTE, json!({ "status": status }))).unwrap();
        let told = event.as_ref().map(|event| event.outcome.clone());
        assert_eq!(told, expected, "{kind} {status}");
        if let Some(event) = event {
            assert_eq!((event.session, event.reference.as_deref()), (None, Some(PI)));
        }
    }
}

#[test]
fn what_is_none_of_the_shops_business_says_nothing() {
    for kind in [
        "payment_intent.created",
        "charge.updated",
        "customer.created",
        "invoice.paid",
        "checkout.session.completed",
    ] {
        assert_eq!(parsed(kind, &json!({})), Ok(None), "{kind}");
    }
    for metadata in [json!({}), json!({ "session": "short" }), json!({ "order": "1" }), Value::Null] {
        let foreign = intent(json!({ "status": "succeeded", "metadata": metadata }));
        assert_eq!(parsed("payment_intent.succeeded", &foreign), Ok(None), "{foreign}");
    }
    assert_eq!(parsed("charge.refunded", &with(CHARGE, json!({ "metadata": {} }))), Ok(None));
}

#[test]
fn a_body_that_is_no_event_is_refused() {
    let units = tables().units;
    for body in ["", "{}", "[]", "null", r#"{"id":"evt_1","type":"charge.refunded"}"#] {
        assert_eq!(webhook::parse(body, &units), Err(WebhookRefusal::Body), "{body}");
    }
    for (kind, object) in [
        ("payment_intent.succeeded", json!({})),
        ("payment_intent.succeeded", intent(json!({ "status": "succeeded", "currency": "xyz" }))),
        ("payment_intent.succeeded", intent(json!({ "status": "a_status_of_next_year" }))),
        ("charge.refunded", json!({ "id": "ch_1" })),
        ("charge.dispute.created", json!([])),
    ] {
        assert_eq!(parsed(kind, &object), Err(WebhookRefusal::Body), "{kind} {object}");
    }
}
