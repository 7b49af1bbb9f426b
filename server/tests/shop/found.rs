//! What search engines and marketplaces read.

use crate::{
    bad_files::folders,
    test_shop::{BASE, TestShop},
};
use std::collections::{BTreeMap, BTreeSet};

/// Every value that stands between two texts.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

fn paths<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    between(text, before, after).into_iter().map(|url| url.strip_prefix(BASE).unwrap()).collect()
}

/// Every address of the shop's sitemaps, with the alternates that stand beside it.
async fn listed(shop: &TestShop) -> BTreeMap<String, BTreeSet<String>> {
    let index = shop.browser().get("/sitemap.xml").await;
    assert_eq!((index.status, index.header("content-type")), (200, "application/xml; charset=utf-8"));
    let mut listed = BTreeMap::new();
    for list in paths(&index.body, "<sitemap><loc>", "</loc>") {
        let list = shop.browser().get(list).await;
        assert!(list.header("cache-control").starts_with("public, "));
        assert!(list.body.ends_with("</urlset>\n") && list.body.len() < 50_000_000);
        for url in between(&list.body, "<url>", "</url>") {
            let loc = paths(url, "<loc>", "</loc>").remove(0).to_owned();
            let others = paths(url, "href=\"", "\"").into_iter().map(str::to_owned).collect();
            assert!(listed.insert(loc, others).is_none(), "listed once");
        }
    }
    listed
}

/// The canonical address and the alternates by language of a page.
fn told(page: &str) -> (String, BTreeMap<String, String>) {
    let canonical = paths(page, "<link rel=\"canonical\" href=\"", "\"").remove(0).to_owned();
    let mut alternates = BTreeMap::new();
    for link in between(page, "<link rel=\"alternate\" hreflang=\"", ">") {
        let (lang, path) = link.split_once("\" href=\"").unwrap();
        let path = path.trim_end_matches('"').strip_prefix(BASE).unwrap();
        assert!(alternates.insert(lang.to_owned(), path.to_owned()).is_none(), "{lang} twice");
    }
    (canonical, alternates)
}

fn is_indexed(page: &str) -> bool {
    !page.contains("<meta name=\"robots\" content=\"noindex\"")
}

/// Since every page names the same others as those name, who is named by a page names it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_graph_of_languages_is_symmetric_and_every_end_of_it_is_a_page() {
    let shop = TestShop::open().await;
    let listed = listed(&shop).await;
    let mut clusters: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, within) in &listed {
        let page = shop.browser().get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(is_indexed(&page.body), "{path}");
        let (canonical, alternates) = told(&page.body);
        assert_eq!(&canonical, path);
        let named = |to: &String| alternates.values().any(|other| other == to);
        assert!(named(path) && within.iter().all(named), "{path}: {within:?}");
        for (lang, other) in &alternates {
            assert!(listed.contains_key(other), "{path} names {other} for {lang}, which is not listed");
        }
        for other in alternates.values() {
            let same = clusters.entry(other.clone()).or_insert_with(|| alternates.clone());
            assert_eq!(*same, alternates, "{path} and who names {other} say the same");
        }
    }
    let home = &clusters["/de/de/"];
    assert_eq!((home["de-DE"].as_str(), home["x-default"].as_str()), ("/de/de/", "/ww/en/"));
    assert_eq!((home["de"].as_str(), home["pt-BR"].as_str()), ("/ww/de/", "/br/pt-br/"));
    let products = listed.keys().filter(|path| path.contains("/p/")).count();
    assert!(products > 1000, "{products}");
}

#[tokio::test]
async fn a_language_that_is_not_offered_points_to_one_that_is() {
    let shop = TestShop::open().await;
    let foreign = shop.browser().get("/jp/fr/").await.body;
    assert!(!is_indexed(&foreign));
    assert_eq!(told(&foreign), ("/jp/ja/".into(), BTreeMap::new()));
    let sold_in_dollars = shop.browser().get("/de/de/?currency=USD").await.body;
    assert_eq!(told(&sold_in_dollars).0, "/de/de/");
}

#[tokio::test]
async fn a_language_that_is_not_translated_is_not_offered() {
    let (_folder, folders) = folders();
    let locales = folders.locales.clone().unwrap();
    // German has hardly a message left, and French no words for one product.
    for entry in std::fs::read_dir(locales.join("de")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && !path.ends_with("common.ftl") {
            std::fs::remove_file(path).unwrap();
        }
    }
    std::fs::remove_file(locales.join("fr/products/bowl-kohiki.ftl")).unwrap();
    let shop = TestShop::open_with(BASE, &folders).await;
    let listed = listed(&shop).await;
    assert!(!listed.keys().any(|path| path.split('/').nth(2) == Some("de")));
    let german = shop.browser().get("/de/de/").await;
    assert_eq!((german.status, is_indexed(&german.body)), (200, false));
    assert_eq!(told(&german.body).0, "/de/en/");
    let french = shop.browser().get("/fr/fr/").await.body;
    let (_, alternates) = told(&french);
    assert!(is_indexed(&french) && !alternates.contains_key("de-DE") && alternates.contains_key("en-DE"));

    let bowl = bowl_in(&listed);
    let slug = bowl.rsplit('/').next().unwrap();
    let untold = shop.browser().get(&format!("/fr/fr/p/{slug}")).await;
    assert_eq!((untold.status, is_indexed(&untold.body)), (200, false));
    assert_eq!(told(&untold.body).0, format!("/fr/en/p/{slug}"));
    let told = told(&shop.browser().get(&format!("/fr/en/p/{slug}")).await.body).1;
    assert!(!told.contains_key("fr-FR") && told.contains_key("ja-JP"));
    assert_eq!(shop.browser().get("/de/de/feeds/google.xml").await.status, 404);
}

