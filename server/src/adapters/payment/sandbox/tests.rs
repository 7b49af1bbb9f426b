#![allow(clippy::unwrap_used)]
use super::*;
use crate::config::Secret;
use commerce::{Money, address::Address, clock::FixedClock, payment::SessionStatus};
use std::sync::Mutex;
use tokio::sync::Notify;
use workflows::ports::CaptureMode;

const BASE: &str = "https://shop.example";

#[derive(Default)]
struct Recorder {
    posted: Mutex<Vec<(String, String)>>,
    came: Notify,
    failing: Mutex<usize>,
}

impl Road for Recorder {
    fn post(&self, signature: String, body: String) -> BoxFuture<'_, Result<(), OutsideError>> {
        Box::pin(async move {
            let mut failing = self.failing.lock().unwrap();
            if *failing > 0 {
                *failing -= 1;
                return Err(OutsideError("down".into()));
            }
            self.posted.lock().unwrap().push((signature, body));
            self.came.notify_one();
            Ok(())
        })
    }
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn sandbox() -> (Sandbox, Arc<Recorder>) {
    let road = Arc::new(Recorder::default());
    let signer = Signer::new(Secret::new("a".repeat(32)), None);
    (Sandbox::new(signer, Arc::new(FixedClock(now())), BASE, road.clone()), road)
}

fn request(method: &str, kind: MethodKind, amount: i64, currency: &str) -> SessionRequest {
    SessionRequest {
        session: "a".repeat(26).parse().unwrap(),
        number: "CV-7K3M-Q2XD".parse().unwrap(),
        amount: Money::new(amount, currency.parse().unwrap()),
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
    let opened = sandbox().0.open(&request(method, kind, 12_345, currency)).await.unwrap();
    assert_eq!(opened.outcome, Outcome::RequiresAction);
    opened.instructions.unwrap()
}

#[tokio::test]
async fn a_card_is_charged_at_once_and_by_webhook_too() {
    let (sandbox, road) = sandbox();
    let opened = sandbox.open(&request("card", MethodKind::Card, 500, "EUR")).await.unwrap();
    let captured = Outcome::Captured { amount: Money::new(500, "EUR".parse().unwrap()) };
    assert_eq!(opened, Opened { reference: None, outcome: captured.clone(), instructions: None });
    road.came.notified().await;
    let (signature, body) = road.posted.lock().unwrap().pop().unwrap();
    sandbox.verify(&signature, &body, now()).unwrap();
    assert_eq!(sandbox.parse(&body).unwrap().outcome, captured);
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

fn session(status: SessionStatus) -> PaymentSession {
    PaymentSession {
        id: "a".repeat(26).parse().unwrap(),
        order: "b".repeat(26).parse().unwrap(),
        gateway: ID.parse().unwrap(),
        reference: None,
        method: "paypal".parse().unwrap(),
        status,
        decline: None,
        amount: Money::new(500, "EUR".parse().unwrap()),
        captured: Money::new(0, "EUR".parse().unwrap()),
        refunded: Money::new(0, "EUR".parse().unwrap()),
        instructions: None,
        expires_at: "2026-11-25T12:00:00Z".parse().unwrap(),
        created_at: now(),
    }
}

#[tokio::test]
async fn a_hosted_page_is_the_one_that_was_given_out() {
    let (sandbox, _) = sandbox();
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

#[test]
fn what_is_settled_or_over_cannot_be_played() {
    let (sandbox, _) = sandbox();
    for status in [SessionStatus::Captured, SessionStatus::Failed, SessionStatus::Expired] {
        assert_eq!(sandbox.play_url(&session(status)), None);
    }
    let over = PaymentSession { expires_at: now(), ..session(SessionStatus::RequiresAction) };
    assert_eq!(sandbox.play_url(&over), None);
}

#[tokio::test(start_paused = true)]
async fn a_decision_becomes_the_same_event_however_often_it_is_made_or_tried() {
    let (sandbox, road) = sandbox();
    *road.failing.lock().unwrap() = 3;
    for _ in 0..2 {
        sandbox.decide(&session(SessionStatus::RequiresAction), Decision::Decline);
        road.came.notified().await;
    }
    let posted = road.posted.lock().unwrap().clone();
    let events: Vec<_> = posted.iter().map(|(_, body)| sandbox.parse(body).unwrap()).collect();
    let [first, second] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(first, second);
    assert_eq!(first.outcome, Outcome::declined());
}

#[test]
fn a_body_that_is_no_event_is_refused() {
    let (sandbox, _) = sandbox();
    for body in [
        "",
        "{}",
        "[]",
        "null",
        r#"{"id":"a","session":"b","outcome":"failed"}"#,
        r#"{"id":"a","outcome":"captured"}"#,
    ] {
        assert_eq!(sandbox.parse(body), Err(WebhookRefusal::Body), "{body}");
    }
}
