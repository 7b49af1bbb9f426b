//! A collection that is longer than a page.

use crate::test_shop::TestShop;
use server::{data, sources};
use workflows::seed_more;

/// So many products that the demo's collections go on over several pages.
const LONG: u32 = 500;

/// The demo with copies that bring it to so many products.
pub async fn long(products: u32) -> TestShop {
    let shop = TestShop::open().await;
    let folders = Default::default();
    let demo = data::demo_catalog(&sources::data_files(&folders).unwrap()).unwrap();
    let texts = sources::words(&folders).unwrap().product_texts();
    for goods in data::many::copies(&demo, &texts, products, 500) {
        seed_more(&shop.site.app.shop.db, &goods, shop.site.app.shop.clock.now()).await.unwrap();
    }
    shop.site.app.shop.refresh().await.unwrap();
    shop
}

/// The first collection of the header.
async fn collection(shop: &TestShop, home: &str) -> String {
    let page = shop.browser().get(home).await.body;
    let at = page.find(&format!("href=\"{home}c/")).unwrap() + 6;
    page[at..].split('"').next().unwrap().to_owned()
}

fn cards(page: &str) -> usize {
    page.matches("data-testid=\"product-card\"").count()
}

#[tokio::test]
async fn every_page_of_a_list_has_its_own_address() {
    let shop = long(LONG).await;
    let mut browser = shop.browser();
    let list = collection(&shop, "/de/en/").await;
    let first = browser.get(&list).await;
    assert_eq!((first.status, cards(&first.body)), (200, 24));
    assert!(first.body.contains(&format!("rel=\"next\" href=\"http://127.0.0.1:3000{list}?page=2\"")));
    assert!(!first.body.contains("rel=\"prev\""));
    assert!(first.body.contains(&format!("rel=\"canonical\" href=\"http://127.0.0.1:3000{list}\"")));

    let second = browser.get(&format!("{list}?page=2")).await;
    assert_eq!((second.status, cards(&second.body)), (200, 24));
    assert_ne!(first.header("etag"), second.header("etag"));
    assert!(second.body.contains(&format!("rel=\"canonical\" href=\"http://127.0.0.1:3000{list}?page=2\"")));
    assert!(second.body.contains(&format!("rel=\"prev\" href=\"http://127.0.0.1:3000{list}\"")));
    assert!(second.body.contains("hreflang=\"de-DE\" href=\"http://127.0.0.1:3000/de/de/c/"));
    let german = second.body.split("hreflang=\"de-DE\" href=\"http://127.0.0.1:3000").nth(1).unwrap();
    assert!(german.split('"').next().unwrap().ends_with("?page=2"));
    let sku = |page: &str| page.split("data-sku=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_ne!(sku(&first.body), sku(&second.body));

    let dollars = browser.get(&format!("{list}?page=2&currency=USD")).await.body;
    assert!(dollars.contains(&format!("href=\"{list}?currency=USD&amp;page=3\"")), "links carry both on");
}

#[tokio::test]
async fn what_is_no_page_of_a_list_is_none_and_the_first_has_no_number() {
    let shop = long(LONG).await;
    let mut browser = shop.browser();
    let list = collection(&shop, "/de/en/").await;
    for number in ["0", "-1", "02", "x", "", "9999", "4294967296", "%32"] {
        assert_eq!(browser.get(&format!("{list}?page={number}")).await.status, 404, "{number}");
    }
    let one = browser.get(&format!("{list}?page=1&currency=USD")).await;
    assert_eq!((one.status, one.location()), (308, format!("{list}?currency=USD").as_str()));
    assert_eq!(browser.get("/de/en/?page=7").await.status, 200, "a page that is no list has no pages");
    let fields = [("market", "de"), ("locale", "de"), ("currency", "EUR"), ("return_to", "")];
    let back = format!("{list}?page=2");
    let fields = fields.map(|(name, value)| (name, if name == "return_to" { back.as_str() } else { value }));
    let turned = browser.submit("/api/preferences", &fields).await;
    assert!(
        turned.location().starts_with("/de/de/c/") && turned.location().ends_with("?page=2"),
        "{turned:?}"
    );
}

#[tokio::test]
async fn all_languages_say_where_in_the_list_one_is() {
    let shop = long(LONG).await;
    for (home, said) in [
        ("/de/en/", "Page 2 of"),
        ("/de/de/", "Seite 2 von"),
        ("/fr/fr/", "Page 2 sur"),
        ("/jp/ja/", "ページ中2ページ目"),
        ("/sa/ar/", "من"),
        ("/br/pt-br/", "Página 2 de"),
    ] {
        let list = collection(&shop, home).await;
        let page = shop.browser().get(&format!("{list}?page=2")).await.body;
        let paging = page.split("data-testid=\"paging\"").nth(1).unwrap();
        let paging: String = paging.split("</nav>").next().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        assert!(paging.contains(said), "{home}: {paging}");
        assert!(paging.contains("aria-current=\"page\""), "{home}");
    }
}
