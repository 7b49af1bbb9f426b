//! What is downloaded instead of shipped.

use crate::{
    purchase::{GERMAN, JAPANESE},
    test_shop::TestShop,
};

/// Where the typeface of an order is downloaded.
fn file_of(order: &str) -> String {
    let token = order.rsplit('/').next().unwrap_or_default();
    format!("/downloads/{token}/TYPEFACE-WAYFARER")
}

#[tokio::test]
async fn a_file_is_bought_without_shipping_and_downloaded_once_it_is_paid() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = browser.get("/de/de/p/schrift-wayfarer").await;
    assert_eq!(page.status, 200, "{page:?}");
    assert!(!page.body.contains("Gewicht mit Verpackung"));
    GERMAN.fills_cart(&mut browser, "TYPEFACE-WAYFARER", "1").await;
    let checkout = browser.get("/de/de/checkout").await;
    assert_eq!(checkout.mark("shipping-method", "data-method").as_deref(), Some("download"));
    assert_eq!(checkout.mark("total-due", "data-minor"), checkout.mark("total-goods", "data-minor"));
    let unpaid = GERMAN.orders(&mut browser, "sepa_transfer").await.location().to_owned();
    assert!(!browser.get(&unpaid).await.body.contains("/downloads/"));
    assert_eq!(browser.get(&file_of(&unpaid)).await.status, 404, "not before it is paid");

    GERMAN.fills_cart(&mut browser, "TYPEFACE-WAYFARER", "1").await;
    let order = GERMAN.orders(&mut browser, "card").await.location().to_owned();
    let file = file_of(&order);
    let paid = browser.get(&order).await;
    assert!(paid.body.contains(&file), "{}", paid.body);
    let answer = browser.get(&file).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "font/otf"));
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"typeface-wayfarer.otf\"");
    assert_eq!(answer.header("cache-control"), "no-store");
    for wrong in [
        file.replace("TYPEFACE-WAYFARER", "BOWL-KOHIKI-S"),
        file.replace("TYPEFACE-WAYFARER", "..%2F..%2Fcatalog.toml"),
        format!("/downloads/{}/TYPEFACE-WAYFARER", "A".repeat(43)),
        "/downloads/x/y".to_owned(),
    ] {
        assert_eq!(browser.get(&wrong).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn a_file_and_a_bowl_are_shipped_together_and_only_the_bowl_leaves_the_shelf() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    JAPANESE.fills_cart(&mut browser, "SCORE-CROSSING", "99").await;
    let path = JAPANESE.buys(&mut browser, "card").await;
    let order = browser.get(&path).await;
    assert_eq!(order.mark("order-status", "data-status").as_deref(), Some("paid"));
    assert!(order.body.contains("/SCORE-CROSSING") && !order.body.contains("shipping-download"));
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 1);
}

#[tokio::test]
async fn nobody_brings_cash_to_the_door_for_a_file() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    crate::purchase::SAUDI.fills_cart(&mut browser, "SCORE-CROSSING", "1").await;
    let checkout = browser.get("/sa/ar/checkout").await;
    assert_eq!(checkout.mark("payment-method-unavailable", "data-reason").as_deref(), Some("not-shipped"));
}
