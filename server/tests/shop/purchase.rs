//! From the cart to the order page, without Wasm, in several markets.

use crate::test_shop::{Answer, Browser, TestShop};
use commerce::order::OrderStatus;
use workflows::ports::MailKind;

pub struct Shopper {
    pub market: &'static str,
    pub locale: &'static str,
    pub currency: &'static str,
    pub address: &'static [(&'static str, &'static str)],
}

pub const GERMAN: Shopper = Shopper {
    market: "de",
    locale: "de",
    currency: "EUR",
    address: &[
        ("country", "DE"),
        ("name", "Anna Muster"),
        ("street", "Lindenweg 4"),
        ("postcode", "10115"),
        ("city", "Berlin"),
    ],
};
pub const JAPANESE: Shopper = Shopper {
    market: "jp",
    locale: "ja",
    currency: "JPY",
    address: &[
        ("country", "JP"),
        ("name", "佐藤 愛子"),
        ("street", "神南1-2-3"),
        ("postcode", "150-0041"),
        ("city", "渋谷区"),
        ("region", "13"),
    ],
};
pub const BRAZILIAN: Shopper = Shopper {
    market: "br",
    locale: "pt-br",
    currency: "BRL",
    address: &[
        ("country", "BR"),
        ("name", "Ana Souza"),
        ("street", "Rua Augusta 100"),
        ("district", "Consolação"),
        ("postcode", "01305-000"),
        ("city", "São Paulo"),
        ("region", "SP"),
        ("buyer_number", "529.982.247-25"),
    ],
};
pub const SAUDI: Shopper = Shopper {
    market: "sa",
    locale: "ar",
    currency: "SAR",
    address: &[
        ("country", "SA"),
        ("name", "نورة أحمد"),
        ("street", "طريق الملك فهد 12"),
        ("district", "العليا"),
        ("postcode", "12211"),
        ("city", "الرياض"),
    ],
};

/// The box for downloads, ticked where the checkout has one.
pub fn consent(checkout: &Answer) -> Vec<(&'static str, &'static str)> {
    match checkout.field("download_consent_asked") {
        Some(_) => vec![("download_consent_asked", "yes"), ("download_consent", "yes")],
        None => Vec::new(),
    }
}

impl Shopper {
    pub fn path(&self, page: &str) -> String {
        format!("/{}/{}/{page}", self.market, self.locale)
    }

    pub fn place(&self) -> Vec<(&str, &str)> {
        vec![("market", self.market), ("locale", self.locale), ("currency", self.currency)]
    }

    pub async fn fills_cart(&self, browser: &mut Browser, sku: &str, quantity: &str) {
        let fields = [self.place(), vec![("sku", sku), ("quantity", quantity)]].concat();
        let answer = browser.submit("/api/cart/add", &fields).await;
        assert_eq!((answer.status, answer.location()), (303, self.path("cart").as_str()), "{answer:?}");
    }

    pub async fn orders(&self, browser: &mut Browser, method: &str) -> Answer {
        let checkout = browser.get(&self.path("checkout")).await;
        assert_eq!(checkout.status, 200);
        let key = checkout.field("idempotency_key").expect("an idempotency key");
        let fields = [
            self.place(),
            self.address.to_vec(),
            vec![("email", "anna@example.com"), ("payment_method", method), ("idempotency_key", &key)],
            consent(&checkout),
        ]
        .concat();
        browser.submit("/api/checkout/place", &fields).await
    }

    /// Buys one thing and comes to its order page; the path of that, or of the provider's page.
    pub async fn buys(&self, browser: &mut Browser, method: &str) -> String {
        self.fills_cart(browser, "BOWL-KOHIKI-S", "1").await;
        let placed = self.orders(browser, method).await;
        assert_eq!(placed.status, 303, "{placed:?}");
        let checkout = browser.get(&self.path("checkout")).await;
        let told: Vec<_> = checkout
            .body
            .match_indices("field-error")
            .map(|(at, _)| checkout.body.get(at..at + 160))
            .collect();
        assert!(!placed.location().ends_with("/checkout"), "{method} in {}: {told:?}", self.market);
        placed.location().trim_start_matches(crate::test_shop::BASE).to_owned()
    }
}

