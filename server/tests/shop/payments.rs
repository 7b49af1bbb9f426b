//! The sandbox's hosted page and its webhooks: right, wrong, twice, late, and before the shopper is back.

use crate::{
    purchase::{GERMAN, JAPANESE},
    test_shop::{Browser, SECRET, TestShop},
};
use axum::body::Body;
use http::Method;
use server::{
    adapters::payment::sandbox::{HEADER, HttpRoad, Road, sign},
    config::Secret,
    http::{
        listener::{Patience, serve},
        router,
    },
    signing::Signer,
};
use tokio::{net::TcpListener, sync::watch};

async fn status(browser: &mut Browser, order: &str) -> String {
    browser.get(order).await.mark("order-status", "data-status").unwrap_or_default()
}

/// Buys with a redirect; gives the hosted page's path and, after the decision, the order's.
async fn decide(shop: &TestShop, browser: &mut Browser, decision: &str) -> (String, String) {
    let hosted = GERMAN.buys(browser, "paypal").await;
    assert!(hosted.starts_with("/sandbox/pay/"), "{hosted}");
    let page = browser.get(&hosted).await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(page.speaks("de") && page.body.contains("CV-"));
    let answer = browser.submit(&hosted, &[("action", decision)]).await;
    assert_eq!(answer.status, 303);
    let order = answer.location().to_owned();
    assert!(order.starts_with("/de/de/orders/"), "{order}");
    assert_eq!(status(browser, &order).await, "awaiting_payment", "no webhook has come yet: {}", shop.now());
    (hosted, order)
}

#[tokio::test]
async fn an_approved_payment_is_paid_once_its_webhook_came_however_often_it_comes() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (hosted, order) = decide(&shop, &mut browser, "approve").await;
    let webhook = shop.webhook().await;
    for _ in 0..3 {
        assert_eq!(shop.hand_over(webhook.clone()).await, 200);
        assert_eq!(status(&mut browser, &order).await, "paid");
    }
    assert!(browser.get(&hosted).await.mark("sandbox-approve", "name").is_none());
    let again = browser.submit(&hosted, &[("action", "decline")]).await;
    assert_eq!((again.status, again.location()), (303, order.as_str()));
    assert_eq!(status(&mut browser, &order).await, "paid");
    shop.deliver().await;
    assert_eq!(shop.mails.0.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_declined_or_canceled_payment_leaves_the_order_to_be_paid_again() {
    for decision in ["decline", "cancel"] {
        let shop = TestShop::open().await;
        let mut browser = shop.browser();
        let (_, order) = decide(&shop, &mut browser, decision).await;
        assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
        let page = browser.get(&order).await;
        assert_eq!(
            page.mark("order-status", "data-status").as_deref(),
            Some("awaiting_payment"),
            "{decision}"
        );
        assert!(page.mark("pay-again", "data-testid").is_some(), "{decision}");
        let token = order.rsplit('/').next().unwrap();
        shop.at("2026-11-22T12:01:00Z");
        let again = browser.submit("/api/orders/pay", &[("token", token), ("method", "card")]).await;
        assert_eq!((again.status, again.location()), (303, order.as_str()));
        assert_eq!(status(&mut browser, &order).await, "paid", "{decision}");
    }
}

#[tokio::test]
async fn a_konbini_payment_is_played_from_the_order_page() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = JAPANESE.buys(&mut browser, "konbini").await;
    let link = browser.get(&order).await.mark("sandbox-play", "href").unwrap();
    let hosted = link.trim_start_matches(crate::test_shop::BASE);
    assert!(browser.get(hosted).await.speaks("ja"));
    browser.submit(hosted, &[("action", "approve")]).await;
    assert_eq!(shop.hand_over(shop.webhook().await).await, 200);
    assert_eq!(status(&mut browser, &order).await, "paid");
}

