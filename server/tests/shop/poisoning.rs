//! Nobody can put anything into the cache that others would get, nor fill it up, nor push out what is asked for.

use crate::{
    page_cache::first,
    test_shop::{Answer, BASE, Browser, TestShop},
};
use axum::body::Body;
use http::Method;

const MEGABYTE: u64 = 1 << 20;

async fn get(browser: &mut Browser, path: &str, headers: &[(&str, &str)]) -> Answer {
    browser.send(Method::GET, path, headers, Body::empty()).await
}

#[tokio::test]
async fn no_header_changes_what_others_get() {
    let shop = TestShop::open().await;
    let product = first(&shop.browser().get("/de/de/").await.body, "/de/de/p/");
    let long = "x".repeat(8000);
    for path in ["/de/de/", &product] {
        let clean = TestShop::open().await;
        let expected = clean.browser().get(path).await;
        let attacked = TestShop::open().await;
        let mut attacker = attacked.browser();
        for (name, value) in [
            ("host", "evil.example"),
            ("host", "127.0.0.1:3000\u{e9}"),
            ("x-forwarded-host", "evil.example"),
            ("x-forwarded-proto", "https"),
            ("x-forwarded-scheme", "nothttps"),
            ("x-forwarded-port", "1"),
            ("x-forwarded-for", "1.2.3.4"),
            ("x-forwarded-prefix", "/evil"),
            ("forwarded", "host=evil.example;proto=https"),
            ("x-host", "evil.example"),
            ("x-original-url", "/jp/ja/"),
            ("x-rewrite-url", "/jp/ja/"),
            ("x-http-method-override", "POST"),
            ("x-method-override", "DELETE"),
            ("accept-language", "<script>alert(1)</script>"),
            ("cf-ipcountry", "SA"),
            ("accept", "application/json"),
            ("accept-encoding", "evil"),
            ("user-agent", "<script>"),
            ("referer", "https://evil.example/jp/ja/"),
            ("origin", "https://evil.example"),
            ("cookie", "cart=x; prefs=sa.ar.SAR; notice=out_of_stock.X.1; cart_count=99"),
            ("range", "bytes=0-9"),
            ("if-range", "\"x\""),
            ("if-match", "\"x\""),
            ("if-unmodified-since", "Thu, 01 Jan 1970 00:00:00 GMT"),
            ("if-modified-since", "Fri, 31 Dec 2100 00:00:00 GMT"),
            ("cache-control", "no-transform, max-age=99999"),
            ("pragma", "x"),
            ("expect", "200-ok"),
            ("te", "trailers"),
            ("content-type", "text/evil"),
            ("sec-fetch-site", "cross-site"),
            ("upgrade-insecure-requests", "1"),
            ("x-oversized", long.as_str()),
        ] {
            let answer = get(&mut attacker, path, &[(name, value)]).await;
            assert_eq!(answer.status, 200, "{name}");
            assert_eq!(answer.body, expected.body, "{name}");
            assert!(!answer.body.contains("evil"), "{name}");
        }
        let after = attacked.browser().get(path).await;
        assert_eq!((&after.body, after.header("etag")), (&expected.body, expected.header("etag")), "{path}");
        assert!(after.body.contains(&format!("{BASE}/de/de/")), "absolute links name the shop itself");
        for (name, value) in &after.headers {
            assert_eq!(expected.headers.get(name), Some(value), "{name} of {path}");
        }
        assert_eq!(attacked.site.kept.figures().await.rendered, 1, "{path}");
    }
}

#[tokio::test]
async fn a_query_is_a_currency_or_nothing() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let plain = browser.get("/de/de/").await;
    let dollars = browser.get("/de/de/?currency=USD").await;
    assert_ne!(plain.body, dollars.body);
    let huge = format!("/de/de/?x={}", "y".repeat(20_000));
    for same in [
        "/de/de/?",
        "/de/de/?&&&",
        "/de/de/?utm_source=letter&fbclid=x",
        "/de/de/?CURRENCY=USD",
        "/de/de/?Currency=USD",
        "/de/de/?xcurrency=USD",
        "/de/de/?%63urrency=USD",
        "/de/de/?currency[]=USD",
        "/de/de/?currency%3DUSD",
        "/de/de/?currency",
        "/de/de/?x=1;currency=USD",
        "/de/de/?currency=EUR",
        "/de/de/?page=2",
        "/de/de/?<script>alert(1)</script>".replace(['<', '>'], "%3c").as_str(),
        &huge,
    ] {
        let answer = browser.get(same).await;
        assert_eq!((answer.status, &answer.body), (200, &plain.body), "{}", &same[..same.len().min(80)]);
    }
    for same in
        ["/de/de/?currency=USD&currency=JPY", "/de/de/?a=b&currency=USD", "/de/de/?currency=USD&page=7&q=x"]
    {
        assert_eq!(browser.get(same).await.body, dollars.body, "{same}");
    }
    for none in [
        "usd",
        "Usd",
        "US",
        "USDT",
        "XXX",
        "XAU",
        "%55SD",
        "USD%20",
        "+USD",
        "",
        "USD/../..",
        "%00",
        "1",
        "€",
    ] {
        let none = percent_encoding::utf8_percent_encode(none, percent_encoding::CONTROLS);
        let answer = browser.get(&format!("/de/de/?currency={none}")).await;
        assert_eq!((answer.status, answer.location()), (303, "/de/de/"), "{none}");
        assert_eq!(answer.header("cache-control"), "no-store", "{none}");
    }
    assert_eq!(shop.site.kept.figures().await.rendered, 2);
    assert_eq!(browser.get("/de/de/").await.body, plain.body);
}

