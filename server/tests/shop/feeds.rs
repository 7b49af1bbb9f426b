//! Lists of products for marketplaces, held against the fields that each of them requires.

use crate::{found::between, test_shop::TestShop};
use std::collections::BTreeMap;

/// The rows of a table, by the names of its columns.
async fn table(shop: &TestShop, path: &str) -> Vec<BTreeMap<String, String>> {
    let answer = shop.browser().get(path).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/csv; charset=utf-8"), "{path}");
    let mut reader = csv::Reader::from_reader(answer.body.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        names.iter().cloned().zip(row.iter().map(str::to_owned)).collect()
    });
    rows.collect()
}

/// Required of every item in Meta's catalogs (Catalog fields reference) and TikTok's (Catalog product parameters).
const META: [&str; 9] =
    ["id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand"];
const TIKTOK: [&str; 9] =
    ["sku_id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand"];
/// Of Google's product data specification.
const GOOGLE: [&str; 7] = ["id", "title", "description", "link", "image_link", "availability", "price"];

#[tokio::test]
async fn every_row_of_a_table_has_what_is_required() {
    let shop = TestShop::open().await;
    for (file, required) in [("meta", META), ("tiktok", TIKTOK)] {
        for place in ["/de/de", "/jp/ja", "/us/en", "/sa/ar"] {
            let rows = table(&shop, &format!("{place}/feeds/{file}.csv")).await;
            assert!(rows.len() > 20, "{place} {file}: {}", rows.len());
            let mut ids: Vec<&str> = rows.iter().map(|row| row[required[0]].as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), rows.len(), "{place} {file}: each once");
            for row in &rows {
                for name in required {
                    assert!(!row[name].is_empty(), "{place} {file} {name}: {row:?}");
                }
                assert!(["in stock", "out of stock"].contains(&row["availability"].as_str()));
                assert!(row["title"].chars().count() <= 150 && row["description"].chars().count() <= 5000);
            }
        }
    }
}

#[tokio::test]
async fn an_item_costs_what_its_page_says() {
    let shop = TestShop::open().await;
    for (place, currency) in [("/de/de", "EUR"), ("/jp/ja", "JPY"), ("/us/en", "USD")] {
        for row in table(&shop, &format!("{place}/feeds/meta.csv")).await.iter().step_by(9) {
            let path = row["link"].strip_prefix(crate::test_shop::BASE).unwrap();
            let page = shop.browser().get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let shown = between(&page.body, "<script type=\"application/ld+json\">", "</script>");
            let product: serde_json::Value = serde_json::from_str(shown[0]).unwrap();
            let offers = product["offers"].as_array().unwrap();
            let offer = offers.iter().find(|offer| offer["sku"] == row["id"].as_str()).unwrap();
            let asked = if row["sale_price"].is_empty() { &row["price"] } else { &row["sale_price"] };
            assert_eq!(*asked, format!("{} {currency}", offer["price"].as_str().unwrap()), "{path}");
            let is_there = offer["availability"] == "https://schema.org/InStock";
            assert_eq!(row["availability"] == "in stock", is_there, "{path}");
            assert_eq!(row["origin_country"], product["countryOfOrigin"].as_str().unwrap());
            if let Some(rate) = offer["shippingDetails"][0]["shippingRate"]["value"].as_str() {
                assert!(row["shipping"].contains(&format!(":::{rate} {currency}")), "{path}: {row:?}");
            }
        }
    }
}

#[tokio::test]
async fn google_reads_every_item() {
    let shop = TestShop::open().await;
    for place in ["/de/en", "/jp/ja", "/br/pt-br", "/sa/ar", "/us/en"] {
        let answer = shop.browser().get(&format!("{place}/feeds/google.xml")).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/xml; charset=utf-8"));
        let mut reader = quick_xml::Reader::from_str(&answer.body);
        loop {
            if matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {
                break;
            }
        }
        let items = between(&answer.body, "<item>", "</item>");
        assert!(items.len() > 20, "{place}");
        let nearest = if place == "/jp/ja" { "JP" } else { "DE" };
        assert!(
            items.iter().any(|item| between(item, "<g:ships_from_country>", "<") == [nearest]),
            "{place}"
        );
        for item in items {
            let is_sent = item.contains("<g:shipping>");
            assert_eq!(item.contains("<g:ships_from_country>"), is_sent, "{place}: {item}");
            // What sending costs has fields of its own.
            let item = item.split("<g:shipping>").next().unwrap();
            for name in GOOGLE {
                let values = between(item, &format!("<g:{name}>"), "</g:");
                assert!(values.len() == 1 && !values[0].is_empty(), "{place} {name}: {item}");
            }
            assert!(["in_stock", "out_of_stock"].contains(&between(item, "<g:availability>", "<")[0]));
        }
    }
    for nothing in ["/de/fr/feeds/google.xml", "/de/de/feeds/other.xml", "/xx/en/feeds/meta.csv"] {
        assert_eq!(shop.browser().get(nothing).await.status, 404, "{nothing}");
    }
}
