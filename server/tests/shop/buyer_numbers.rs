//! The number that customs asks of the buyer, by forms without Wasm.

use crate::{
    purchase::{BRAZILIAN, GERMAN, Shopper},
    test_shop::{Answer, Browser, TestShop},
};

/// The Brazilian shopper's answers, with another number.
async fn places(browser: &mut Browser, number: &str) -> Answer {
    let key = browser.get(&BRAZILIAN.path("checkout")).await.field("idempotency_key").unwrap();
    let answers = BRAZILIAN.address.iter().filter(|(name, _)| *name != "buyer_number").copied();
    let mut fields = vec![("market", "br"), ("locale", "pt-br"), ("currency", "BRL")];
    fields.extend(answers);
    fields.extend([
        ("email", "ana@example.com"),
        ("payment_method", "card"),
        ("idempotency_key", key.as_str()),
    ]);
    fields.push(("buyer_number", number));
    browser.submit("/api/checkout/place", &fields).await
}

async fn at_checkout(shop: &TestShop, shopper: &Shopper, sku: &str) -> (Browser, Answer) {
    let mut browser = shop.browser();
    shopper.fills_cart(&mut browser, sku, "1").await;
    let checkout = browser.get(&shopper.path("checkout")).await;
    (browser, checkout)
}

#[tokio::test]
async fn the_number_is_asked_with_its_reason_where_customs_wants_it() {
    let shop = TestShop::open().await;
    let (_, page) = at_checkout(&shop, &BRAZILIAN, "BOWL-KOHIKI-S").await;
    let mark = |attribute: &str| page.mark("checkout-buyer-number", attribute);
    assert_eq!(mark("id").as_deref(), Some("buyer-number"));
    assert_eq!(mark("inputmode").as_deref(), Some("numeric"));
    assert_eq!(mark("autocomplete").as_deref(), Some("off"));
    assert_eq!(mark("aria-describedby").as_deref(), Some("buyer-number-hint"));
    let hint = page.body.split("id=\"buyer-number-hint\"").nth(1).unwrap().split(['>', '<']).nth(1).unwrap();
    assert!(hint.contains("CPF") && hint.contains("criptografado") && hint.contains("apagamos"), "{hint}");
    assert_eq!(page.mark("field-error", "data-field"), None, "nothing is wrong before she tries");

    for (shopper, sku) in [(&BRAZILIAN, "TYPEFACE-WAYFARER"), (&GERMAN, "BOWL-KOHIKI-S")] {
        let (_, page) = at_checkout(&shop, shopper, sku).await;
        assert_eq!((page.status, page.field("buyer_number")), (200, None), "{sku} in {}", shopper.market);
    }
}

#[tokio::test]
async fn a_wrong_number_is_told_at_its_field_and_shown_again() {
    let shop = TestShop::open().await;
    let (mut browser, _) = at_checkout(&shop, &BRAZILIAN, "BOWL-KOHIKI-S").await;
    let long = "9".repeat(5_000);
    for (typed, code) in [
        ("", "missing"),
        ("529.982.247-26", "invalid"),
        ("<script>alert(1)</script>", "invalid"),
        (long.as_str(), "invalid"),
    ] {
        let placed = places(&mut browser, typed).await;
        assert_eq!((placed.status, placed.location()), (303, "/br/pt-br/checkout"), "{code}");
        let page = browser.get("/br/pt-br/checkout").await;
        assert_eq!(page.mark("field-error", "data-field").as_deref(), Some("buyer-number"));
        assert_eq!(page.mark("field-error", "data-code").as_deref(), Some(code), "{typed}");
        assert_eq!(page.mark("checkout-buyer-number", "aria-invalid").as_deref(), Some("true"));
        assert!(page.body.contains("href=\"#buyer-number\""), "the list of faults leads there");
        assert!(!page.body.contains("<script>alert"));
        assert!(page.field("buyer_number").unwrap_or_default().len() <= 254);
    }
    for typed in ["529.982.247-26", "529 982 247 2"] {
        places(&mut browser, typed).await;
        assert_eq!(browser.get("/br/pt-br/checkout").await.field("buyer_number").as_deref(), Some(typed));
    }
    let placed = places(&mut browser, "５２９９８２２４７２５").await;
    assert!(placed.location().contains("/orders/"), "{placed:?}");
}

#[tokio::test]
async fn the_page_of_the_order_shows_the_end_of_the_number_until_it_is_erased() {
    let shop = TestShop::open().await;
    let (mut browser, _) = at_checkout(&shop, &BRAZILIAN, "BOWL-KOHIKI-S").await;
    let placed = places(&mut browser, "52998224725").await;
    let order = placed.location().to_owned();
    let page = browser.get(&order).await;
    assert!(page.body.contains("***.***.247-25"));
    for whole in ["52998224725", "529.982.247-25"] {
        assert!(!page.body.contains(whole));
    }
    // The last way of shipping takes 15 working days and 8 at customs, and numbers are kept for 60 days after that.
    shop.at("2027-03-08T11:59:59Z");
    assert_eq!(workflows::erase_buyer_numbers(&shop.site.app.shop).await.unwrap(), 0);
    shop.at("2027-03-08T12:00:00Z");
    assert_eq!(workflows::erase_buyer_numbers(&shop.site.app.shop).await.unwrap(), 1);
    let page = browser.get(&order).await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("order-buyer-number") && !page.body.contains("247-25"));
}
