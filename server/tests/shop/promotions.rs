//! Promotion codes, without Wasm and as an island sends them.

use crate::{
    mails::written,
    purchase::{GERMAN, JAPANESE, SAUDI, Shopper},
    test_shop::{Answer, Browser, TestShop},
};
use workflows::ports::MailKind;

/// 32.00 EUR.
const BOWL: &str = "BOWL-KOHIKI-S";
const PLACE: [(&str, &str); 3] = [("market", "de"), ("locale", "de"), ("currency", "EUR")];

fn code(typed: &str) -> Vec<(&str, &str)> {
    [("code", typed)].into_iter().chain(PLACE).collect()
}

/// The amount that stands in the element with this mark, in minor units.
fn amount(page: &Answer, mark: &str) -> Option<i64> {
    let at = page.body.find(&format!("data-testid=\"{mark}\""))?;
    let rest = &page.body[at..];
    let digits = &rest[rest.find("data-minor=\"")? + 12..];
    digits[..digits.find('"')?].parse().ok()
}

/// What is said beside the field: the code of it.
fn said(page: &Answer) -> Option<String> {
    let at = page.body.find("data-testid=\"field-error\" data-field=\"code\"")?;
    let rest = &page.body[at..];
    let code = &rest[rest.find("data-code=\"")? + 11..];
    Some(code[..code.find('"')?].to_owned())
}

async fn enters(browser: &mut Browser, typed: &str) -> Answer {
    let sent = browser.submit("/api/cart/code", &code(typed)).await;
    assert_eq!((sent.status, sent.location()), (303, "/de/de/cart"), "{sent:?}");
    browser.get("/de/de/cart").await
}

async fn with_bowls(shop: &TestShop, quantity: &str) -> Browser {
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, BOWL, quantity).await;
    browser
}

#[tokio::test]
async fn a_code_is_taken_off_in_cart_checkout_order_and_mail() {
    let shop = TestShop::open().await;
    let mut browser = with_bowls(&shop, "1").await;
    let cart = enters(&mut browser, " ｗｅｌｃｏｍｅ-١٠ ").await;
    assert_eq!((amount(&cart, "cart-subtotal"), amount(&cart, "total-discount")), (Some(3_200), Some(-320)));
    let due = amount(&cart, "total-due").unwrap();
    assert_eq!(due, 3_200 - 320 + amount(&cart, "total-shipping").unwrap());
    assert!(cart.body.contains("Willkommen") && cart.body.contains("WELCOME10"), "{}", cart.body);
    let checkout = browser.get("/de/de/checkout").await;
    assert_eq!(
        (amount(&checkout, "total-discount"), amount(&checkout, "total-due")),
        (Some(-320), Some(due))
    );
    let placed = GERMAN.orders(&mut browser, "card").await;
    let order = browser.get(placed.location()).await;
    assert_eq!((amount(&order, "total-discount"), amount(&order, "total-due")), (Some(-320), Some(due)));
    let token = placed.location().rsplit('/').next().unwrap().parse().unwrap();
    let view = workflows::view_order(&shop.site.app.shop, &token).await.unwrap().unwrap();
    let (_, parts) = written(&shop, MailKind::OrderPlaced, &view.order, &view.payments[0]).await;
    for part in &parts[..2] {
        assert!(part.contains("Willkommen") && part.contains("3,20"), "{part}");
    }
    let again = with_bowls(&shop, "1").await;
    let mut browser = again;
    enters(&mut browser, "welcome10").await;
    let refused = GERMAN.orders(&mut browser, "card").await;
    assert_eq!(refused.location(), "/de/de/checkout", "once an address: she is asked again");
    assert_eq!(said(&browser.get("/de/de/checkout").await).as_deref(), Some("promotion_used_up"));
}

