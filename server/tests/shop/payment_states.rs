//! Payments that ask for something, take their time, fail for a reason, and are played badly.

use crate::{
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, BASE, Browser, TestShop},
};
use commerce::payment::{Decline, Outcome, SessionStatus};

/// Pays by a code of her bank's app, within 55 seconds.
const POLISH: Shopper = Shopper {
    market: "pl",
    locale: "de",
    currency: "PLN",
    address: &[
        ("country", "PL"),
        ("name", "Zofia Wiśniewska"),
        ("street", "ul. Chmielna 8"),
        ("postcode", "00-020"),
        ("city", "Warszawa"),
    ],
};
/// Pays on her phone.
pub const PORTUGUESE: Shopper = Shopper {
    market: "pt",
    locale: "de",
    currency: "EUR",
    address: &[
        ("country", "PT"),
        ("name", "Inês Carvalho"),
        ("street", "Rua da Prata 80"),
        ("postcode", "1100-420"),
        ("city", "Lisboa"),
    ],
};

/// A shopper with an order.
struct Buyer {
    shop: TestShop,
    browser: Browser,
    order: String,
}

impl Buyer {
    async fn pays(shopper: &Shopper, method: &str) -> Self {
        let shop = TestShop::open().await;
        let mut browser = shop.browser();
        let order = shopper.buys(&mut browser, method).await;
        Self { shop, browser, order }
    }

    fn token(&self) -> String {
        self.order.rsplit('/').next().unwrap().to_owned()
    }

    async fn answers(&mut self, answer: &str) -> Answer {
        let token = self.token();
        self.browser.submit("/api/orders/confirm", &[("token", &token), ("answer", answer)]).await
    }

    async fn page(&mut self) -> Answer {
        let order = self.order.clone();
        self.browser.get(&order).await
    }

    async fn payment(&mut self) -> (String, String) {
        let page = self.page().await;
        let status = |mark| page.mark(mark, "data-status").unwrap();
        (status("order-status"), status("payment-status"))
    }

    /// Plays on the hosted page of the newest payment; where that leads.
    async fn plays(&mut self, fields: &[(&str, &str)]) -> String {
        let play = self.page().await.mark("sandbox-play", "href").unwrap();
        let played = self.browser.submit(play.trim_start_matches(BASE), fields).await;
        assert_eq!(played.status, 303, "{played:?}");
        played.location().to_owned()
    }

    /// The next webhook reaches the shop.
    async fn hears(&self) {
        assert_eq!(self.shop.hand_over(self.shop.webhook().await).await, 200);
    }

    /// What stands at the field.
    async fn complaint(&mut self) -> Option<String> {
        let page = self.page().await;
        let field = page.mark("field-error", "data-field");
        assert!(field.is_none_or(|field| field == "payment-answer"), "{}", page.body);
        page.mark("field-error", "data-code")
    }
}

fn stood(order: &str, payment: &str) -> (String, String) {
    (order.to_owned(), payment.to_owned())
}

#[tokio::test]
async fn a_code_is_typed_and_agreed_to_within_its_time() {
    let mut buyer = Buyer::pays(&POLISH, "blik").await;
    let page = buyer.page().await;
    assert_eq!(page.mark("payment-answer", "data-kind").as_deref(), Some("code"));
    assert!(!page.body.contains("http-equiv=\"refresh\""), "nobody's typing is interrupted");
    assert!(!page.body.contains("data-part=\"watch\""));
    for (typed, code) in [
        ("", "payment_code"),
        ("12345", "payment_code"),
        ("12a456", "payment_code"),
        ("000000", "payment_code_refused"),
    ] {
        let refused = buyer.answers(typed).await;
        assert_eq!((refused.status, refused.location()), (303, buyer.order.as_str()), "{typed}");
        assert_eq!(buyer.complaint().await.as_deref(), Some(code), "{typed}");
        assert_eq!(buyer.complaint().await, None, "it is said once");
    }
    buyer.shop.at("2026-11-22T12:20:00Z");
    let taken = buyer.answers("１２３ 456").await;
    assert_eq!((taken.status, taken.location()), (303, buyer.order.as_str()));
    let page = buyer.page().await;
    assert_eq!(page.mark("payment-status", "data-status").as_deref(), Some("pending"));
    assert_eq!(page.mark("payment-left", "data-until").as_deref(), Some("2026-11-22T12:20:55Z"));
    assert!(page.body.contains("\u{2068}55\u{2069} Sekunden"), "{}", page.body);
    assert!(page.body.contains("<noscript><meta http-equiv=\"refresh\""), "{}", page.body);
    assert!(page.body.contains("data-part=\"watch\""));
    assert_eq!(buyer.answers("654321").await.status, 303, "asked once, whatever is sent again");
    buyer.plays(&[("action", "approve")]).await;
    buyer.hears().await;
    assert_eq!(buyer.payment().await, stood("paid", "captured"));
    assert!(!buyer.page().await.body.contains("data-part=\"watch\""));
}

