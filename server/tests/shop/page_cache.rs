//! Public pages are kept: rendered once, served to all, and gone with the first change.

use crate::{
    bad_files::folders,
    test_shop::{BASE, Folder, TestShop},
};
use axum::body::Body;
use http::{Method, Request, header};
use server::{
    config::Folders,
    http::{Figures, router},
    jobs::take_in,
};
use tower::ServiceExt;

const HOME: &str = "/de/de/";

async fn figures(shop: &TestShop) -> Figures {
    shop.site.kept.figures().await
}

#[tokio::test]
async fn a_thousand_at_once_wait_for_one_rendering() {
    let shop = TestShop::open().await;
    let router = router(&shop.site);
    let ask = |encoding: &'static str| {
        let request = Request::builder().uri(HOME).header(header::ACCEPT_ENCODING, encoding);
        tokio::spawn(router.clone().oneshot(request.body(Body::empty()).unwrap()))
    };
    let asked: Vec<_> = (0..1000).map(|n| ask(["br", "gzip", "identity"][n % 3])).collect();
    for answer in asked {
        assert_eq!(answer.await.unwrap().unwrap().status(), 200);
    }
    assert_eq!(figures(&shop).await.rendered, 1);
}

#[tokio::test]
async fn a_kept_page_is_the_page_that_was_rendered_with_all_of_its_headers() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let page = browser.get(HOME).await;
    let product = first(&page.body, "/de/de/p/");
    for path in [HOME, &product, &format!("{product}?currency=USD")] {
        for method in [Method::GET, Method::HEAD] {
            for encoding in ["", "gzip", "br", "gzip, br"] {
                let headers = [("accept-encoding", encoding)];
                let rendered = browser.send(method.clone(), path, &headers, Body::empty()).await;
                let before = figures(&shop).await.hits;
                let kept = browser.send(method.clone(), path, &headers, Body::empty()).await;
                assert_eq!(figures(&shop).await.hits, before + 1, "{method} {path}");
                assert_eq!((rendered.status, &rendered.body), (kept.status, &kept.body), "{method} {path}");
                let mut names: Vec<_> = kept.headers.keys().chain(rendered.headers.keys()).collect();
                names.sort_by_key(|name| name.as_str());
                for name in names {
                    let values = |answer: &crate::test_shop::Answer| -> Vec<_> {
                        answer.headers.get_all(name).iter().cloned().collect()
                    };
                    assert_eq!(values(&rendered), values(&kept), "{name} of {method} {path} as `{encoding}`");
                }
                assert_eq!(kept.header("vary"), "accept-encoding");
                assert_eq!(kept.headers.get_all("vary").iter().count(), 1);
            }
        }
    }
}

#[tokio::test]
async fn nothing_of_before_a_change_is_served_after_it() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    let product = first(&browser.get(HOME).await.body, "/de/de/p/");
    let other = format!("{product}?currency=USD");
    let before = [browser.get(&product).await, browser.get(&other).await];
    assert_eq!(browser.get(&other).await.header("etag"), before[1].header("etag"));

    // A word.
    let words = folders.locales.as_ref().unwrap().join("de/common.ftl");
    let text = std::fs::read_to_string(&words).unwrap();
    let line = text.lines().find(|line| line.starts_with("skip-to-content =")).unwrap();
    std::fs::write(&words, text.replace(line, "skip-to-content = Gleich zur Sache")).unwrap();
    take_in(&shop.site, &folders).await;
    let after = browser.get(&product).await;
    assert!(after.body.contains("Gleich zur Sache") && after.header("etag") != before[0].header("etag"));

    // A rate.
    let rate = browser.get(&other).await;
    let mut tx = shop.site.app.shop.db.write().await.unwrap();
    storage::generations::bump(&mut tx, storage::generations::Generation::Rates).await.unwrap();
    tx.commit().await.unwrap();
    assert!(shop.site.app.shop.refresh().await.unwrap());
    let again = browser.send(Method::GET, &other, &[("if-none-match", rate.header("etag"))], "").await;
    assert_eq!(again.status, 200);

    // The world.
    let market = folders.data.as_ref().unwrap().join("markets/de.toml");
    let text = std::fs::read_to_string(&market).unwrap();
    let changed = text.replacen("currency = \"EUR\"", "currency = \"CHF\"", 1);
    assert_ne!(text, changed, "the test changes the currency of the market");
    std::fs::write(&market, changed).unwrap();
    take_in(&shop.site, &folders).await;
    assert_eq!(browser.get(&product).await.mark("price", "data-currency").as_deref(), Some("CHF"));
}

