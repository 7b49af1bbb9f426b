//! Stripe's own page, which localstripe does not have. It stands before localstripe: sessions of the page are answered
//! here, by a payment that is made there; everything else is handed on as it came.

use super::*;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path as At, Request, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http_body_util::BodyExt;
use std::{collections::BTreeMap, sync::Mutex};
use tokio::net::TcpListener;

/// The page. Clones are one.
#[derive(Clone)]
pub struct Page {
    pub url: String,
    stripe: String,
    client: reqwest::Client,
    /// Where the shopper goes back to, by payment.
    returns: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Page {
    pub async fn before(stripe: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let page = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            stripe: stripe.to_owned(),
            client: reqwest::Client::new(),
            returns: Arc::default(),
        };
        let router = Router::new()
            .route("/v1/checkout/sessions", post(open))
            .route("/v1/checkout/sessions/{page}", get(look))
            .route("/v1/checkout/sessions/{page}/expire", post(expire))
            .fallback(hand_on)
            .with_state(page.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        page
    }

    /// The payment of the page at an address.
    pub fn payment(&self, url: &str) -> Option<String> {
        url.strip_prefix(&format!("{}/c/pay/cs_test_", self.url)).map(str::to_owned)
    }

    /// The path to which the shopper goes back.
    pub fn return_path(&self, intent: &str) -> String {
        let url = self.returns.lock().unwrap()[intent].clone();
        let (_, path) = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).unwrap();
        format!("/{path}")
    }

    /// The payment that leads back to a path.
    pub fn payment_of(&self, path: &str) -> String {
        let returns = self.returns.lock().unwrap();
        returns.iter().find(|(_, url)| url.ends_with(path)).unwrap().0.clone()
    }

    async fn ask(&self, request: Request) -> (http::StatusCode, Bytes) {
        let (head, body) = request.into_parts();
        let path = head.uri.path_and_query().unwrap();
        let mut asked = self.client.request(head.method, format!("{}{path}", self.stripe));
        for name in ["authorization", "content-type"] {
            if let Some(value) = head.headers.get(name) {
                asked = asked.header(name, value);
            }
        }
        let answer = asked.body(body.collect().await.unwrap().to_bytes()).send().await.unwrap();
        (answer.status(), answer.bytes().await.unwrap())
    }
}

async fn hand_on(State(page): State<Page>, request: Request) -> Response {
    page.ask(request).await.into_response()
}

/// Opens a page: the payment is made at localstripe as Stripe would make it, from `payment_intent_data`.
async fn open(State(page): State<Page>, request: Request) -> Response {
    let (mut head, body) = request.into_parts();
    let form: Vec<(String, String)> =
        serde_urlencoded::from_bytes(&body.collect().await.unwrap().to_bytes()).unwrap();
    let value = |name: &str| {
        let found = form.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    assert_eq!((value("mode"), value("adaptive_pricing[enabled]")), ("payment", "false"));
    let mut intent = vec![
        ("amount", value("line_items[0][price_data][unit_amount]")),
        ("currency", value("line_items[0][price_data][currency]")),
        ("payment_method_types[0]", value("payment_method_types[0]")),
        ("metadata[session]", value("payment_intent_data[metadata][session]")),
    ];
    let capture = value("payment_intent_data[capture_method]");
    if !capture.is_empty() {
        intent.push(("capture_method", capture));
    }
    head.uri = "/v1/payment_intents".parse().unwrap();
    let intent = Body::from(serde_urlencoded::to_string(&intent).unwrap());
    let (status, bytes) = page.ask(Request::from_parts(head, intent)).await;
    assert_eq!(status, 200, "{bytes:?}");
    let made: Value = serde_json::from_slice(&bytes).unwrap();
    let id = made["id"].as_str().unwrap();
    page.returns.lock().unwrap().insert(id.to_owned(), value("success_url").to_owned());
    told(&page, id, Value::Null).into_response()
}

async fn look(State(page): State<Page>, At(id): At<String>) -> Response {
    let intent = id.trim_start_matches("cs_test_").to_owned();
    told(&page, &intent, json!(intent)).into_response()
}

/// A page on which somebody has paid cannot be closed.
async fn expire() -> Response {
    let error = json!({ "error": { "type": "invalid_request_error" } });
    (http::StatusCode::BAD_REQUEST, error.to_string()).into_response()
}

fn told(page: &Page, intent: &str, payment_intent: Value) -> String {
    let id = format!("cs_test_{intent}");
    let url = format!("{}/c/pay/{id}", page.url);
    json!({ "id": id, "object": "checkout.session", "url": url, "payment_intent": payment_intent, "metadata": {} })
        .to_string()
}

/// Begins a payment that is only promised, at the gateway itself.
pub async fn begin(gateway: &Stripe, page: &Page, letter: char, amount: Money) -> (PaymentSession, String) {
    let now: commerce::clock::Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    let id: commerce::RowId = letter.to_string().repeat(26).parse().unwrap();
    let request = SessionRequest {
        session: id.clone(),
        number: "CV-7K3M-Q2XD".parse().unwrap(),
        amount,
        plan: None,
        method: "card".parse().unwrap(),
        kind: MethodKind::Card,
        capture: CaptureMode::Later,
        challenge: false,
        email: "anna@example.com".to_owned(),
        address: Address::new("DE".parse().unwrap()),
        locale: "de".parse().unwrap(),
        expires_at: now,
        return_url: "https://shop.example/de/de/orders/1".to_owned(),
    };
    let opened = gateway.open(&request).await.unwrap();
    let none = Money::new(0, amount.currency);
    let session = PaymentSession {
        order: id.clone(),
        id,
        gateway: gateway.id(),
        reference: opened.reference.clone(),
        method: request.method,
        status: SessionStatus::RequiresAction,
        decline: None,
        amount,
        plan: None,
        captured: none,
        refunded: none,
        instructions: opened.instructions,
        expires_at: now,
        created_at: now,
    };
    let intent = page.payment(&format!("{}/c/pay/{}", page.url, opened.reference.unwrap())).unwrap();
    (session, intent)
}