#[tokio::test]
async fn who_is_too_slow_may_pay_again_and_nobody_pays_the_old_code() {
    let mut buyer = Buyer::pays(&POLISH, "blik").await;
    buyer.shop.at("2026-11-22T12:29:00Z");
    buyer.answers("123456").await;
    let shop = buyer.shop.site.app.shop.clone();
    buyer.shop.at("2026-11-22T12:29:54Z");
    assert_eq!(workflows::expire_payments(&shop, 10).await.unwrap(), 0);
    buyer.shop.at("2026-11-22T12:29:55Z");
    assert_eq!(workflows::expire_payments(&shop, 10).await.unwrap(), 1);
    assert_eq!(buyer.payment().await, stood("awaiting_payment", "expired"));
    buyer.shop.deliver().await;
    let page = buyer.page().await;
    let play = page.mark("sandbox-play", "href").unwrap();
    let hosted = buyer.browser.get(play.trim_start_matches(BASE)).await;
    assert!(hosted.mark("sandbox-approve", "name").is_none(), "{}", hosted.body);
    let token = buyer.token();
    let again = buyer.browser.submit("/api/orders/pay", &[("token", &token), ("method", "blik")]).await;
    assert_eq!((again.status, again.location()), (303, buyer.order.as_str()));
    assert!(buyer.page().await.mark("payment-answer", "name").is_some());
    buyer.shop.at("2026-11-22T13:30:00Z");
    assert_eq!(workflows::expire_payments(&shop, 10).await.unwrap(), 1);
    buyer.shop.deliver().await;
    assert_eq!(buyer.payment().await, stood("awaiting_payment", "expired"));
    buyer.shop.at("2026-11-22T14:30:00Z");
    buyer.shop.deliver().await;
    assert_eq!(buyer.payment().await, stood("canceled", "expired"), "an hour to think again");
}

#[tokio::test]
async fn a_question_on_the_phone_names_it_and_no_more() {
    let mut buyer = Buyer::pays(&PORTUGUESE, "mb_way").await;
    assert_eq!(buyer.page().await.mark("payment-answer", "data-kind").as_deref(), Some("phone"));
    for (typed, code) in [("12345", "payment_phone"), ("+351 900 000 000", "payment_phone_refused")] {
        buyer.answers(typed).await;
        assert_eq!(buyer.complaint().await.as_deref(), Some(code), "{typed}");
    }
    buyer.answers("+351 912 345 678").await;
    let page = buyer.page().await;
    assert_eq!(page.mark("payment-status", "data-status").as_deref(), Some("pending"));
    assert!(page.body.contains("…78") && !page.body.contains("345678"), "{}", page.body);
    buyer.plays(&[("action", "decline"), ("reason", "not_authenticated")]).await;
    buyer.hears().await;
    assert_eq!(buyer.payment().await, stood("awaiting_payment", "failed"));
}

#[tokio::test]
async fn a_gateway_that_does_not_answer_may_be_asked_again() {
    let mut buyer = Buyer::pays(&POLISH, "blik").await;
    let shop = buyer.shop.site.app.shop.clone();
    let now = buyer.shop.now();
    let mut tx = shop.db.write().await.unwrap();
    let token = buyer.token().parse().unwrap();
    let order = storage::orders::by_token(&mut tx, &token).await.unwrap().unwrap();
    let session = storage::payments::of_order(&mut tx, &order.id).await.unwrap().remove(0).id;
    let account = storage::sandbox_books::lock(&mut tx, &session).await.unwrap().unwrap();
    storage::sandbox_books::save(&mut tx, &session, "{", now).await.unwrap();
    tx.commit().await.unwrap();
    buyer.answers("123456").await;
    assert_eq!(buyer.complaint().await.as_deref(), Some("payment_silent"));
    assert_eq!(buyer.payment().await, stood("awaiting_payment", "requires_action"));
    let mut tx = shop.db.write().await.unwrap();
    storage::sandbox_books::save(&mut tx, &session, &account, now).await.unwrap();
    tx.commit().await.unwrap();
    buyer.answers("123456").await;
    assert_eq!(buyer.payment().await, stood("awaiting_payment", "pending"));
}

