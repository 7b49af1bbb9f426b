//! The frame around the pages: headers, caching, compression, health.

use crate::test_shop::{BASE, TestShop};
use axum::{Router, body::Body, middleware::from_fn_with_state, routing::get};
use http::Method;
use server::{
    adapters::{
        clock::SystemClock,
        payment::stripe::{OFFICIAL, Stripe},
    },
    config::{self, Secret},
    data,
    http::{POLICY, panics, router},
};
use std::sync::Arc;
use workflows::ports::PaymentGateway;

#[tokio::test]
async fn every_answer_carries_the_policy_and_only_https_is_told_to_stay() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for path in
        ["/de/de/", "/nothing", "/healthz", "/assets/none.css", "/api/nothing", "/webhooks/x", "/de/de/cart"]
    {
        let answer = browser.get(path).await;
        assert_eq!(answer.header("content-security-policy"), POLICY, "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "{path}");
    }
    assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    let secure = TestShop::open_at("https://shop.example").await;
    let answer = secure.browser().get("/de/de/").await;
    assert!(answer.header("strict-transport-security").starts_with("max-age="));
}

/// Stripe, of which nothing is asked.
fn stripe() -> Arc<dyn PaymentGateway> {
    drop(rustls::crypto::ring::default_provider().install_default());
    let account = config::Stripe {
        key: Secret::new("sk_test_1"),
        webhook_secret: Secret::new("whsec_1"),
        url: OFFICIAL.to_owned(),
    };
    let tables = data::stripe_tables(&data::embedded()).unwrap();
    Arc::new(Stripe::new(&account, tables, Arc::new(SystemClock)).unwrap())
}

#[tokio::test]
async fn forms_of_private_pages_may_lead_to_the_page_of_a_gateway_and_to_no_other() {
    let shop = TestShop::open_paid_by(vec![stripe()]).await;
    let mut browser = shop.browser();
    let with_stripe = POLICY.replace("form-action 'self'", "form-action 'self' https://checkout.stripe.com");
    for (path, policy) in
        [("/de/de/cart", with_stripe.as_str()), ("/de/de/checkout", &with_stripe), ("/de/de/", POLICY)]
    {
        for _ in 0..2 {
            assert_eq!(browser.get(path).await.header("content-security-policy"), policy, "{path}");
        }
    }
    for (url, is_near) in [
        ("http://127.0.0.1:3000/sandbox/pay/1", true),
        ("https://checkout.stripe.com/c/pay/1", true),
        ("https://checkout.stripe.com.evil.example/c/pay/1", false),
        ("https://pm-redirects.stripe.com/authorize/1", false),
        ("http://checkout.stripe.com/c/pay/1", false),
    ] {
        assert_eq!(shop.site.app.shop.leads_to(url), is_near, "{url}");
    }
}

#[tokio::test]
async fn a_catalog_page_is_the_same_for_everyone_and_is_kept_by_its_tag() {
    let shop = TestShop::open().await;
    let mut first = shop.browser();
    first
        .post_json(
            "/api/cart/add",
            &[("sku", "BOWL-KOHIKI-S"), ("quantity", "2"), ("market", "de"), ("locale", "de")],
        )
        .await;
    first
        .submit(
            "/api/preferences",
            &[("market", "de"), ("locale", "de"), ("currency", "USD"), ("return_to", "/")],
        )
        .await;
    let mut second = shop.browser();
    second.language = "ja".to_owned();
    let collection = first_link(&first.get("/de/de/").await.body, "/de/de/c/");
    let product = first_link(&first.get(&collection).await.body, "/de/de/p/");
    for path in ["/de/de/", &collection, &product] {
        let (one, two) = (first.get(path).await, second.get(path).await);
        assert_eq!(one.status, 200, "{path}");
        assert_eq!(one.body, two.body, "{path}");
        assert!(one.header("cache-control").starts_with("public"), "{path}");
        assert_eq!(one.header("set-cookie"), "", "{path}");
        assert!(!one.body.contains("<script>"), "{path}");
        let tag = one.header("etag").to_owned();
        let again = second.send(Method::GET, path, &[("if-none-match", &tag)], Body::empty()).await;
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        let head = second.send(Method::HEAD, path, &[], Body::empty()).await;
        assert_eq!((head.status, head.body.as_str(), head.header("etag")), (200, "", tag.as_str()), "{path}");
    }
    for path in ["/de/de/cart", "/de/de/checkout"] {
        assert_eq!(first.get(path).await.header("cache-control"), "no-store", "{path}");
    }
}

