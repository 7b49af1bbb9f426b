//! A Stripe that is slow, away, or says no.

use super::*;
use futures::future::join_all;
use std::pin::pin;

#[tokio::test]
async fn a_refusal_is_the_end_of_this_payment_and_a_wrong_key_is_not() {
    for (status, said, reason) in [
        (402, refusal("card_error", "card_declined", "insufficient_funds"), Decline::InsufficientFunds),
        (402, refusal("card_error", "card_declined", "lost_card"), Decline::Declined),
        (402, refusal("card_error", "card_declined", "fraudulent"), Decline::SuspectedFraud),
        (402, refusal("card_error", "card_declined", "expired_card"), Decline::Expired),
        (402, refusal("card_error", "card_declined", "card_velocity_exceeded"), Decline::LimitExceeded),
        (402, refusal("card_error", "card_declined", "authentication_required"), Decline::NotAuthenticated),
        (402, refusal("card_error", "processing_error", "try_again_later"), Decline::Unavailable),
        (400, refusal("invalid_request_error", "payment_intent_invalid_parameter", ""), Decline::Unavailable),
    ] {
        let (stripe, fake) = stripe().await;
        fake.says(status, &said);
        let opened = stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap();
        assert_eq!(opened.outcome, Outcome::Failed { reason }, "{said}");
    }
    for (status, said) in [
        (401, refusal("invalid_request_error", "", "")),
        (403, refusal("invalid_request_error", "", "")),
        (404, refusal("invalid_request_error", "resource_missing", "")),
        (400, refusal("idempotency_error", "", "")),
    ] {
        let (stripe, fake) = stripe().await;
        fake.says(status, &said);
        let error = stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap_err();
        assert!(error.0.contains(&status.to_string()) && !error.0.contains("anna"), "{error}");
        assert_eq!(fake.asked().len(), 1);
    }
}

#[tokio::test]
async fn what_was_not_answered_is_asked_again_under_the_same_key() {
    let (stripe, fake) = stripe().await;
    fake.says_with(503, &[], "").says_with(429, &[("retry-after", "0")], "{}");
    fake.says(200, &intent(json!({ "status": "requires_action" })));
    stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap();
    let asked = fake.asked();
    assert_eq!(asked.len(), 3);
    for again in &asked {
        assert_eq!((&again.form, again.header("idempotency-key")), (&asked[0].form, id("a").as_str()));
    }
    let never: [(u16, Headers); 2] =
        [(500, &[("stripe-should-retry", "false")]), (429, &[("retry-after", "3600")])];
    for (status, headers) in never {
        let (stripe, fake) = super::stripe().await;
        fake.says_with(status, headers, "{}");
        assert!(stripe.open(&request("ideal", 2_940, "EUR")).await.is_err());
        assert_eq!(fake.asked().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn nonsense_is_no_answer() {
    for body in ["", "<html>", "{}", "[]", r#"{"id":"pi_1","status":"requires_action"}"#] {
        let (stripe, fake) = stripe().await;
        fake.says_with(200, &[], body);
        assert!(stripe.open(&request("ideal", 2_940, "EUR")).await.is_err(), "{body}");
    }
    let (stripe, fake) = stripe().await;
    fake.says(200, &intent(json!({ "status": "a_status_of_next_year" })));
    assert!(stripe.open(&request("ideal", 2_940, "EUR")).await.is_err());
}

#[tokio::test]
async fn who_does_not_answer_in_time_is_away() {
    let (mut stripe, _) = stripe().await;
    stripe.client = stripe.client.patient(Duration::from_millis(20));
    let error = stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap_err();
    assert_eq!(error.0, "Stripe is away: it took too long");
}

#[tokio::test]
async fn who_fails_too_often_is_asked_no_more_for_a_while() {
    let (stripe, fake) = stripe().await;
    for _ in 0..9 {
        fake.says_with(500, &[], "");
    }
    for _ in 0..4 {
        let error = stripe.open(&request("ideal", 2_940, "EUR")).await.unwrap_err();
        assert!(error.0.starts_with("Stripe is away"), "{error}");
    }
    assert_eq!(fake.asked().len(), 5, "five failures in a row shut the way");
}

#[tokio::test]
async fn only_a_few_shoppers_are_kept_waiting_at_once() {
    let (stripe, fake) = stripe().await;
    let request = request("ideal", 2_940, "EUR");
    let mut waiting = pin!(join_all((0..AT_ONCE).map(|_| stripe.open(&request))));
    while fake.asked().len() < AT_ONCE {
        assert!(poll_once(&mut waiting).await.is_none());
    }
    let error = stripe.open(&request).await.unwrap_err();
    assert_eq!((error.0.as_str(), fake.asked().len()), ("too many payments are begun at once", AT_ONCE));
}

async fn poll_once<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    tokio::select! {
        biased;
        done = future => Some(done),
        () = tokio::task::yield_now() => None,
    }
}
