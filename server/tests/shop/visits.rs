//! Views of pages are counted, and nobody who looks at them.

use crate::test_shop::TestShop;
use server::jobs::take_visits;

async fn kept(shop: &TestShop) -> Vec<String> {
    let mut tx = shop.site.app.shop.db.read().await.unwrap();
    let (from, to) = ("2026-11-01".parse().unwrap(), "2026-12-31".parse().unwrap());
    let rows = storage::page_views::between(&mut tx, from, to).await.unwrap();
    let told = rows.iter().map(|row| {
        let who = if row.bots { "bots" } else { "people" };
        format!("{} {} {} {} {who} {}", row.day, row.market, row.locale, row.kind, row.views)
    });
    told.collect()
}

#[tokio::test]
async fn kept_pages_and_rendered_ones_are_counted_and_added_to_their_day() {
    let shop = TestShop::open().await;
    let browser = [("user-agent", "Mozilla/5.0 Firefox/140.0")];
    let robot = [("user-agent", "Bingbot/2.0")];
    for headers in [browser, browser, robot] {
        for path in ["/de/en/", "/de/en/cart"] {
            let body = axum::body::Body::empty();
            assert_eq!(shop.browser().send(http::Method::GET, path, &headers, body).await.status, 200);
        }
    }
    assert!(shop.site.kept.hits() > 0, "some of it came from what is kept");
    take_visits(&shop.site).await.unwrap();
    let first = ["cart people 2", "cart bots 1", "home people 2", "home bots 1"];
    assert_eq!(kept(&shop).await, first.map(|rest| format!("2026-11-22 de en {rest}")));
    take_visits(&shop.site).await.unwrap();
    assert_eq!(kept(&shop).await.len(), 4, "nothing is added twice");

    shop.browser().send(http::Method::GET, "/de/en/", &browser, axum::body::Body::empty()).await;
    take_visits(&shop.site).await.unwrap();
    assert_eq!(kept(&shop).await[2], "2026-11-22 de en home people 3");
    shop.at("2026-11-23T00:00:01Z");
    shop.browser().send(http::Method::GET, "/de/en/", &browser, axum::body::Body::empty()).await;
    take_visits(&shop.site).await.unwrap();
    assert_eq!(kept(&shop).await[4], "2026-11-23 de en home people 1");
}
