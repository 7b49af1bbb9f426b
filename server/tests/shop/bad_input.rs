//! What is wrong is answered clearly, in the reader's language, and changes nothing.

use crate::test_shop::{BASE, Browser, TestShop};
use axum::body::Body;
use http::Method;

const SKU: &str = "BOWL-KOHIKI-S";
const DE: [(&str, &str); 3] = [("market", "de"), ("locale", "de"), ("currency", "EUR")];

fn adding<'a>(sku: &'a str, quantity: &'a str) -> Vec<(&'a str, &'a str)> {
    [("sku", sku), ("quantity", quantity)].into_iter().chain(DE).collect()
}

async fn with_one(shop: &TestShop) -> Browser {
    let mut browser = shop.browser();
    let added = browser.post_json("/api/cart/add", &adding(SKU, "1")).await;
    assert_eq!(added.status, 200, "{added:?}");
    browser
}

#[tokio::test]
async fn unknown_markets_languages_slugs_and_orders_are_404_pages_in_the_best_known_language() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    browser.language = "fr-FR,fr;q=0.9".to_owned();
    for (path, lang) in [
        ("/xx/de/", "de"),
        ("/zz/zz/", "fr"),
        ("/de/xx/", "fr"),
        ("/nothing", "fr"),
        ("/jp/ja/p/nothing", "ja"),
        ("/br/pt-br/c/nothing", "pt-BR"),
        ("/sa/ar/pages/nothing", "ar"),
        ("/sa/ar/nothing", "ar"),
        ("/de/de/p/%ff%fe", "de"),
        ("/de/de/orders/nothing", "de"),
        ("/de/de/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "de"),
        ("/de/de/p/a/b/c", "de"),
        ("/de/de/p/..%2f..%2fetc%2fpasswd", "de"),
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.speaks(lang), "{path}: {}", answer.body.get(..200).unwrap_or_default());
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
    assert!(browser.get("/sa/ar/nothing").await.body.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn an_unknown_sku_is_404_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    for sku in ["NOTHING", "", "bowl", "'; DROP TABLE carts; --", "💥", &"A".repeat(1000)] {
        let answer = browser.post_json("/api/cart/add", &adding(sku, "1")).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, "unknown_sku"), "{sku}");
        assert_eq!(answer.json()["field"], "sku");
        assert!(!answer.json()["message"].as_str().unwrap().is_empty());
    }
    let form = browser.submit("/api/cart/add", &adding("NOTHING", "1")).await;
    assert_eq!((form.status, form.location()), (303, "/de/de/cart"));
    let cart = browser.get("/de/de/cart").await;
    assert_eq!(cart.mark("field-error", "data-code").as_deref(), Some("unknown_sku"));
    assert_eq!(browser.pieces().await, 1);
}

#[tokio::test]
async fn a_quantity_that_is_none_is_422_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    for path in ["/api/cart/add", "/api/cart/set"] {
        for quantity in
            ["0", "-1", "100", "1000000000", "1e9", "99999999999999999999", "abc", "", " ", "1.5", "٣", "NaN"]
        {
            let answer = browser.post_json(path, &adding(SKU, quantity)).await;
            assert_eq!((answer.status, answer.code().as_str()), (422, "quantity"), "{path} {quantity}");
            assert_eq!(answer.json()["field"], "quantity");
        }
        let absent = browser.post_json(path, &[("sku", SKU)]).await;
        assert_eq!((absent.status, absent.code().as_str()), (422, "quantity"));
        let form = browser.submit(path, &adding(SKU, "abc")).await;
        assert_eq!((form.status, form.location()), (303, "/de/de/cart"));
        let cart = browser.get("/de/de/cart").await;
        assert_eq!(cart.mark("field-error", "data-code").as_deref(), Some("quantity"), "{path}");
    }
    assert_eq!(browser.pieces().await, 1);
}

#[tokio::test]
async fn more_than_there_is_is_409_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    let stock = shop.stock(SKU).await;
    assert!(stock < 99, "the test wants a variant of which there are few");
    let answer = browser.post_json("/api/cart/set", &adding(SKU, &(stock + 1).to_string())).await;
    assert_eq!((answer.status, answer.code().as_str()), (409, "out_of_stock"));
    assert_eq!(browser.pieces().await, 1);
}

