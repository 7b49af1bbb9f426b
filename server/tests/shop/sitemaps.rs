//! Lists of pages at the size of a large shop. Sitemaps.org allows 50,000 addresses and 50 MB a file.

use crate::{
    found::between,
    test_shop::{BASE, TestShop},
};
use app::pages::{Sitemap, sitemap_index};
use commerce::catalog::{Catalog, Product, ProductText, Variant};
use std::{collections::HashMap, sync::Arc};
use workflows::Snapshot;

/// So many products are in the shop.
const PRODUCTS: usize = 60_000;
/// So many of them, the last ones, have the longest addresses there can be.
const LONG: usize = 7_000;
/// The most bytes that one piece of a list may take in memory, whatever the size of the shop.
const A_PIECE: usize = 500_000;

/// The demo's first product so many times, in English and German.
fn many(snapshot: &Snapshot) -> Catalog {
    let model = snapshot.catalog.products().next().unwrap();
    let words = snapshot.catalog.text(&model.id, &"en".parse().unwrap()).unwrap();
    let product = |n: usize| Product {
        id: format!("thing-{n}").parse().unwrap(),
        variants: vec![Variant { sku: format!("THING-{n}").parse().unwrap(), ..model.variants[0].clone() }],
        ..model.clone()
    };
    let text = |n: usize, locale: &str| ProductText {
        product: format!("thing-{n}").parse().unwrap(),
        locale: locale.parse().unwrap(),
        slug: match n < PRODUCTS - LONG {
            true => format!("thing-{n}").parse().unwrap(),
            false => format!("{n}{}", "茶".repeat(75)).parse().unwrap(),
        },
        ..words.clone()
    };
    let texts = (0..PRODUCTS).flat_map(|n| [text(n, "en"), text(n, "de")]);
    Catalog::new((0..PRODUCTS).map(product), texts, HashMap::new())
}

/// The addresses of a list, which is read as a crawler does.
fn addresses(list: Sitemap) -> Vec<String> {
    let mut text = String::new();
    for piece in list {
        assert!(piece.len() < A_PIECE, "a piece of {} bytes", piece.len());
        text.push_str(&piece);
    }
    assert!(text.len() < 50_000_000, "{} bytes", text.len());
    let mut reader = quick_xml::Reader::from_str(&text);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    let addresses = between(&text, "<loc>", "</loc>");
    assert!(addresses.len() <= 50_000, "{} addresses", addresses.len());
    addresses.into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_large_shop_is_listed_whole_in_pieces_that_stay_small() {
    let shop = TestShop::open().await;
    let app = &shop.site.app;
    let mut large = Snapshot::default();
    large.catalog = many(&app.shop.snapshot.load());
    app.shop.snapshot.store(Arc::new(large));

    let (index, _) = sitemap_index(app);
    let lists = between(&index, "<sitemap><loc>", "</loc>");
    assert!(lists.len() <= 50_000 && index.len() < 50_000_000, "{} lists", lists.len());
    for (market, languages) in [("gb", ["en"].as_slice()), ("de", &["de", "en"])] {
        let of_market = format!("{BASE}/sitemaps/{market}-");
        let lists: Vec<&&str> = lists.iter().filter(|list| list.starts_with(&of_market)).collect();
        assert!(lists.len() > 2, "{market}: {}", lists.len());
        let read = |list: &&&str| addresses(Sitemap::at(app, list.strip_prefix(BASE).unwrap()).unwrap());
        let mut all: Vec<String> = lists.iter().flat_map(read).collect();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count, "{market}: each address once");
        for language in languages {
            let products = format!("{BASE}/{market}/{language}/p/");
            let listed = all.iter().filter(|address| address.starts_with(&products)).count();
            assert_eq!(listed, PRODUCTS, "{market} {language}");
        }
        let next = format!("/sitemaps/{market}-{}.xml", lists.len() + 1);
        assert!(Sitemap::at(app, &next).is_none(), "{next}");
    }
}
