//! Picking how to pay: what applies stands above what does not, and what was picked stays picked.

use crate::{
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Answer, Browser, TestShop},
};

/// The methods with a mark, in the order of the page.
fn methods(page: &Answer, mark: &str) -> Vec<String> {
    let tags = page.body.split('<').filter(|tag| tag.contains(&format!("data-testid=\"{mark}\"")));
    tags.filter_map(|tag| tag.split_once("data-method=\"")?.1.split('"').next().map(str::to_owned)).collect()
}

/// The method whose radio button is checked.
fn picked(page: &Answer) -> Option<String> {
    let is_picked = |tag: &&str| tag.contains("data-testid=\"payment-method\"") && tag.contains(" checked");
    let tag = page.body.split('<').find(is_picked)?;
    tag.split_once("data-method=\"")?.1.split('"').next().map(str::to_owned)
}

/// The methods that do not apply are folded away.
fn is_folded(page: &Answer) -> bool {
    let tag = page.body.split('<').find(|tag| tag.contains("choices-closed")).expect("some do not apply");
    !tag[..tag.find('>').unwrap()].contains("open")
}

async fn save(shopper: &Shopper, browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let place = [("market", shopper.market), ("locale", shopper.locale), ("currency", shopper.currency)];
    let answer = browser.submit("/api/checkout/save", &[&place, fields].concat()).await;
    assert_eq!(answer.status, 303, "{answer:?}");
    browser.get(&shopper.path("checkout")).await
}

const ELSEWHERE: Shopper = Shopper { market: "ww", locale: "en", currency: "EUR", address: &[] };

#[tokio::test]
async fn what_applies_stands_first_in_the_markets_order() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = browser.get(&GERMAN.path("checkout")).await;
    let all = ["paypal", "klarna", "card", "sepa_transfer", "sepa_debit", "invoice"];
    assert_eq!(methods(&page, "payment-method"), all);
    assert!(!page.body.contains("choices-closed"));
    assert_eq!(picked(&page), None, "nobody picks for her");
}

#[tokio::test]
async fn few_that_do_not_apply_are_shown_with_their_reason_and_many_are_folded() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    JAPANESE.fills_cart(&mut browser, "MUG-RIDGE-CHALK", "70").await;
    let page = browser.get(&JAPANESE.path("checkout")).await;
    assert_eq!(methods(&page, "payment-method-unavailable"), ["konbini"]);
    assert_eq!(methods(&page, "payment-method"), ["card", "paypay"]);
    assert!(!is_folded(&page) && page.body.contains("300,000"));

    let mut browser = shop.browser();
    ELSEWHERE.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = save(&ELSEWHERE, &mut browser, &[("country", "TW"), ("payment_method", "card")]).await;
    assert_eq!(methods(&page, "payment-method"), ["card", "paypal"]);
    assert!(is_folded(&page) && page.body.contains("Only available in: \u{2068}Malaysia\u{2069}"));
    let page = save(&ELSEWHERE, &mut browser, &[("payment_method", "fpx")]).await;
    assert!(!is_folded(&page), "she wants to know why");
}

#[tokio::test]
async fn the_method_picked_last_is_picked_again_once_it_applies() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    ELSEWHERE.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = save(&ELSEWHERE, &mut browser, &[("country", "GR"), ("payment_method", "klarna")]).await;
    assert_eq!(picked(&page).as_deref(), Some("klarna"));
    // What cannot be picked is not sent by the form.
    let page = save(&ELSEWHERE, &mut browser, &[("country", "TW")]).await;
    assert_eq!(picked(&page), None);
    assert!(methods(&page, "payment-method-unavailable").contains(&"klarna".to_owned()));
    let page = save(&ELSEWHERE, &mut browser, &[("country", "GR")]).await;
    assert_eq!(picked(&page).as_deref(), Some("klarna"));
}

#[tokio::test]
async fn after_a_failed_payment_the_last_method_is_picked() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let mut hosted = GERMAN.buys(&mut browser, "paypal").await;
    let mut last = "paypal";
    for (minute, next) in [(1, "klarna"), (2, "invoice")] {
        let order = browser.submit(&hosted, &[("action", "decline")]).await.location().to_owned();
        assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
        assert_eq!(picked(&browser.get(&order).await).as_deref(), Some(last));
        shop.at(&format!("2026-11-22T12:0{minute}:00Z"));
        let token = order.rsplit('/').next().unwrap();
        let again = browser.submit("/api/orders/pay", &[("token", token), ("method", next)]).await;
        assert_eq!(again.status, 303, "{again:?}");
        hosted = again.location().trim_start_matches(crate::test_shop::BASE).to_owned();
        last = next;
    }
}