#[tokio::test]
async fn the_drawer_takes_off_what_the_cart_does() {
    let shop = TestShop::open().await;
    let mut browser = with_bowls(&shop, "1").await;
    enters(&mut browser, "welcome10").await;
    let added = [&PLACE[..], &[("sku", BOWL), ("quantity", "1")]].concat();
    let answer = browser.post_json("/api/cart/add", &added).await;
    let drawer = Answer { body: answer.json()["lines"].as_str().unwrap().to_owned(), ..answer };
    let cart = browser.get("/de/de/cart").await;
    for mark in ["cart-subtotal", "total-discount"] {
        assert_eq!(amount(&drawer, mark), amount(&cart, mark), "{mark}");
    }
    assert_eq!((amount(&drawer, "total-discount"), amount(&drawer, "total-due")), (Some(-640), None));
    assert!(drawer.body.contains("data-minor=\"5760\""), "{}", drawer.body);
}

#[tokio::test]
async fn what_is_no_code_is_refused_at_the_field_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = with_bowls(&shop, "1").await;
    enters(&mut browser, "welcome10").await;
    let long = "A".repeat(60_000);
    for typed in
        ["WELCOME11", "ab", "春の市", "<script>", "'; DROP TABLE carts; --", "a\u{0}b\u{7}c", "💥💥💥", &long]
    {
        let answer = browser.post_json("/api/cart/code", &code(typed)).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "promotion_unknown"), "{typed}");
        assert_eq!(answer.json()["field"], "code");
        let page = enters(&mut browser, typed).await;
        assert_eq!(amount(&page, "total-discount"), Some(-320), "{typed}: the code that was there stays");
    }
    assert_eq!(amount(&enters(&mut browser, "  ").await, "total-discount"), None, "nothing takes it out");
    let page = enters(&mut browser, "WELCOME11").await;
    assert_eq!(said(&page).as_deref(), Some("promotion_unknown"));
    let tag = page.body.split("<details").filter_map(|rest| rest.split('>').next());
    let is_open = |tag: &str| tag.contains("promotion") && tag.contains(" open");
    assert!(tag.clone().any(is_open), "what was wrong is to be seen: {:?}", tag.collect::<Vec<_>>());
    assert_eq!(said(&browser.get("/de/de/cart").await), None, "told once");
    let huge = browser.post_json("/api/cart/code", &code(&"A".repeat(70_000))).await;
    assert_eq!((huge.status, huge.code().as_str()), (413, "too_large"));
    let nobody = shop.browser().post_json("/api/cart/code", &code("welcome10")).await;
    assert_eq!((nobody.status, nobody.code().as_str()), (409, "cart_empty"));
}

#[tokio::test]
async fn a_code_says_what_is_missing_and_counts_once_it_is_there() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "MUG-RIDGE-INK", "1").await;
    let answer = browser.post_json("/api/cart/code", &code("thanks")).await;
    assert_eq!(answer.status, 200, "it is kept");
    assert!(answer.json()["message"].as_str().unwrap().contains("4,00"), "{answer:?}");
    let page = browser.get("/de/de/cart").await;
    assert_eq!((said(&page).as_deref(), amount(&page, "total-discount")), (Some("promotion_minimum"), None));
    GERMAN.fills_cart(&mut browser, "INCENSE-CEDAR", "1").await;
    let page = browser.get("/de/de/cart").await;
    assert_eq!((said(&page), amount(&page, "total-discount")), (None, Some(-500)));
    let other = browser.get("/de/de/cart?currency=PLN").await;
    assert_eq!(said(&other).as_deref(), Some("promotion_currency"));
}

#[tokio::test]
async fn free_shipping_is_said_and_named() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "INCENSE-CEDAR", "1").await;
    assert!(amount(&browser.get("/de/de/cart").await, "total-shipping").unwrap() > 0);
    let page = enters(&mut browser, "free post").await;
    assert_eq!((amount(&page, "total-shipping"), amount(&page, "total-discount")), (Some(0), None));
    assert!(page.body.contains("Portofrei"));
}