#[tokio::test]
async fn a_card_is_paid_at_once_and_the_mail_is_in_the_language_of_the_order() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    let path = GERMAN.buys(&mut browser, "card").await;
    assert!(path.starts_with("/de/de/orders/"), "{path}");
    let order = browser.get(&path).await;
    assert_eq!((order.status, order.header("cache-control")), (200, "no-store"));
    assert!(order.speaks("de"));
    assert_eq!(order.mark("order-status", "data-status").as_deref(), Some(OrderStatus::Paid.code()));
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 1);
    assert_eq!(browser.pieces().await, 0);
    shop.deliver().await;
    let mails = shop.mails.0.lock().unwrap().clone();
    let expected = |kind| (kind, "anna@example.com".to_owned(), "de".to_owned());
    assert!(mails.contains(&expected(MailKind::OrderPlaced)), "{mails:?}");
    assert_eq!(mails.iter().filter(|mail| mail.0 == MailKind::OrderPlaced).count(), 1);
}

#[tokio::test]
async fn deferred_methods_give_instructions_on_the_order_page() {
    let shop = TestShop::open().await;
    for (shopper, method, mark) in [
        (&JAPANESE, "konbini", "payment-code"),
        (&BRAZILIAN, "boleto", "payment-code"),
        (&BRAZILIAN, "pix", "payment-qr"),
        (&GERMAN, "sepa_transfer", "payment-instructions"),
        (&SAUDI, "cash_on_delivery", "payment-instructions"),
    ] {
        let mut browser = shop.browser();
        let path = shopper.buys(&mut browser, method).await;
        let order = browser.get(&path).await;
        assert_eq!(order.status, 200, "{method}");
        assert_eq!(
            order.mark("order-status", "data-status").as_deref(),
            Some("awaiting_payment"),
            "{method}"
        );
        assert!(order.mark(mark, "data-testid").is_some(), "{method}: {}", order.body);
        assert!(order.body.contains("data-testid=\"payment-instructions\""), "{method}");
    }
}

#[tokio::test]
async fn placing_an_order_twice_makes_one() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "2").await;
    let checkout = browser.get(&GERMAN.path("checkout")).await;
    let key = checkout.field("idempotency_key").unwrap();
    let fields = [
        GERMAN.place(),
        GERMAN.address.to_vec(),
        vec![("email", "anna@example.com"), ("payment_method", "card"), ("idempotency_key", &key)],
    ]
    .concat();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    let cookies = browser.cookies.clone();
    let first = browser.submit("/api/checkout/place", &fields).await;
    browser.cookies = cookies;
    let second = browser.submit("/api/checkout/place", &fields).await;
    assert!(first.location().starts_with("/de/de/orders/"), "{first:?}");
    assert_eq!(first.location(), second.location());
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 2);
}

#[tokio::test]
async fn what_is_missing_stands_beside_its_field_and_what_was_typed_stays() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let key = browser.get(&GERMAN.path("checkout")).await.field("idempotency_key").unwrap();
    let fields = [
        GERMAN.place(),
        vec![
            ("email", "no address"),
            ("country", "DE"),
            ("name", "<b>Anna</b>"),
            ("postcode", "1"),
            ("idempotency_key", &key),
        ],
    ]
    .concat();
    let refused = browser.submit("/api/checkout/place", &fields).await;
    assert_eq!((refused.status, refused.location()), (303, "/de/de/checkout"));
    let page = browser.get(refused.location()).await;
    for (field, code) in [
        ("email", "invalid"),
        ("address-postcode", "invalid"),
        ("address-street", "missing"),
        ("payment-method", "missing"),
    ] {
        let mark = format!("data-field=\"{field}\" data-code=\"{code}\"");
        assert!(page.body.contains(&mark), "{mark} in {}", page.body);
    }
    assert_eq!(page.field("email").as_deref(), Some("no address"));
    assert!(!page.body.contains("<b>Anna</b>"));
    let json = browser.post_json("/api/checkout/place", &fields).await;
    assert_eq!((json.status, json.code().as_str()), (422, "unmet"));
}

#[tokio::test]
async fn an_order_is_reached_by_its_link_only() {
    let shop = TestShop::open().await;
    let path = GERMAN.buys(&mut shop.browser(), "card").await;
    assert_eq!(shop.browser().get(&path).await.status, 200);
    let token = path.rsplit('/').next().unwrap();
    let guessed = path.replace(token, &token.chars().rev().collect::<String>());
    assert_eq!(shop.browser().get(&guessed).await.status, 404);
}
