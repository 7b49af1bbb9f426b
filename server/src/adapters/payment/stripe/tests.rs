#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use super::*;
use crate::data;
use axum::{
    Router,
    body::Bytes,
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use commerce::{
    Currency,
    address::{Address, AddressField},
    clock::FixedClock,
    payment::SessionStatus,
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::{collections::VecDeque, sync::Mutex, time::Duration};
use tokio::net::TcpListener;
use workflows::ports::CaptureMode;

mod asking;
mod books;
mod failing;
mod told;

const INTENT: &str = include_str!("fixtures/payment_intent.json");
const PAGE: &str = include_str!("fixtures/checkout_session.json");
const CHARGE: &str = include_str!("fixtures/charge.json");
const REFUND: &str = include_str!("fixtures/refund.json");
const DISPUTE: &str = include_str!("fixtures/dispute.json");
const ACTIONS: &str = include_str!("fixtures/next_actions.json");
const PI: &str = "pi_3MtwBwLkdIwHu7ix28a3tqPa";
const CS: &str = "cs_test_a11YYufWQzNY63zpQ6QSNRQhkUpVph4WRmzW0zWJO2znZKdVujZ0N0S22u";

/// The shipped tables.
pub(super) fn tables() -> Tables {
    data::stripe_tables(&data::embedded()).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn id(letter: &str) -> RowId {
    letter.repeat(26).parse().unwrap()
}

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

/// A text of JSON with some of its fields replaced.
fn with(text: &str, fields: Value) -> Value {
    let mut object: Value = serde_json::from_str(text).unwrap();
    for (name, value) in fields.as_object().unwrap() {
        object[name] = value.clone();
    }
    object
}

fn intent(fields: Value) -> Value {
    with(INTENT, fields)
}

/// A request that Stripe got.
#[derive(Debug, Clone)]
struct Asked {
    line: String,
    headers: http::HeaderMap,
    form: Vec<(String, String)>,
}

impl Asked {
    fn value(&self, name: &str) -> &str {
        self.form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// Names and values.
type Headers = &'static [(&'static str, &'static str)];

/// A Stripe on loopback that answers what the test says, and remembers what it was asked.
#[derive(Clone, Default)]
struct Fake {
    asked: Arc<Mutex<Vec<Asked>>>,
    answers: Arc<Mutex<VecDeque<(u16, Headers, String)>>>,
}

impl Fake {
    fn says(&self, status: u16, body: &Value) -> &Self {
        self.says_with(status, &[], &body.to_string())
    }

    fn says_with(&self, status: u16, headers: Headers, body: &str) -> &Self {
        self.answers.lock().unwrap().push_back((status, headers, body.to_owned()));
        self
    }

    fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    fn last(&self) -> Asked {
        self.asked().pop().unwrap()
    }

    /// The lines of what was asked.
    fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }
}

async fn answer(State(fake): State<Fake>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body: Bytes = body.collect().await.unwrap().to_bytes();
    let fields = if body.is_empty() { head.uri.query().unwrap_or_default().as_bytes() } else { &body };
    let form = serde_urlencoded::from_bytes(fields).unwrap();
    let line = format!("{} {}", head.method, head.uri.path());
    fake.asked.lock().unwrap().push(Asked { line, headers: head.headers, form });
    let next = fake.answers.lock().unwrap().pop_front();
    let Some((status, headers, body)) = next else {
        // Nothing was said: it keeps who asks waiting.
        return std::future::pending().await;
    };
    let mut response = (http::StatusCode::from_u16(status).unwrap(), body).into_response();
    for (name, value) in headers {
        response.headers_mut().insert(*name, value.parse().unwrap());
    }
    response
}

/// A gateway, and the Stripe it asks.
async fn stripe() -> (Stripe, Fake) {
    drop(rustls::crypto::ring::default_provider().install_default());
    let fake = Fake::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().fallback(answer).with_state(fake.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let settings =
        config::Stripe { key: Secret::new("sk_test_1"), webhook_secret: Secret::new("whsec_1"), url };
    let mut stripe = Stripe::new(&settings, tables(), Arc::new(FixedClock(now()))).unwrap();
    stripe.client = stripe.client.hasty();
    (stripe, fake)
}

fn request(method: &str, amount: i64, currency: &str) -> SessionRequest {
    let mut address = Address::new("DE".parse().unwrap());
    for (field, text) in [
        (AddressField::Name, "Anna Muster"),
        (AddressField::Street, "Lindenweg 4"),
        (AddressField::Postcode, "10115"),
        (AddressField::City, "Berlin"),
    ] {
        address.set(field, text);
    }
    SessionRequest {
        session: id("a"),
        number: "CV-7K3M-Q2XD".parse().unwrap(),
        amount: Money::new(amount, currency.parse().unwrap()),
        plan: None,
        method: method.parse().unwrap(),
        kind: MethodKind::Redirect,
        capture: CaptureMode::AtOnce,
        challenge: false,
        email: "anna@example.com".to_owned(),
        address,
        locale: "pt-br".parse().unwrap(),
        expires_at: "2026-11-25T12:00:00Z".parse().unwrap(),
        return_url: "https://shop.example/de/de/orders/abc".to_owned(),
    }
}

fn session(method: &str, reference: Option<&str>) -> PaymentSession {
    PaymentSession {
        id: id("a"),
        order: id("b"),
        gateway: ID.parse().unwrap(),
        reference: reference.map(str::to_owned),
        method: method.parse().unwrap(),
        status: SessionStatus::RequiresAction,
        decline: None,
        amount: eur(2_940),
        plan: None,
        captured: eur(0),
        refunded: eur(0),
        instructions: None,
        expires_at: "2026-11-25T12:00:00Z".parse().unwrap(),
        created_at: now(),
    }
}

fn refusal(kind: &str, code: &str, decline_code: &str) -> Value {
    let message = "words for anna@example.com";
    json!({ "error": { "type": kind, "code": code, "decline_code": decline_code, "message": message } })
}
