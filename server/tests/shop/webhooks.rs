//! Webhooks that are cut short, too long, too new, sent again, or of another name.

use crate::{
    purchase::GERMAN,
    test_shop::{Browser, SECRET, TestShop},
};
use server::{adapters::payment::sandbox::sign, config::Secret, signing::Signer};
use workflows::ports::MailKind;

/// An order whose payment is approved, and the webhook that says so.
async fn approved(shop: &TestShop, browser: &mut Browser) -> (String, (String, String)) {
    let hosted = GERMAN.buys(browser, "paypal").await;
    let order = browser.submit(&hosted, &[("action", "approve")]).await.location().to_owned();
    assert!(order.starts_with("/de/de/orders/"), "{order}");
    (order, shop.webhook().await)
}

async fn status(browser: &mut Browser, order: &str) -> String {
    browser.get(order).await.mark("order-status", "data-status").unwrap_or_default()
}

fn signed(shop: &TestShop, body: &str) -> (String, String) {
    let signer = Signer::new(Secret::new(SECRET), None);
    (sign(&signer, body, shop.now()), body.to_owned())
}

#[tokio::test]
async fn a_webhook_that_is_cut_short_is_refused_and_the_whole_one_counts() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (order, (signature, body)) = approved(&shop, &mut browser).await;
    for length in [0, 1, body.len() / 2, body.len() - 1] {
        let cut = body[..length].to_owned();
        assert_eq!(shop.hand_over((signature.clone(), cut.clone())).await, 401, "{cut}");
        assert_eq!(shop.hand_over(signed(&shop, &cut)).await, 400, "{cut}");
    }
    assert_eq!(status(&mut browser, &order).await, "awaiting_payment");
    assert_eq!(shop.hand_over((signature, body)).await, 200);
    assert_eq!(status(&mut browser, &order).await, "paid");
}

#[tokio::test]
async fn a_webhook_over_64_kib_is_refused_whoever_signed_it() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (order, (_, body)) = approved(&shop, &mut browser).await;
    let long = format!("{body}{}", " ".repeat(64 * 1024));
    assert_eq!(shop.hand_over(signed(&shop, &long)).await, 413);
    assert_eq!(status(&mut browser, &order).await, "awaiting_payment");
    let short = format!("{body}{}", " ".repeat(60 * 1024));
    assert_eq!(shop.hand_over(signed(&shop, &short)).await, 200);
    assert_eq!(status(&mut browser, &order).await, "paid");
}

#[tokio::test]
async fn a_webhook_that_is_too_old_or_of_the_future_is_refused() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (order, (_, body)) = approved(&shop, &mut browser).await;
    shop.at("2026-11-22T11:54:59Z");
    let old = signed(&shop, &body);
    shop.at("2026-11-22T12:05:01Z");
    let new = signed(&shop, &body);
    shop.at("2026-11-22T12:00:00Z");
    for stale in [old, new] {
        assert_eq!(shop.hand_over(stale).await, 401);
    }
    assert_eq!(status(&mut browser, &order).await, "awaiting_payment");
}

#[tokio::test]
async fn a_webhook_sent_again_or_under_another_name_pays_once() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let stock = shop.stock("BOWL-KOHIKI-S").await;
    let (order, (signature, body)) = approved(&shop, &mut browser).await;
    let mut renamed: serde_json::Value = serde_json::from_str(&body).unwrap();
    renamed["id"] = "another-name".into();
    let renamed = signed(&shop, &renamed.to_string());
    for webhook in [(signature.clone(), body.clone()), (signature, body), renamed.clone(), renamed] {
        assert_eq!(shop.hand_over(webhook).await, 200);
        assert_eq!(status(&mut browser, &order).await, "paid");
    }
    shop.deliver().await;
    let page = browser.get(&order).await;
    assert_eq!(page.mark("payment-back", "data-minor"), None, "nothing goes back");
    let mails: Vec<_> = shop.mails.0.lock().unwrap().iter().map(|mail| mail.0).collect();
    assert_eq!(mails.iter().filter(|kind| **kind == MailKind::OrderPaid).count(), 1, "{mails:?}");
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, stock - 1);
}