#[tokio::test]
async fn a_request_of_another_site_is_403_in_the_language_of_the_page() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    let body = || serde_urlencoded::to_string(adding(SKU, "1")).unwrap();
    let form = ("content-type", "application/x-www-form-urlencoded");
    for foreign in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site")]
    {
        let page = ("referer", "http://127.0.0.1:3000/jp/ja/p/x");
        let html = [form, foreign, page, ("accept", "text/html")];
        let answer = browser.send(Method::POST, "/api/cart/add", &html, body()).await;
        assert_eq!(answer.status, 403, "{foreign:?}");
        assert!(answer.speaks("ja"), "{foreign:?}");
        let json = [form, foreign, page, ("accept", "application/json")];
        let answer = browser.send(Method::POST, "/api/cart/add", &json, body()).await;
        assert_eq!((answer.status, answer.code().as_str()), (403, "forbidden"));
    }
    assert_eq!(browser.pieces().await, 1);
}

#[tokio::test]
async fn a_body_over_64_kib_is_413_declared_or_not() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    let long = format!("sku={SKU}&quantity=1&x={}", "y".repeat(64 * 1024));
    let form = ("content-type", "application/x-www-form-urlencoded");
    let answer =
        browser.send(Method::POST, "/api/cart/add", &[form, ("accept", "text/html")], long.clone()).await;
    assert_eq!(answer.status, 413);
    assert!(answer.speaks("en"));
    let pieces =
        long.as_bytes().chunks(4096).map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec())).collect::<Vec<_>>();
    let stream = Body::from_stream(futures::stream::iter(pieces));
    let answer =
        browser.send(Method::POST, "/api/cart/add", &[form, ("accept", "application/json")], stream).await;
    assert_eq!((answer.status, answer.code().as_str()), (413, "too_large"));
    let answer = browser.send(Method::POST, "/webhooks/sandbox", &[], long).await;
    assert_eq!(answer.status, 413);
    let short = format!("sku={SKU}&quantity=1&x={}", "y".repeat(60 * 1024));
    let answer =
        browser.send(Method::POST, "/api/cart/add", &[form, ("accept", "application/json")], short).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_cart_cookie_of_garbage_is_no_cart_and_a_made_up_secret_never_becomes_one() {
    let shop = TestShop::open().await;
    let mut owner = with_one(&shop).await;
    for cookie in ["", "x", "'; DROP TABLE carts; --", &"A".repeat(43), &"A".repeat(5000), "../..", "%00"] {
        let mut browser = shop.browser();
        browser.cookies.insert("cart".to_owned(), cookie.to_owned());
        let page = browser.get("/de/en/cart").await;
        assert_eq!((page.status, page.mark("cart-line", "data-sku")), (200, None), "{cookie}");
        let added = browser.post_json("/api/cart/add", &adding(SKU, "2")).await;
        assert_eq!(added.status, 200, "{cookie}");
        assert_ne!(browser.cookies.get("cart").map(String::as_str), Some(cookie));
        assert_eq!(browser.pieces().await, 2, "{cookie}");
    }
    assert_eq!(owner.pieces().await, 1);
}

#[tokio::test]
async fn an_unknown_action_is_404_and_another_method_405() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for path in ["/api/nothing", "/api/cart/add/more", "/api/cart", "/api/cart/ADD"] {
        let json = browser.post_json(path, &[]).await;
        assert_eq!((json.status, json.code().as_str()), (404, "not_found"), "{path}");
        let html = browser.submit(path, &[]).await;
        assert_eq!(html.status, 404, "{path}");
        assert!(html.speaks("en"), "{path}");
    }
    let answer = browser.get("/api/cart/add").await;
    assert_eq!((answer.status, answer.header("allow")), (405, "POST"));
    assert!(answer.speaks("en"));
    let answer = browser.submit("/de/de/cart", &[]).await;
    assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"));
    assert!(answer.speaks("de"));
    let answer = browser.send(Method::DELETE, "/de/de/", &[], Body::empty()).await;
    assert_eq!(answer.status, 405);
}

#[tokio::test]
async fn a_form_that_cannot_be_read_is_422_and_changes_nothing() {
    let shop = TestShop::open().await;
    let mut browser = with_one(&shop).await;
    let bodies: [(&str, &[u8]); 5] = [
        ("application/json", b"{\"sku\":\"BOWL-KOHIKI-S\",\"quantity\":1}"),
        ("multipart/form-data; boundary=x", b"--x--"),
        ("text/plain", b"sku=BOWL-KOHIKI-S&quantity=1"),
        ("", b""),
        ("application/x-www-form-urlencoded", b"sku[a][b]=1&quantity[]=2"),
    ];
    for (kind, body) in bodies {
        let headers = [("content-type", kind), ("accept", "application/json"), ("origin", BASE)];
        let answer = browser.send(Method::POST, "/api/cart/add", &headers, body).await;
        assert_eq!((answer.status, answer.code().as_str()), (422, "bad_request"), "{kind} {answer:?}");
        let headers = [("content-type", kind), ("accept", "text/html"), ("origin", BASE)];
        let answer = browser.send(Method::POST, "/api/cart/add", &headers, body).await;
        assert!([303, 422].contains(&answer.status), "{kind} {answer:?}");
        assert!(!answer.location().contains("__err"), "{answer:?}");
    }
    assert_eq!(browser.pieces().await, 1);
}