#[tokio::test]
async fn at_the_checkout_a_code_comes_with_the_other_answers() {
    let shop = TestShop::open().await;
    let mut browser = with_bowls(&shop, "1").await;
    let answers = |more: &[(&'static str, &'static str)]| {
        [&PLACE[..], &[("email", "anna@example.com"), ("country", "DE"), ("name", "Anna Muster")], more]
            .concat()
    };
    let wrong = browser.submit("/api/checkout/save", &answers(&[("code", "no such code")])).await;
    assert_eq!(wrong.location(), "/de/de/checkout");
    let page = browser.get("/de/de/checkout").await;
    assert_eq!(said(&page).as_deref(), Some("promotion_unknown"));
    assert_eq!(page.field("email").as_deref(), Some("anna@example.com"), "nothing she typed is lost");
    browser.submit("/api/checkout/save", &answers(&[("code", "welcome10")])).await;
    let page = browser.get("/de/de/checkout").await;
    assert_eq!((said(&page), amount(&page, "total-discount")), (None, Some(-320)));
    browser.submit("/api/checkout/save", &answers(&[])).await;
    assert_eq!(
        amount(&browser.get("/de/de/checkout").await, "total-discount"),
        Some(-320),
        "not sent, not taken out"
    );
    browser.submit("/api/checkout/save", &answers(&[("code", "")])).await;
    assert_eq!(amount(&browser.get("/de/de/checkout").await, "total-discount"), None);
}

#[tokio::test]
async fn a_code_that_was_typed_and_not_entered_is_not_passed_over() {
    let shop = TestShop::open().await;
    let mut browser = with_bowls(&shop, "1").await;
    let key = browser.get("/de/de/checkout").await.field("idempotency_key").unwrap();
    let address = GERMAN.address.to_vec();
    let fields = |key: &str, typed: &str| {
        let own = [
            ("email", "anna@example.com"),
            ("payment_method", "card"),
            ("idempotency_key", key),
            ("code", typed),
        ];
        let all: Vec<(String, String)> = [&PLACE[..], &address[..], &own[..]]
            .concat()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        all
    };
    for (typed, told) in [("nosuchcode", "promotion_unknown"), ("welcome10", "cart_changed")] {
        let sent = fields(&key, typed);
        let sent: Vec<(&str, &str)> =
            sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = browser.post_json("/api/checkout/place", &sent).await;
        assert_eq!(answer.code(), told, "{typed}");
    }
    let page = browser.get("/de/de/checkout").await;
    assert_eq!(amount(&page, "total-discount"), Some(-320));
    let key = page.field("idempotency_key").unwrap();
    let sent = fields(&key, "");
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let order = browser.submit("/api/checkout/place", &sent).await;
    assert!(order.location().starts_with("/de/de/orders/"), "{order:?}");
}

#[tokio::test]
async fn what_counts_by_itself_is_the_same_on_every_page_and_in_every_language() {
    let shop = TestShop::open().await;
    for Shopper { market, locale, currency, .. } in [GERMAN, JAPANESE, SAUDI] {
        let mut browser = shop.browser();
        let place = [("market", market), ("locale", locale), ("currency", currency)];
        let vases = [&place[..], &[("sku", "VASE-CELADON"), ("quantity", "3")]].concat();
        browser.submit("/api/cart/add", &vases).await;
        let cart = browser.get(&format!("/{market}/{locale}/cart")).await;
        let off = amount(&cart, "total-discount").unwrap();
        assert_eq!(off, -(amount(&cart, "cart-subtotal").unwrap() + 10) / 20, "{market}: a twentieth");
        let checkout = browser.get(&format!("/{market}/{locale}/checkout")).await;
        assert_eq!(amount(&checkout, "total-discount"), Some(off), "{market}");
        assert_eq!(amount(&checkout, "total-due"), amount(&cart, "total-due"), "{market}");
    }
}

#[tokio::test]
async fn where_no_door_is_known_the_discount_is_shown_all_the_same() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let place = [("market", "ww"), ("locale", "en"), ("currency", "USD")];
    browser.submit("/api/cart/add", &[&place[..], &[("sku", BOWL), ("quantity", "1")]].concat()).await;
    browser.submit("/api/cart/code", &[&place[..], &[("code", "WELCOME10")]].concat()).await;
    let cart = browser.get("/ww/en/cart").await;
    let goods = amount(&cart, "cart-subtotal").unwrap();
    assert_eq!(amount(&cart, "total-discount"), Some(-(goods + 5) / 10));
}
