#![allow(clippy::unwrap_used)]
mod played;

use super::*;
use commerce::{
    address::Address,
    payment::{Decline, SessionStatus},
};
use played::{BASE, Played, eur, money, now, session};

fn request(method: &str, kind: MethodKind, amount: i64, currency: &str) -> SessionRequest {
    SessionRequest {
        session: "a".repeat(26).parse().unwrap(),
        number: "CV-7K3M-Q2XD".parse().unwrap(),
        amount: Money::new(amount, currency.parse().unwrap()),
        plan: None,
        method: method.parse().unwrap(),
        kind,
        capture: CaptureMode::AtOnce,
        challenge: false,
        email: "ines@example.com".to_owned(),
        address: Address::new("PT".parse().unwrap()),
        locale: "en".parse().unwrap(),
        expires_at: "2026-11-25T12:00:00Z".parse().unwrap(),
        return_url: format!("{BASE}/de/de/orders/abc"),
    }
}

async fn instructions(method: &str, kind: MethodKind, currency: &str) -> Instructions {
    let opened = Played::new().await.sandbox.open(&request(method, kind, 12_345, currency)).await.unwrap();
    assert_eq!(opened.outcome, Outcome::RequiresAction);
    opened.instructions.unwrap()
}

#[tokio::test]
async fn a_card_is_charged_at_once_and_by_webhook_too() {
    let played = Played::new().await;
    for _ in 0..2 {
        let opened = played.sandbox.open(&request("card", MethodKind::Card, 500, "EUR")).await.unwrap();
        assert_eq!((opened.outcome, opened.instructions), (money(500), None));
        let card = opened.card.unwrap();
        assert_eq!((card.fingerprint, card.country), (fingerprint("ines@example.com"), None));
    }
    let event = played.told().await;
    assert_eq!((event.outcome, event.session), (money(500), "a".repeat(26).parse().unwrap()));
    assert_eq!(played.events().await, 1, "the same call twice is one payment");
}

#[tokio::test]
async fn a_card_is_declined_or_challenged_as_its_mail_address_says() {
    let declined = Played::new().await;
    let mut request = request("card", MethodKind::Card, 500, "EUR");
    request.email = "ines+insufficient_funds@example.com".to_owned();
    let opened = declined.sandbox.open(&request).await.unwrap();
    let reason = Decline::InsufficientFunds;
    assert_eq!((opened.outcome, opened.instructions), (Outcome::Failed { reason }, None));

    for (email, challenge) in [("ines+3ds@example.com", false), ("ines@example.com", true)] {
        let played = Played::new().await;
        (request.email, request.challenge) = (email.to_owned(), challenge);
        let opened = played.sandbox.open(&request).await.unwrap();
        assert_eq!(opened.outcome, Outcome::RequiresAction);
        let page = played.sandbox.play_url(&session(SessionStatus::RequiresAction)).unwrap();
        assert_eq!(opened.instructions, Some(Instructions::Redirect { url: page }));
        let account = played.sandbox.account(&session(SessionStatus::RequiresAction)).await.unwrap().unwrap();
        assert!(account.challenges);
        assert_eq!(played.heard(Decision::Approve).await, money(500));
    }
}

#[tokio::test]
async fn money_that_is_taken_later_is_promised_first_and_taken_once() {
    let played = Played::new().await;
    let mut request = request("card", MethodKind::Card, 500, "EUR");
    request.capture = CaptureMode::Later;
    assert_eq!(played.sandbox.open(&request).await.unwrap().outcome, Outcome::Authorized);
    assert_eq!(played.told().await.outcome, Outcome::Authorized);
    let session = session(SessionStatus::Authorized);
    for _ in 0..2 {
        assert_eq!(played.sandbox.capture(&session).await.unwrap(), money(500));
    }
    assert_eq!(played.told().await.outcome, money(500));
    assert_eq!(played.sandbox.cancel(&session).await.unwrap(), money(500), "too late");
    assert_eq!(played.events().await, 2);
}

#[tokio::test]
async fn nobody_pays_what_was_canceled_but_for_the_one_who_is_late() {
    let played = Played::new().await;
    played.sandbox.open(&request("paypal", MethodKind::Redirect, 500, "EUR")).await.unwrap();
    let session = session(SessionStatus::Expired);
    for _ in 0..2 {
        assert_eq!(played.sandbox.cancel(&session).await.unwrap(), Outcome::Canceled);
    }
    assert_eq!(played.told().await.outcome, Outcome::Canceled);
    assert_eq!(played.heard(Decision::Approve).await, Outcome::Canceled, "it is told once more");
    assert_eq!(played.heard(Decision::Late).await, money(500));
}

