//! Three processes: the shop, localstripe (a fake of Stripe by other people, <https://pypi.org/project/localstripe/>), and
//! this test, which is the shopper.
//!
//! Covered: what the shop asks of payments by card and by SEPA direct debit (reading, taking, ending, giving back) and the
//! webhooks that localstripe signs and sends. localstripe knows no pages of Stripe's own and none of the other methods.
//! The page is played by `page.rs`, which makes the payment at localstripe that the page would have made; the shopper
//! confirms it with a test card or account, as her browser would there. Idempotency keys, versions and lists by date are
//! nothing to localstripe either: those, and the other methods, are held by the tests beside the gateway.

mod page;
mod shopper;

use crate::{
    bad_files::folders,
    process::{Serving, run_with, serve_with},
    test_shop::Folder,
};
use commerce::{
    Currency, Money,
    address::Address,
    payment::{MethodKind, Outcome, PaymentSession, SessionStatus},
};
use hmac::{Hmac, KeyInit, Mac};
use page::{Page, begin};
use serde_json::{Value, json};
use server::{
    adapters::{clock::SystemClock, payment::stripe::Stripe},
    config::{self, Secret},
    data,
};
use sha2::Sha256;
use shopper::Shopper;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use workflows::ports::{CaptureMode, PaymentGateway, SessionRequest};

const KEY: &str = "sk_test_caravel";
const WEBHOOK_SECRET: &str = "whsec_caravel";
/// Charged without a word, and refused (<https://docs.stripe.com/testing>).
const CARD: &str = "pm_card_visa";
const DECLINED_CARD: &str = "pm_card_chargeCustomerFail";
const IBAN: &str = "DE89370400440532013000";
const DECLINED_IBAN: &str = "DE62370400440532013001";

/// The Python that has localstripe; `None` where nobody has installed it. `cargo xtask test` always names one.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("CARAVEL_LOCALSTRIPE").map(PathBuf::from);
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/python/localstripe/bin/python");
    named.or_else(|| installed.is_file().then_some(installed))
}

/// localstripe, running.
struct Localstripe {
    process: Child,
    url: String,
    client: reqwest::Client,
}