fn first_link(html: &str, prefix: &str) -> String {
    let start = html.find(&format!("href=\"{prefix}")).expect("a link") + 6;
    html[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn pages_are_compressed_for_who_takes_that() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let plain = browser.send(Method::GET, "/de/de/", &[], Body::empty()).await;
    assert_eq!(plain.header("content-encoding"), "");
    for encoding in ["br", "gzip"] {
        let packed =
            browser.send(Method::GET, "/de/de/", &[("accept-encoding", encoding)], Body::empty()).await;
        assert_eq!(packed.header("content-encoding"), encoding);
        assert!(packed.header("vary").to_ascii_lowercase().contains("accept-encoding"));
        assert!(packed.body.len() < plain.body.len());
    }
    let tiny = browser.send(Method::GET, "/healthz", &[("accept-encoding", "br")], Body::empty()).await;
    assert_eq!((tiny.header("content-encoding"), tiny.body.as_str()), ("", "alive"));
}

#[tokio::test]
async fn slashes_and_capitals_are_put_right_by_308() {
    let shop = TestShop::open().await;
    for (path, right) in [
        ("/DE/de/", "/de/de/"),
        ("/de/de", "/de/de/"),
        ("/de/de/cart/", "/de/de/cart"),
        ("/de/DE/CART", "/de/de/cart"),
    ] {
        let answer = shop.browser().get(path).await;
        assert_eq!((answer.status, answer.location()), (308, right), "{path}");
    }
}

#[tokio::test]
async fn the_entrance_follows_choice_then_country_then_language() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let mut enter = async |headers: &[(&str, &str)]| {
        let answer = browser.send(Method::GET, "/", headers, Body::empty()).await;
        assert_eq!(answer.status, 303);
        answer.location().to_owned()
    };
    assert_eq!(enter(&[("accept-language", "ja-JP")]).await, "/jp/ja/");
    assert_eq!(enter(&[("accept-language", "ja-JP"), ("cf-ipcountry", "BR")]).await, "/br/ja/");
    let chosen = [("accept-language", "ja-JP"), ("cf-ipcountry", "BR"), ("cookie", "prefs=sa.ar.SAR")];
    assert_eq!(enter(&chosen).await, "/sa/ar/");
}

#[tokio::test]
async fn the_operator_alone_sees_the_figures() {
    let shop = TestShop::open().await;
    shop.browser().get("/de/de/").await;
    assert_eq!(shop.browser().get("/metrics").await.status, 404);
    let figures = shop.operator().get("/metrics").await;
    assert_eq!(figures.status, 200);
    for line in [
        "caravel_responses_total{class=\"2xx\"} 1",
        "caravel_responses_total{class=\"4xx\"} 1",
        "caravel_outbox_pending 0",
    ] {
        assert!(figures.body.contains(line), "{line} in {}", figures.body);
    }
    assert_eq!(shop.operator().get("/de/de/").await.status, 200);
}

#[tokio::test]
async fn an_ending_shop_is_alive_and_not_ready() {
    let shop = TestShop::open().await;
    let ready = shop.browser().get("/readyz").await;
    assert_eq!((ready.status, ready.body.as_str()), (200, "ready"));
    shop.site.end();
    assert_eq!(shop.browser().get("/readyz").await.status, 503);
    assert_eq!(shop.browser().get("/healthz").await.status, 200);
}

#[tokio::test]
async fn a_secure_shop_binds_its_cart_to_the_host() {
    let shop = TestShop::open_at("https://shop.example").await;
    let mut browser = shop.browser();
    let body = "sku=BOWL-KOHIKI-S&quantity=1&market=de&locale=de";
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("accept", "application/json"),
        ("origin", "https://shop.example"),
    ];
    let answer = browser.send(Method::POST, "/api/cart/add", &headers, body).await;
    assert_eq!(answer.status, 200);
    let cookie = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|value| value.to_str().unwrap())
        .find(|value| value.starts_with("__Host-cart="))
        .unwrap();
    for part in ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let foreign = [headers[0], headers[1], ("origin", BASE)];
    assert_eq!(browser.send(Method::POST, "/api/cart/add", &foreign, body).await.status, 403);
}

#[tokio::test]
async fn a_panic_is_a_500_page_in_the_readers_language_and_the_shop_goes_on() {
    async fn boom() -> &'static str {
        panic!("on purpose")
    }
    let shop = TestShop::open().await;
    let broken = Router::new()
        .route("/jp/ja/boom", get(boom))
        .fallback_service(router(&shop.site))
        .layer(from_fn_with_state(shop.site.clone(), panics::catch));
    let mut browser = shop.browser_of(broken);
    let answer = browser.get("/jp/ja/boom").await;
    assert_eq!((answer.status, answer.header("cache-control")), (500, "no-store"));
    assert!(answer.speaks("ja") && !answer.body.contains("on purpose"));
    assert_eq!(browser.get("/jp/ja/").await.status, 200);
}

#[tokio::test]
async fn what_an_action_answers_is_kept_by_nobody() {
    let shop = TestShop::open().await;
    for quantity in ["1", "0"] {
        let fields = [("sku", "BOWL-KOHIKI-S"), ("quantity", quantity)];
        assert_eq!(
            shop.browser().post_json("/api/cart/add", &fields).await.header("cache-control"),
            "no-store"
        );
        assert_eq!(shop.browser().submit("/api/cart/add", &fields).await.header("cache-control"), "no-store");
    }
}