#[tokio::test]
async fn an_answer_that_was_not_asked_for_changes_nothing() {
    let mut buyer = Buyer::pays(&GERMAN, "card").await;
    let token = buyer.token();
    let fields = [("token", token.as_str()), ("answer", "123456")];
    let refused = buyer.browser.post_json("/api/orders/confirm", &fields).await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "payment_closed"));
    assert_eq!(buyer.payment().await, stood("paid", "captured"));
    for token in ["", "x", &"A".repeat(43)] {
        let unknown = buyer.browser.post_json("/api/orders/confirm", &[("token", token)]).await;
        assert_eq!((unknown.status, unknown.code().as_str()), (404, "unknown_order"), "{token}");
        assert_eq!(buyer.browser.post_json("/api/orders/status", &[("token", token)]).await.status, 404);
    }
}

#[tokio::test]
async fn the_news_of_a_payment_change_with_it() {
    let mut buyer = Buyer::pays(&POLISH, "blik").await;
    let token = buyer.token();
    let mut states = Vec::new();
    for step in 0..3 {
        match step {
            1 => drop(buyer.answers("123456").await),
            2 => {
                buyer.plays(&[("action", "approve")]).await;
                buyer.hears().await;
            }
            _ => {}
        }
        let news = buyer.browser.post_json("/api/orders/status", &[("token", &token)]).await;
        assert_eq!((news.status, news.header("cache-control")), (200, "no-store"));
        let left = news.json()["left"].as_str().unwrap().to_owned();
        assert_eq!(left.contains("\u{2068}55\u{2069} Sekunden"), step == 1, "{left}");
        states.push(news.json()["state"].as_str().unwrap().to_owned());
    }
    assert_eq!(states[0], "awaiting_payment.requires_action.0");
    assert_eq!(states[1], "awaiting_payment.pending.0");
    assert!(states[2].starts_with("paid.captured."), "{states:?}");
    let browser = buyer.browser.submit("/api/orders/status", &[("token", &token)]).await;
    assert_eq!((browser.status, browser.location()), (303, buyer.order.as_str()));
}

#[tokio::test]
async fn every_reason_of_a_decline_is_said_in_words() {
    for reason in Decline::ALL {
        let mut buyer = Buyer::pays(&GERMAN, "paypal").await;
        let hosted = buyer.order.clone();
        let fields = [("action", "decline"), ("reason", reason.code())];
        buyer.order = buyer.browser.submit(&hosted, &fields).await.location().to_owned();
        buyer.hears().await;
        let page = buyer.page().await;
        assert_eq!(page.mark("payment-decline", "data-code").as_deref(), Some(reason.code()));
        let words = format!("payment-decline-{}", reason.code().replace('_', "-"));
        assert!(!page.body.contains(&words), "no words for {words}");
        assert!(page.mark("pay-again", "data-testid").is_some());
    }
}

#[tokio::test]
async fn every_status_of_a_payment_has_its_words_and_its_mark() {
    let mut buyer = Buyer::pays(&GERMAN, "paypal").await;
    let hosted = buyer.order.clone();
    buyer.order =
        buyer.browser.submit(&hosted, &[("action", "cancel"), ("hold", "1")]).await.location().to_owned();
    assert_eq!(buyer.order, hosted, "who holds a webhook back has more to decide");
    let shop = buyer.shop.site.app.shop.clone();
    let mut tx = shop.db.write().await.unwrap();
    let row = hosted.trim_start_matches("/sandbox/pay/").split_once('.').unwrap().0.parse().unwrap();
    let mut session = storage::payments::by_id(&mut tx, &row).await.unwrap().unwrap();
    let order = storage::orders::by_id(&mut tx, &session.order).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    buyer.order = format!("/de/de/orders/{}", order.token);
    for status in SessionStatus::ALL {
        session.status = status;
        let mut tx = shop.db.write().await.unwrap();
        storage::payments::update(&mut tx, &session).await.unwrap();
        tx.commit().await.unwrap();
        let page = buyer.page().await;
        assert_eq!(page.mark("payment-status", "data-status").as_deref(), Some(status.code()));
        assert!(!page.body.contains("payment-status-"), "no words for {status:?}");
        let waits = status.waits_for_shopper() || status == SessionStatus::Pending;
        assert_eq!(page.mark("payment-instructions", "class").is_some(), waits, "{status:?}");
    }
}