impl Drop for Localstripe {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Localstripe {
    fn start(python: &Path) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let mut process = Command::new(python)
            .args(["-c", include_str!("localstripe.py")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        let port: u16 = port.trim().parse().expect("localstripe has not started");
        Self { process, url: format!("http://127.0.0.1:{port}"), client: reqwest::Client::new() }
    }

    async fn ask(&self, method: &str, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let method = http::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.client.request(method.clone(), format!("{}{path}", self.url));
        request = request.header("authorization", format!("Bearer {KEY}"));
        if method == http::Method::POST {
            request = request
                .header("content-type", "application/x-www-form-urlencoded")
                .body(serde_urlencoded::to_string(form).unwrap());
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
    }

    /// What the shopper does on Stripe's page: she gives a card or an account, and says yes.
    async fn confirm(&self, intent: &str, payment_method: &str) -> u16 {
        let path = format!("/v1/payment_intents/{intent}");
        let (given, _) = self.ask("POST", &path, &[("payment_method", payment_method)]).await;
        assert_eq!(given, 200);
        self.ask("POST", &format!("{path}/confirm"), &[]).await.0
    }

    /// A bank account from which can be debited.
    async fn account(&self, iban: &str) -> String {
        let form = [("type", "sepa_debit"), ("sepa_debit[iban]", iban)];
        let (status, made) = self.ask("POST", "/v1/payment_methods", &form).await;
        assert_eq!(status, 200, "{made}");
        made["id"].as_str().unwrap().to_owned()
    }

    async fn tell(&self, url: &str) {
        let hook = json!({ "url": url, "secret": WEBHOOK_SECRET }).to_string();
        let request = self.client.post(format!("{}/_config/webhooks/caravel", self.url));
        let request = request.header("content-type", "application/json").body(hook);
        assert_eq!(request.send().await.unwrap().status(), 200);
    }

    /// How much of a payment went back, part by part.
    async fn refunds(&self, intent: &str) -> Vec<i64> {
        let (_, list) = self.ask("GET", &format!("/v1/refunds?payment_intent={intent}"), &[]).await;
        list["data"].as_array().unwrap().iter().map(|refund| refund["amount"].as_i64().unwrap()).collect()
    }
}

/// The shop, its Stripe, and the page between them.
struct Stage {
    stripe: Localstripe,
    page: Page,
    shop: Serving,
    work: Folder,
    _data: Folder,
    data: String,
}

impl Stage {
    async fn open() -> Option<Self> {
        let Some(python) = python() else {
            eprintln!("left out: no localstripe here; `cargo xtask test` installs it");
            return None;
        };
        let stripe = Localstripe::start(&python);
        let page = Page::before(&stripe.url).await;
        let (_data, folders) = folders();
        let data = folders.data.unwrap();
        with_direct_debit(&data);
        let data = data.display().to_string();
        let work = Folder::new();
        for arguments in [&["migrate"][..], &["seed", "--demo"]] {
            assert!(run_with(&work.0, arguments, &[("CARAVEL_DATA", &data)]).0);
        }
        let settings = [
            ("CARAVEL_DATA", data.as_str()),
            // localstripe signs by the real clock.
            ("CARAVEL_NOW", ""),
            ("CARAVEL_STRIPE_KEY", KEY),
            ("CARAVEL_STRIPE_WEBHOOK_SECRET", WEBHOOK_SECRET),
            ("CARAVEL_STRIPE_URL", &page.url),
        ];
        let shop = serve_with(&work.0, &settings);
        stripe.tell(&format!("http://{}/webhooks/stripe", shop.addr)).await;
        Some(Self { stripe, page, shop, work, _data, data })
    }

    /// A new shopper, who orders something and is sent to Stripe's page.
    async fn orders(&self, method: &str) -> (Shopper, String) {
        let mut shopper = Shopper::at(&format!("http://{}", self.shop.addr));
        let sent_to = shopper.orders(method).await;
        let intent = self.page.payment(&sent_to).expect(&sent_to);
        shopper.order = self.page.return_path(&intent);
        (shopper, intent)
    }
}

/// The demo's markets may not offer direct debit.
fn with_direct_debit(data: &Path) {
    let change = |file: &str, has: &str, change: &dyn Fn(String) -> String| {
        let path = data.join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        if !text.contains(has) {
            std::fs::write(path, change(text)).unwrap();
        }
    };
    let row = "\n[[method]]\nid = \"sepa_debit\"\nkind = \"redirect\"\ncurrencies = { EUR = {} }\n\
               timeout = \"1 h\"\nsource = \"A test\"\nas_of = \"2026-11-22\"\n";
    change("payment-methods.toml", "id = \"sepa_debit\"", &|text| text + row);
    change("markets/de.toml", "\"sepa_debit\"", &|text| {
        text.replace("payment_methods = [", "payment_methods = [\"sepa_debit\", ")
    });
}

#[tokio::test]
async fn a_card_pays_or_is_declined_and_the_money_goes_back() {
    let Some(stage) = Stage::open().await else { return };
    let (mut anna, intent) = stage.orders("card").await;
    assert_eq!(anna.status().await, "awaiting_payment");
    assert_eq!(stage.stripe.confirm(&intent, CARD).await, 200);
    anna.until_order("paid").await;

    let (mut ben, intent) = stage.orders("card").await;
    assert_eq!(stage.stripe.confirm(&intent, DECLINED_CARD).await, 402);
    ben.until_payment("failed").await;
    let again = stage.page.payment(&ben.pays_again("card").await).unwrap();
    assert_ne!(again, intent);
    assert_eq!(stage.stripe.confirm(&again, CARD).await, 200);
    ben.until_order("paid").await;

    let number = anna.number().await;
    let settings = [("CARAVEL_DATA", stage.data.as_str()), ("CARAVEL_NOW", "")];
    let (given_back, said, told) = run_with(&stage.work.0, &["orders", "refund", &number], &settings);
    assert!(given_back, "{said} {told}");
    let paid = stage.page.payment_of(&anna.order);
    let (_, asked) = stage.stripe.ask("GET", &format!("/v1/payment_intents/{paid}"), &[]).await;
    let amount = asked["amount"].as_i64().unwrap();
    for _ in 0..200 {
        if !stage.stripe.refunds(&paid).await.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(stage.stripe.refunds(&paid).await, [amount]);
}

#[tokio::test]
async fn a_direct_debit_is_on_its_way_before_it_pays_or_bounces() {
    let Some(stage) = Stage::open().await else { return };
    for (iban, order, payment) in [(IBAN, "paid", "captured"), (DECLINED_IBAN, "awaiting_payment", "failed")]
    {
        let (mut anna, intent) = stage.orders("sepa_debit").await;
        let account = stage.stripe.account(iban).await;
        assert_eq!(stage.stripe.confirm(&intent, &account).await, 200);
        if payment == "failed" {
            anna.until_payment(payment).await;
        }
        anna.until_order(order).await;
    }
}

#[tokio::test]
async fn a_webhook_that_is_not_stripes_own_pays_nothing() {
    let Some(stage) = Stage::open().await else { return };
    // Paid before the shop is told where: only what is handed over here arrives.
    stage.stripe.tell("http://127.0.0.1:9/nobody").await;
    let (mut anna, intent) = stage.orders("card").await;
    assert_eq!(stage.stripe.confirm(&intent, CARD).await, 200);
    let (_, events) = stage.stripe.ask("GET", "/v1/events?type=payment_intent.succeeded", &[]).await;
    let event = &events["data"][0];
    let (body, at) = (event.to_string(), event["created"].as_i64().unwrap());
    let signed = |secret: &str, body: &str, at: i64| {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{at}.{body}").as_bytes());
        format!("t={at},v1={}", hex::encode(mac.finalize().into_bytes()))
    };
    let more = body.replace(&intent, "pi_another");
    for (what, signature, body) in [
        ("unsigned", String::new(), &body),
        ("forged", signed("whsec_somebody", &body, at), &body),
        ("of another body", signed(WEBHOOK_SECRET, &more, at), &body),
        ("stale", signed(WEBHOOK_SECRET, &body, at - 301), &body),
    ] {
        assert_eq!(anna.hands_over(&signature, body).await, 401, "{what}");
    }
    assert_eq!(anna.status().await, "awaiting_payment");
    for _ in 0..2 {
        assert_eq!(anna.hands_over(&signed(WEBHOOK_SECRET, &body, at), &body).await, 200);
        assert_eq!(anna.status().await, "paid");
    }
}

/// What no shopper can bring about: a payment that is only promised is taken, or let go, and given back in parts.
#[tokio::test]
async fn a_promise_is_taken_or_let_go_and_given_back_in_parts() {
    let Some(python) = python() else { return };
    let stripe = Localstripe::start(&python);
    let page = Page::before(&stripe.url).await;
    let account = config::Stripe {
        key: Secret::new(KEY),
        webhook_secret: Secret::new(WEBHOOK_SECRET),
        url: page.url.clone(),
    };
    let tables = data::stripe_tables(&data::embedded()).unwrap();
    let gateway = Stripe::new(&account, tables, Arc::new(SystemClock)).unwrap();
    let amount = Money::new(2_940, Currency::EUR);
    let captured = Ok(Outcome::Captured { amount });

    let (session, intent) = begin(&gateway, &page, 'a', amount).await;
    assert_eq!(stripe.confirm(&intent, CARD).await, 200);
    assert_eq!(status(&stripe, &intent).await, "requires_capture");
    for _ in 0..2 {
        assert_eq!(gateway.capture(&session).await, captured, "once, however often it is asked for");
    }
    assert_eq!(gateway.cancel(&session).await, captured, "what is taken cannot be let go");
    for (key, part) in [('c', 1_000), ('d', 1_940)] {
        let key = key.to_string().repeat(26).parse().unwrap();
        gateway.refund(&session, Money::new(part, Currency::EUR), &key, None).await.unwrap();
    }
    let back = stripe.refunds(&intent).await;
    assert_eq!(back.iter().sum::<i64>(), 2_940, "{back:?}");

    let (session, intent) = begin(&gateway, &page, 'b', amount).await;
    assert_eq!(stripe.confirm(&intent, CARD).await, 200);
    assert_eq!(gateway.cancel(&session).await, Ok(Outcome::Canceled));
    assert_eq!(status(&stripe, &intent).await, "canceled");
}

async fn status(stripe: &Localstripe, intent: &str) -> String {
    let (_, asked) = stripe.ask("GET", &format!("/v1/payment_intents/{intent}"), &[]).await;
    asked["status"].as_str().unwrap().to_owned()
}