/// The English page in France of the product that has no French words.
fn bowl_in(listed: &BTreeMap<String, BTreeSet<String>>) -> String {
    let alone = |(path, others): &(&String, &BTreeSet<String>)| {
        path.starts_with("/fr/en/p/") && !others.iter().any(|other| other.starts_with("/fr/fr/"))
    };
    let mut alone = listed.iter().filter(alone).map(|(path, _)| path.clone());
    let only = alone.next().unwrap();
    assert_eq!(alone.next(), None);
    only
}

#[tokio::test]
async fn crawlers_are_told_what_is_private_and_where_the_lists_are() {
    let shop = TestShop::open().await;
    let robots = shop.browser().get("/robots.txt").await;
    assert_eq!((robots.status, robots.header("content-type")), (200, "text/plain; charset=utf-8"));
    let rules = between(&robots.body, "Disallow: ", "\n");
    // As RFC 9309 reads them: from the beginning, with * for anything.
    let is_shut = |path: &str| {
        rules.iter().any(|rule| {
            let mut rest = Some(path);
            for (at, part) in rule.split('*').enumerate() {
                rest = rest.and_then(|rest| match at {
                    0 => rest.strip_prefix(part),
                    _ => rest.find(part).map(|found| &rest[found + part.len()..]),
                });
            }
            rest.is_some()
        })
    };
    for path in ["/de/de/cart", "/de/de/checkout", "/de/de/orders/x", "/de/de/search?q=x", "/api/cart/add"] {
        assert!(is_shut(path), "{path}");
    }
    for path in listed(&shop).await.keys() {
        assert!(!is_shut(path), "{path}");
    }
    assert!(robots.body.contains(&format!("\nSitemap: {BASE}/sitemap.xml\n")));
    for nothing in ["/sitemaps/de-0.xml", "/sitemaps/de-99.xml", "/sitemaps/xx-1.xml", "/sitemaps/de-1.txt"] {
        assert_eq!(shop.browser().get(nothing).await.status, 404, "{nothing}");
    }
}

#[tokio::test]
async fn lists_that_have_not_changed_are_not_sent_again() {
    let shop = TestShop::open().await;
    for path in ["/sitemap.xml", "/sitemaps/de-2.xml", "/de/de/feeds/google.xml"] {
        let first = shop.browser().get(path).await;
        let again = shop.browser();
        let mut again = again;
        let held = [("if-none-match", first.header("etag"))];
        let again = again.send(http::Method::GET, path, &held, axum::body::Body::empty()).await;
        assert_eq!((first.status, again.status, again.body.as_str()), (200, 304, ""), "{path}");
    }
}

#[tokio::test]
async fn search_engines_find_their_word_on_the_first_page_of_the_market() {
    let (_folder, folders) = folders();
    let market = folders.data.as_ref().unwrap().join("markets/jp.toml");
    let text = std::fs::read_to_string(&market).unwrap();
    let words = "search_engines = { google = \"g-1\", baidu = \"codeva-2\", naver = \"n3\" }\n";
    std::fs::write(&market, format!("{words}{text}")).unwrap();
    let shop = TestShop::open_with(BASE, &folders).await;
    let page = shop.browser().get("/jp/ja/").await.body;
    for mark in [
        "<meta name=\"google-site-verification\" content=\"g-1\">",
        "<meta name=\"baidu-site-verification\" content=\"codeva-2\">",
        "<meta name=\"applicable-device\" content=\"pc,mobile\">",
        "<meta name=\"naver-site-verification\" content=\"n3\">",
    ] {
        assert!(page.contains(mark), "{mark}");
    }
    assert!(!shop.browser().get("/de/de/").await.body.contains("site-verification"));
}

#[tokio::test]
async fn other_sites_show_a_page_by_its_own_words() {
    let shop = TestShop::open().await;
    let path = listed(&shop).await.into_keys().find(|path| path.starts_with("/jp/ja/p/")).unwrap();
    let page = shop.browser().get(&path).await.body;
    let title = between(&page, "<title>", "</title>")[0];
    let og = |name: &str| between(&page, &format!("<meta property=\"og:{name}\" content=\""), "\"")[0];
    assert!(title.starts_with(og("title")) && !og("description").is_empty());
    assert_eq!((og("type"), og("locale"), og("url")), ("product", "ja", format!("{BASE}{path}").as_str()));
    assert_eq!(og("image"), format!("{BASE}/cards{path}.jpg"));
    let private = shop.browser().get("/jp/ja/cart").await.body;
    assert!(!private.contains("og:") && !is_indexed(&private));
}