#[tokio::test]
async fn no_more_goes_back_than_came_and_each_key_once() {
    let played = Played::new().await;
    played.sandbox.open(&request("card", MethodKind::Card, 500, "EUR")).await.unwrap();
    assert_eq!(played.told().await.outcome, money(500));
    let session = session(SessionStatus::Captured);
    let key = |letter: &str| letter.repeat(26).parse::<RowId>().unwrap();
    for _ in 0..2 {
        played.sandbox.refund(&session, eur(200), &key("k"), None).await.unwrap();
    }
    assert_eq!(played.told().await.outcome, Outcome::Refunded { amount: eur(200) });
    assert!(played.sandbox.refund(&session, eur(301), &key("l"), None).await.is_err());
    let yen = Money::new(100, "JPY".parse().unwrap());
    assert!(played.sandbox.refund(&session, yen, &key("m"), None).await.is_err());
    played.sandbox.refund(&session, eur(300), &key("l"), None).await.unwrap();
    assert_eq!(played.told().await.outcome, Outcome::Refunded { amount: eur(500) });
    let records = played.sandbox.records(now()).await.unwrap();
    let [record] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(record.session, Some(session.id));
    assert_eq!(
        (record.status, record.captured, record.refunded),
        (SessionStatus::Refunded, eur(500), eur(500))
    );
    let later = now().checked_add(jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(played.sandbox.records(later).await.unwrap(), []);
}

#[tokio::test]
async fn a_payment_from_before_the_books_is_taken_into_them_as_it_stands() {
    let played = Played::new().await;
    let old = PaymentSession { captured: eur(500), ..session(SessionStatus::Captured) };
    let key = "k".repeat(26).parse().unwrap();
    played.sandbox.refund(&old, eur(500), &key, None).await.unwrap();
    assert_eq!(played.told().await.outcome, Outcome::Refunded { amount: eur(500) });
}

#[tokio::test]
async fn an_answer_is_taken_once_and_some_are_not() {
    let played = Played::new().await;
    played.sandbox.open(&request("blik", MethodKind::Code, 500, "EUR")).await.unwrap();
    let asked = |what| PaymentSession {
        instructions: Some(Instructions::Enter { what }),
        ..session(SessionStatus::RequiresAction)
    };
    let code = asked(Entry::Code);
    assert_eq!(played.sandbox.confirm(&code, "000000").await, Err(ConfirmFailure::Refused));
    for _ in 0..2 {
        let taken = played.sandbox.confirm(&code, "123456").await.unwrap();
        assert_eq!(
            taken,
            Opened { reference: None, outcome: Outcome::Pending, instructions: None, card: None }
        );
    }
    assert_eq!(played.heard(Decision::Approve).await, money(500));
    assert_eq!(played.sandbox.confirm(&code, "123456").await.unwrap().outcome, money(500));

    let played = Played::new().await;
    let phone = asked(Entry::Phone);
    assert_eq!(played.sandbox.confirm(&phone, "+351900000000").await, Err(ConfirmFailure::Refused));
    let taken = played.sandbox.confirm(&phone, "+351912345678").await.unwrap();
    assert_eq!(taken.instructions, Some(Instructions::Prompt { phone: "…78".to_owned() }));
}

#[tokio::test]
async fn instructions_have_the_form_they_have_outside() {
    let Instructions::Voucher { number } = instructions("konbini", MethodKind::Voucher, "JPY").await else {
        panic!()
    };
    assert!(number.len() == 11 && number.bytes().all(|b| b.is_ascii_digit()), "{number}");
    let Instructions::Voucher { number } = instructions("boleto", MethodKind::Voucher, "BRL").await else {
        panic!()
    };
    assert!(number.starts_with("9999") && number.ends_with("0000012345"), "{number}");
    assert_eq!(number.chars().filter(char::is_ascii_digit).count(), 47);
    let Instructions::Qr { payload } = instructions("pix", MethodKind::Qr, "BRL").await else { panic!() };
    assert!(payload.contains("5406123.45"), "{payload}");
    let Instructions::Qr { payload } = instructions("twint", MethodKind::Qr, "CHF").await else { panic!() };
    assert!(payload.starts_with("https://shop.example/sandbox/pay/"), "{payload}");
    let Instructions::BankTransfer { reference, .. } =
        instructions("sepa_transfer", MethodKind::BankTransfer, "EUR").await
    else {
        panic!()
    };
    assert_eq!(reference, "CV-7K3M-Q2XD");
    let cash = instructions("cash_on_delivery", MethodKind::CashOnDelivery, "SAR").await;
    assert_eq!(cash, Instructions::OnDelivery);
}

#[tokio::test]
async fn a_hosted_page_is_the_one_that_was_given_out() {
    let sandbox = &Played::new().await.sandbox;
    let opened = sandbox.open(&request("paypal", MethodKind::Redirect, 500, "EUR")).await.unwrap();
    let Some(Instructions::Redirect { url }) = opened.instructions else { panic!() };
    assert_eq!(sandbox.play_url(&session(SessionStatus::RequiresAction)), Some(url.clone()));
    let sealed = url.strip_prefix(&format!("{BASE}{PAGES}")).unwrap();
    assert_eq!(sandbox.opened(sealed), Some("a".repeat(26).parse().unwrap()));
    let (id, signature) = sealed.split_once('.').unwrap();
    let other = "b".repeat(26);
    for forged in
        ["", ".", id, &format!("{id}."), &format!("{other}.{signature}"), &format!("{id}.{signature}00")]
    {
        assert_eq!(sandbox.opened(forged), None, "{forged}");
    }
}

#[tokio::test]
async fn a_closed_sandbox_and_another_gateways_payment_are_not_played() {
    let sandbox = Played::new().await.sandbox.clone();
    let theirs =
        PaymentSession { gateway: "stripe".parse().unwrap(), ..session(SessionStatus::RequiresAction) };
    assert_eq!(sandbox.play_url(&theirs), None);
    assert_eq!(sandbox.account(&theirs).await.unwrap(), None);
    let closed = sandbox.closed();
    let ours = session(SessionStatus::RequiresAction);
    assert_eq!((closed.play_url(&ours), closed.account(&ours).await.unwrap()), (None, None));
}

#[tokio::test]
async fn a_webhook_that_is_not_taken_is_tried_again_and_a_second_decision_changes_nothing() {
    let played = Played::new().await;
    *played.road.failing.lock().unwrap() = 3;
    played.decide(Decision::Decline(Decline::LimitExceeded)).await;
    played.decide(Decision::Approve).await;
    assert_eq!(played.events().await, 1);
    // From here on nobody waits for the clock of the wall.
    tokio::time::pause();
    let (first, second) = (played.told().await, played.told().await);
    let reason = Decline::LimitExceeded;
    assert_eq!((&first.outcome, &first), (&Outcome::Failed { reason }, &second), "the same event");
}

#[tokio::test]
async fn amounts_and_disputes_are_told_as_they_come() {
    let less = Played::new().await;
    assert_eq!(less.heard(Decision::Less).await, money(250));
    assert_eq!(less.heard(Decision::Approve).await, money(500), "the rest of it");
    assert_eq!(less.heard(Decision::Twice).await, money(1_000));
    assert_eq!(less.heard(Decision::Dispute).await, Outcome::Disputed);
    assert_eq!(less.heard(Decision::Win).await, Outcome::DisputeClosed { is_won: true });
    assert_eq!(less.heard(Decision::Dispute).await, Outcome::Disputed);
    assert_eq!(less.heard(Decision::Lose).await, Outcome::DisputeClosed { is_won: false });
    assert_eq!(Played::new().await.heard(Decision::More).await, money(750));
    assert_eq!(Played::new().await.heard(Decision::Expire).await, Outcome::Expired);
}

#[tokio::test]
async fn webhooks_are_held_back_and_sent_again_as_the_same_events() {
    let played = Played::new().await;
    let waiting = session(SessionStatus::RequiresAction);
    played.sandbox.decide(&waiting, Decision::Approve, true).await.unwrap();
    played.sandbox.decide(&waiting, Decision::Dispute, true).await.unwrap();
    played.decide(Decision::Backwards).await;
    let (second, first) = (played.told().await, played.told().await);
    assert_eq!((first.outcome.clone(), second.outcome.clone()), (money(500), Outcome::Disputed));
    assert_ne!(first.id, second.id);
    played.decide(Decision::Again(3)).await;
    for _ in 0..3 {
        assert_eq!(played.told().await, second);
    }
}

#[tokio::test]
async fn a_payment_whose_time_is_over_can_only_come_late() {
    let played = Played::new().await;
    let over = PaymentSession { expires_at: now(), ..session(SessionStatus::RequiresAction) };
    let account = played.sandbox.account(&over).await.unwrap().unwrap();
    let offered: Vec<_> =
        Decision::SHOPPERS.into_iter().chain(Decision::OTHERS).filter(|d| account.offers(*d)).collect();
    assert_eq!(offered, [Decision::Late]);
    played.sandbox.decide(&over, Decision::Approve, false).await.unwrap();
    played.sandbox.decide(&over, Decision::Late, false).await.unwrap();
    assert_eq!(played.told().await.outcome, money(500));
}

#[tokio::test]
async fn a_body_that_is_no_event_is_refused() {
    let played = Played::new().await;
    for body in [
        "",
        "{}",
        "[]",
        "null",
        r#"{"id":"a","session":"b","outcome":"failed"}"#,
        r#"{"id":"a","outcome":"captured"}"#,
    ] {
        assert_eq!(played.sandbox.parse(body), Err(WebhookRefusal::Body), "{body}");
    }
}