#[tokio::test]
async fn preferences_lead_nowhere_else_and_to_nothing_unknown() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for elsewhere in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "\r\nx: y",
        "/de/de/p/nothing",
    ] {
        let fields = [("market", "jp"), ("locale", "ja"), ("currency", "JPY"), ("return_to", elsewhere)];
        let answer = browser.submit("/api/preferences", &fields).await;
        assert_eq!((answer.status, answer.location()), (303, "/jp/ja/"), "{elsewhere}");
    }
    for (field, value, code) in [
        ("market", "xx", "unknown_market"),
        ("locale", "xx", "unknown_locale"),
        ("currency", "XXX", "unknown_currency"),
        ("market", "💥", "unknown_market"),
    ] {
        let fields = DE.map(|(name, text)| (name, if name == field { value } else { text }));
        let answer = browser.post_json("/api/preferences", &fields).await;
        assert_eq!((answer.status, answer.code().as_str()), (404, code), "{field} {value}");
    }
}

#[tokio::test]
async fn no_input_reaches_a_panic() {
    let shop = TestShop::open().await;
    let long = "x".repeat(9000);
    let nasty = [
        "",
        "/",
        "//",
        "..",
        "%00",
        "%ff",
        "%",
        "%zz",
        "💥",
        "a b",
        "\u{202e}",
        "'",
        "\"",
        "<script>",
        "{{}}",
        "$",
        "-1",
        "999999999999999999999999",
        "null",
        "NaN",
        &long,
        "__Host-cart",
        "=",
        ";",
        "&",
        "\u{0}",
        "de.de.EUR",
        "....",
    ];
    let encoded = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let mut browser = shop.browser();
    let mut asked = 0;
    for text in nasty {
        let part = encoded(text);
        let paths = [
            format!("/{part}"),
            format!("/de/{part}"),
            format!("/de/de/{part}"),
            format!("/de/de/p/{part}"),
            format!("/de/de/c/{part}"),
            format!("/de/de/orders/{part}"),
            format!("/de/de/?currency={part}"),
            format!("/de/de/cart?{part}"),
            format!("/assets/{part}"),
            format!("/pkg/{part}"),
            format!("/sandbox/pay/{part}"),
            format!("/webhooks/{part}"),
            format!("/api/{part}"),
        ];
        for path in paths {
            for method in [Method::GET, Method::HEAD, Method::POST, Method::OPTIONS] {
                let answer = browser.send(method.clone(), &path, &[], Body::empty()).await;
                assert!(answer.status < 500, "{method} {path}: {}", answer.status);
                asked += 1;
            }
        }
        let plain: String = text.chars().filter(|c| c.is_ascii_graphic()).take(500).collect();
        for name in [
            "cookie",
            "accept",
            "accept-language",
            "accept-encoding",
            "if-none-match",
            "referer",
            "cf-ipcountry",
            "caravel-signature",
        ] {
            let value = if name == "cookie" {
                format!("cart={plain}; prefs={plain}; notice={plain}")
            } else {
                plain.clone()
            };
            for path in ["/", "/de/de/cart", "/de/de/checkout", "/nothing"] {
                let answer = browser.send(Method::GET, path, &[(name, &value)], Body::empty()).await;
                assert!(answer.status < 500, "{name}: {value} on {path}: {}", answer.status);
                asked += 1;
            }
        }
        for path in [
            "cart/add",
            "cart/set",
            "cart/remove",
            "preferences",
            "checkout/save",
            "checkout/place",
            "orders/pay",
            "orders/payee",
        ] {
            let names = [
                "sku",
                "quantity",
                "market",
                "locale",
                "currency",
                "return_to",
                "token",
                "method",
                "email",
                "country",
                "postcode",
                "idempotency_key",
            ];
            let fields: Vec<(&str, &str)> = names.into_iter().map(|name| (name, text)).collect();
            for answer in [
                browser.post_json(&format!("/api/{path}"), &fields).await,
                browser.submit(&format!("/api/{path}"), &fields).await,
            ] {
                assert!(answer.status < 500, "{path} {text}: {}", answer.status);
                asked += 1;
            }
        }
    }
    assert!(asked > 2000, "{asked}");
}