#[tokio::test]
async fn what_is_read_anew_and_came_out_the_same_leaves_the_pages() {
    let (_folder, folders) = folders();
    let shop = TestShop::open_with(BASE, &folders).await;
    let mut browser = shop.browser();
    browser.get(HOME).await;
    take_in(&shop.site, &folders).await;
    browser.get(HOME).await;
    let figures = figures(&shop).await;
    assert_eq!((figures.rendered, figures.hits), (1, 1));
}

#[tokio::test]
async fn only_public_pages_are_kept() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for path in [
        "/",
        "/de/",
        "/DE/de/",
        "/de/de",
        "/de/de/cart",
        "/de/de/checkout",
        "/de/de/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/de/de/p/nothing",
        "/de/de/nothing",
        "/xx/yy/",
        "/de/de/?currency=XXX",
        "/de/de/?currency=",
        "/healthz",
        "/assets/none.css",
        "/api/cart/add",
        "/sandbox/pay/x",
    ] {
        for _ in 0..2 {
            browser.get(path).await;
        }
    }
    let figures = figures(&shop).await;
    assert_eq!((figures.rendered, figures.hits, figures.bytes), (0, 0, 0));
}

#[tokio::test]
async fn a_page_says_what_it_needs_first_and_what_may_be_prepared() {
    let files = [
        ("style.css", "/pkg/style.0123456789abcdef.css"),
        ("fonts/brygada.woff2", "/assets/fonts/brygada.0123456789abcdef.woff2"),
    ];
    let manifest = serde_json::json!({ "files": std::collections::BTreeMap::from(files), "hash": "h" });
    let site = Folder::new();
    std::fs::write(site.0.join("manifest.json"), manifest.to_string()).unwrap();
    let shop = TestShop::open_with(BASE, &Folders { site: Some(site.0.clone()), ..Folders::default() }).await;
    let mut browser = shop.browser();
    let style = "</pkg/style.0123456789abcdef.css>; rel=preload; as=style";
    let face = "</assets/fonts/brygada.0123456789abcdef.woff2>; rel=preload; as=font; type=\"font/woff2\"; crossorigin";
    for (path, links) in [
        ("/de/de/", format!("{style}, {face}")),
        ("/jp/ja/", style.to_owned()),
        ("/sa/ar/", style.to_owned()),
        ("/sa/ar/cart", style.to_owned()),
        ("/br/pt-br/cart", format!("{style}, {face}")),
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.header("link"), links, "{path}");
        assert_eq!(answer.header("speculation-rules"), "\"/assets/speculation-rules.json\"", "{path}");
    }
    let product = first(&browser.get("/de/de/").await.body, "/de/de/p/");
    let page = browser.get(&product).await;
    let links = page.header("link");
    let picture = links.split(", <").find(|link| link.contains("as=image"));
    assert_eq!(picture.is_some(), page.body.contains("fetchpriority=\"high\""), "{links}");
    if let Some(picture) = picture {
        let said = |name: &str| {
            let rest = &picture[picture.find(&format!(" {name}=\"")).unwrap() + name.len() + 3..];
            rest[..rest.find('"').unwrap()].to_owned()
        };
        let source = format!("srcset=\"{}\" sizes=\"{}\"", said("imagesrcset"), said("imagesizes"));
        assert!(page.body.contains(&source), "the page chooses from the same files: {source}");
    }
    let rules = browser.get("/assets/speculation-rules.json").await;
    assert_eq!(rules.header("content-type"), "application/speculationrules+json");
    for how in ["prefetch", "prerender"] {
        let rule = &rules.json()[how][0];
        assert_eq!(rule["eagerness"], "moderate", "{how}");
        let patterns: Vec<_> = rule["where"]["href_matches"].as_array().unwrap().iter().collect();
        assert!(patterns.iter().all(|pattern| pattern.as_str().unwrap().starts_with("/:market/:locale/")));
    }
    assert_eq!(browser.get("/nothing").await.header("link"), "");
}

pub fn first(html: &str, prefix: &str) -> String {
    let start = html.find(&format!("href=\"{prefix}")).expect("a link") + 6;
    html[start..].split('"').next().unwrap().to_owned()
}