#[tokio::test]
async fn a_card_is_declined_or_asks_the_bank_as_its_mail_address_says() {
    for (tag, leads_to) in [("3ds", "/sandbox/pay/"), ("limit_exceeded", "/de/de/orders/")] {
        let shop = TestShop::open().await;
        let mut browser = shop.browser();
        GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
        let key = browser.get("/de/de/checkout").await.field("idempotency_key").unwrap();
        let email = format!("anna+{tag}@example.com");
        let place = [("market", "de"), ("locale", "de"), ("currency", "EUR")];
        let answers = [("email", email.as_str()), ("payment_method", "card"), ("idempotency_key", &key)];
        let fields = [&place[..], GERMAN.address, &answers[..]].concat();
        let placed = browser.submit("/api/checkout/place", &fields).await;
        let path = placed.location().trim_start_matches(BASE).to_owned();
        assert!(path.starts_with(leads_to), "{tag}: {placed:?}");
        let page = browser.get(&path).await;
        if tag == "3ds" {
            let decided = browser.submit(&path, &[("action", "approve")]).await;
            assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
            let order = browser.get(decided.location()).await;
            assert_eq!(order.mark("order-status", "data-status").as_deref(), Some("paid"));
        } else {
            assert_eq!(page.mark("payment-decline", "data-code").as_deref(), Some(tag));
        }
    }
}

#[tokio::test]
async fn webhooks_that_are_held_back_come_out_right_in_any_order_and_number() {
    let mut buyer = Buyer::pays(&GERMAN, "paypal").await;
    let hosted = buyer.order.clone();
    let page = buyer.browser.get(&hosted).await;
    for mark in ["sandbox-late", "sandbox-twice", "sandbox-win", "sandbox-again"] {
        assert!(page.mark(mark, "value").is_none(), "{mark}");
    }
    for action in ["approve", "dispute", "win"] {
        let next = buyer.browser.submit(&hosted, &[("action", action), ("hold", "1")]).await;
        assert_eq!(next.location(), hosted);
    }
    buyer.order = buyer.browser.submit(&hosted, &[("action", "backwards")]).await.location().to_owned();
    for _ in 0..3 {
        buyer.hears().await;
    }
    // What came too early is taken in once it makes sense.
    buyer.shop.at("2026-11-22T12:04:00Z");
    let shop = buyer.shop.site.app.shop.clone();
    workflows::process_webhooks(&shop, 10).await.unwrap();
    assert_eq!(buyer.payment().await.0, "paid");
    buyer.browser.submit(&hosted, &[("action", "again"), ("times", "3")]).await;
    for _ in 0..3 {
        buyer.hears().await;
    }
    assert_eq!(buyer.payment().await.0, "paid");
    let odd = buyer.browser.submit(&hosted, &[("action", "again"), ("times", "21")]).await;
    assert_eq!(odd.status, 422);
}

#[tokio::test]
async fn the_books_know_what_the_shop_knows() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.buys(&mut browser, "card").await;
    let konbini = JAPANESE.buys(&mut shop.browser(), "konbini").await;
    assert!(konbini.starts_with("/jp/ja/orders/"));
    let since = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut records = shop.site.app.shop.gateways[0].records(since).await.unwrap();
    records.sort_by_key(|record| record.captured.amount);
    let stand: Vec<_> = records.iter().map(|record| record.status).collect();
    assert_eq!(stand, [SessionStatus::RequiresAction, SessionStatus::Captured]);
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    for record in &records {
        let session =
            storage::payments::by_id(&mut tx, record.session.as_ref().unwrap()).await.unwrap().unwrap();
        assert_eq!((session.status, session.captured), (record.status, record.captured));
    }
}

#[tokio::test]
async fn a_payment_that_ran_out_is_ended_at_the_gateway() {
    let mut buyer = Buyer::pays(&GERMAN, "sepa_transfer").await;
    buyer.shop.at("2027-01-01T12:00:00Z");
    let shop = buyer.shop.site.app.shop.clone();
    assert_eq!(workflows::expire_payments(&shop, 10).await.unwrap(), 1);
    assert_eq!(buyer.payment().await, stood("canceled", "expired"));
    buyer.shop.deliver().await;
    let since = "2027-01-01T12:00:00Z".parse().unwrap();
    let records = shop.gateways[0].records(since).await.unwrap();
    assert_eq!(records.iter().map(|record| record.status).collect::<Vec<_>>(), [SessionStatus::Canceled]);
    let (_, body) = buyer.shop.webhook().await;
    assert_eq!(shop.gateways[0].parse(&body).unwrap().unwrap().outcome, Outcome::Canceled);
}