#[tokio::test]
async fn one_path_is_one_page() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let product = first(&browser.get("/jp/ja/").await.body, "/jp/ja/p/");
    let clean = browser.get(&product).await;
    assert!(product.contains('%'), "a Japanese slug is percent-encoded");
    let slug = product.strip_prefix("/jp/ja/p/").unwrap();
    let rendered = shop.site.kept.figures().await.rendered;
    for odd in [
        format!("//jp/ja/p/{slug}"),
        format!("/jp//ja/p/{slug}"),
        format!("/jp/ja/p//{slug}"),
        format!("/jp/ja/p/{slug}/"),
        format!("/JP/ja/p/{slug}"),
        format!("/jp/JA/P/{slug}"),
        format!("/%6ap/ja/p/{slug}"),
        format!("/jp/ja/p/{}", slug.to_lowercase()),
        format!("/jp/ja/%70/{slug}"),
    ] {
        let answer = browser.get(&odd).await;
        assert_eq!((answer.status, answer.location()), (308, product.as_str()), "{odd}");
    }
    for odd in [
        format!("/jp/ja/p%2f{slug}"),
        format!("/jp%2fja/p/{slug}"),
        format!("/jp/ja/./p/{slug}"),
        format!("/jp/ja/c/../p/{slug}"),
        format!("/jp/ja/c/%2e%2e/p/{slug}"),
        format!("/jp/ja/p/{slug}."),
        format!("/jp/ja/p/{slug}%00"),
        format!("/jp/ja/p/{slug}%20"),
        format!("/jp/ja/p/{slug}%0d%0aset-cookie:x=y"),
        format!("/jp/ja/p/{slug}.css"),
        format!("/jp/ja/p/{slug};x=y"),
        format!("/jp/ja/p/{slug}%3fcurrency=USD"),
        format!("/jp/ja/p/{slug}%2f..%2f..%2fcart"),
        "/jp/ja/cart/style.css".to_owned(),
        "/jp/ja/orders/x/a.js".to_owned(),
    ] {
        let answer = browser.get(&odd).await;
        assert_eq!((answer.status, answer.header("cache-control")), (404, "no-store"), "{odd}");
        assert_eq!(answer.header("set-cookie"), "");
    }
    assert_eq!(shop.site.kept.figures().await.rendered, rendered);
    assert_eq!(browser.get(&product).await.body, clean.body);
}

/// The same sequence in every run: xorshift, by Marsaglia (2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

#[tokio::test]
async fn random_queries_and_paths_leave_memory_and_hit_rate_as_they_are() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let home = browser.get("/de/de/").await.body;
    let mut real = vec!["/de/de/".to_owned(), "/jp/ja/".to_owned(), "/us/en/?currency=CHF".to_owned()];
    real.extend(["c", "p"].map(|kind| first(&home, &format!("/de/de/{kind}/"))));
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let (mut asked, mut found) = (0_u64, 0_u64);
    for n in 0..20_000_u64 {
        let (noise, page) = (dice.roll(), &real[usize::try_from(n % 5).unwrap()]);
        let join = if page.contains('?') { '&' } else { '?' };
        if n % 4 == 3 {
            // What is not there at all: with a body of its own each time, were it kept.
            let path =
                [format!("/de/de/p/{noise:x}"), format!("/{noise:x}/"), format!("/de/de/?currency={noise}")];
            let answer = get(&mut browser, &path[usize::try_from(n / 4 % 3).unwrap()], &[]).await;
            assert!([303, 404].contains(&answer.status));
            assert_eq!(answer.header("cache-control"), "no-store");
            continue;
        }
        let before = shop.site.kept.hits();
        let answer = get(&mut browser, &format!("{page}{join}q{noise:x}={noise}"), &[]).await;
        assert_eq!(answer.status, 200);
        asked += 1;
        found += shop.site.kept.hits() - before;
    }
    let figures = shop.site.kept.figures().await;
    assert_eq!(figures.rendered, 5, "a page is rendered once, whatever is asked beside it");
    assert!(figures.bytes < MEGABYTE, "{figures:?}");
    assert!(found * 100 > asked * 99, "{found} of {asked}");
}

#[tokio::test]
async fn a_cache_that_is_too_small_for_all_pages_stays_small_and_right() {
    let shop = TestShop::open_with_cache(BASE, 60 << 10).await;
    let mut browser = shop.browser();
    let mut pages = Vec::new();
    for market in ["de", "jp", "us", "fr", "br", "sa"] {
        for locale in ["en", "de", "fr", "ja"] {
            pages.push(format!("/{market}/{locale}/"));
        }
    }
    for page in pages.iter().chain(&pages) {
        let answer = browser.get(page).await;
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains(&format!("href=\"{page}cart\"")), "{page}");
        assert!(shop.site.kept.figures().await.bytes <= 60 << 10);
    }
}

#[tokio::test]
async fn a_shop_without_a_cache_serves_the_same_pages() {
    let (with, without) = (TestShop::open().await, TestShop::open_with_cache(BASE, 0).await);
    for path in ["/de/de/", "/de/de/?currency=USD", "/jp/ja/"] {
        for _ in 0..2 {
            let (kept, fresh) = (with.browser().get(path).await, without.browser().get(path).await);
            assert_eq!(kept.body, fresh.body, "{path}");
            assert_eq!(kept.header("etag"), fresh.header("etag"), "{path}");
            assert_eq!(kept.header("vary"), fresh.header("vary"), "{path}");
        }
    }
    assert_eq!(without.site.kept.figures().await.rendered, 0);
}