#[tokio::test]
async fn money_that_comes_after_the_time_ran_out_counts() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (hosted, order) = decide(&shop, &mut browser, "approve").await;
    shop.at("2026-11-30T12:00:00Z");
    assert!(browser.get(&hosted).await.mark("sandbox-approve", "name").is_none());
    workflows::expire_payments(&shop.site.app.shop, 10).await.unwrap();
    let (_, body) = shop.webhook().await;
    let signer = Signer::new(Secret::new(SECRET), None);
    let late = sign(&signer, &body, shop.now());
    assert_eq!(shop.hand_over((late, body)).await, 200);
    assert_eq!(status(&mut browser, &order).await, "paid");
}

#[tokio::test]
async fn a_webhook_that_is_not_the_gateways_own_is_refused() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (_, order) = decide(&shop, &mut browser, "approve").await;
    let (signature, body) = shop.webhook().await;
    let forger = Signer::new(Secret::new("somebody else's secret, long enough"), None);
    let other = body.replace("500", "1").replace("captured", "refunded");
    for (what, signature, body) in [
        ("none", String::new(), body.clone()),
        ("forged", sign(&forger, &body, shop.now()), body.clone()),
        ("of another body", signature.clone(), other),
    ] {
        assert_eq!(shop.hand_over((signature, body)).await, 401, "{what}");
    }
    let signer = Signer::new(Secret::new(SECRET), None);
    for body in ["", "{}", "[1]", "null"] {
        assert_eq!(shop.hand_over((sign(&signer, body, shop.now()), body.to_owned())).await, 400, "{body}");
    }
    let headers = [(HEADER, signature.as_str())];
    let unknown = browser.send(Method::POST, "/webhooks/nobody", &headers, body.clone()).await;
    assert_eq!(unknown.status, 404);
    let binary = browser.send(Method::POST, "/webhooks/sandbox", &headers, vec![0xff, 0xfe]).await;
    assert_eq!(binary.status, 400);
    let got = browser.send(Method::GET, "/webhooks/sandbox", &headers, Body::empty()).await;
    assert_eq!((got.status, got.header("allow")), (405, "POST"));
    shop.at("2026-11-22T12:05:01Z");
    assert_eq!(shop.hand_over((signature, body)).await, 401, "too old");
    assert_eq!(status(&mut browser, &order).await, "awaiting_payment");
}

#[tokio::test]
async fn a_hosted_page_that_was_not_given_out_is_404_and_a_strange_decision_422() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let hosted = GERMAN.buys(&mut browser, "paypal").await;
    let forged = format!("{}0", &hosted[..hosted.len() - 1]);
    let forged = if forged == hosted { format!("{}1", &hosted[..hosted.len() - 1]) } else { forged };
    for path in [forged.as_str(), "/sandbox/pay/x", "/sandbox/pay/.", "/sandbox/pay/a.b"] {
        assert_eq!(browser.get(path).await.status, 404, "{path}");
        assert_eq!(browser.submit(path, &[("action", "approve")]).await.status, 404, "{path}");
    }
    for action in ["", "steal", "APPROVE"] {
        assert_eq!(browser.submit(&hosted, &[("action", action)]).await.status, 422, "{action}");
    }
    let foreign = [("origin", "https://evil.example"), ("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(browser.send(Method::POST, &hosted, &foreign, "action=approve").await.status, 403);
}

#[tokio::test]
async fn webhooks_reach_the_shop_over_the_network() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (_, order) = decide(&shop, &mut browser, "approve").await;
    let (signature, body) = shop.webhook().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (end, ending) = watch::channel(false);
    let server = tokio::spawn(serve(listener, router(&shop.site), Patience::default(), ending));
    drop(rustls::crypto::ring::default_provider().install_default());
    let road = HttpRoad::new(reqwest::Client::new(), &base);
    assert!(road.post("t=1,v1=00".to_owned(), body.clone()).await.is_err());
    assert_eq!(road.post(signature, body).await, Ok(()));
    assert_eq!(status(&mut browser, &order).await, "paid");
    end.send_replace(true);
    server.await.unwrap();
}
