//! Narrowing down a collection, and what is bought most.

use crate::{
    found::between,
    paging::long,
    test_shop::{Answer, TestShop},
};
use commerce::ProductId;
use storage::bought_together;

fn skus(answer: &Answer) -> Vec<&str> {
    between(&answer.body, "data-testid=\"product-card\" data-sku=\"", "\"")
}

/// The links to what can be chosen: address, name, and how many things it leaves.
fn choices(answer: &Answer) -> Vec<(String, String, String)> {
    let links = answer.body.split("<a href=\"").filter(|link| link.contains("data-testid=\"search-choice\""));
    let read = |link: &str| {
        assert!(link.split('>').next().unwrap().contains("rel=\"nofollow\""), "{link}");
        let name = between(link, "data-name=\"", "\"")[0].to_owned();
        let count = between(link, "<span class=\"muted\">", "<")[0].to_owned();
        (link.split('"').next().unwrap().replace("&amp;", "&"), name, count)
    };
    links.map(read).collect()
}

#[tokio::test]
async fn what_a_collection_is_narrowed_down_by_stands_on_its_page() {
    let shop = TestShop::open().await;
    let mut names = Vec::new();
    for list in ["/de/en/c/tableware", "/de/en/c/textiles?currency=USD", "/us/en/c/tea-and-coffee"] {
        let page = shop.browser().get(list).await;
        let all = skus(&page).len();
        for (path, name, count) in choices(&page) {
            assert!(path.contains("/search?collection="), "{path}");
            let answer = shop.browser().get(&path).await;
            assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"), "{path}");
            assert!(answer.body.contains("<meta name=\"robots\" content=\"noindex\""), "{path}");
            assert_eq!(skus(&answer).len().to_string(), count, "{path}");
            assert!(skus(&answer).len() < all && skus(&answer).iter().all(|sku| skus(&page).contains(sku)));
            // Taking it away leads back to the page that is kept.
            let is_made = |link: &&str| {
                let tag = link.split('>').next().unwrap();
                tag.contains("aria-current=\"true\"") && tag.contains("search-choice")
            };
            let made = answer.body.split("<a href=\"").find(is_made).unwrap();
            assert_eq!(made.split('"').next().unwrap(), list, "{path}");
            names.push(name);
        }
    }
    for name in ["material", "origin", "price"] {
        assert!(names.iter().any(|known| known == name), "{name}: {names:?}");
    }
    let dollars = shop.browser().get("/de/en/c/tableware?currency=USD").await;
    assert!(choices(&dollars).iter().any(|(path, _, _)| path.contains("price=USD.")));
}

#[tokio::test]
async fn a_collection_that_is_not_there_is_no_search() {
    let shop = TestShop::open().await;
    for query in ["collection=nothing", "collection=%00", "collection=nothing&origin=JP"] {
        let answer = shop.browser().get(&format!("/de/en/search?{query}")).await;
        assert!(answer.status == 200 && !answer.body.contains("collection-nothing"), "{query}");
    }
}

#[tokio::test]
async fn a_long_collection_leads_to_where_it_can_be_narrowed_down() {
    let shop = long(1_000).await;
    let page = shop.browser().get("/de/en/c/tableware").await;
    assert!(choices(&page).is_empty());
    let link = page.body.split("<a ").find(|link| link.contains("data-testid=\"search-narrow\"")).unwrap();
    let path = between(link, "href=\"", "\"")[0];
    let open = shop.browser().get(path).await;
    assert_eq!(skus(&open), skus(&page), "in the same order");
    let (japan, _, count) =
        choices(&open).into_iter().find(|(path, _, _)| path.contains("origin=JP")).unwrap();
    assert!(count.parse::<usize>().unwrap() > 24);
    let second = shop.browser().get(&format!("{japan}&page=2")).await;
    assert!(!skus(&second).is_empty() && second.body.contains("collection=tableware"));
}

#[tokio::test]
async fn what_was_in_many_orders_comes_first_where_enough_things_were() {
    let shop = TestShop::open().await;
    let app = &shop.site.app;
    let list = "/de/en/search?collection=tableware";
    let is_offered = |answer: &Answer| answer.body.contains("data-value=\"popular\"");
    let page = shop.browser().get(list).await;
    let usual: Vec<String> = skus(&page).into_iter().map(str::to_owned).collect();
    let snapshot = app.shop.snapshot.load_full();
    let product = |sku: &String| snapshot.catalog.variant(&sku.parse().unwrap()).unwrap().0.id.clone();
    // The last of them was in most orders.
    let counted: Vec<(ProductId, ProductId, u32)> = usual
        .iter()
        .rev()
        .take(3)
        .zip([9, 7, 5])
        .map(|(sku, orders)| (product(sku), product(sku), orders))
        .collect();
    for (enough, expected) in [(2, false), (3, true)] {
        let mut tx = app.shop.db.write().await.unwrap();
        bought_together::replace(&mut tx, &counted[..enough]).await.unwrap();
        tx.commit().await.unwrap();
        app.shop.refresh().await.unwrap();
        for path in [list, "/de/en/c/tableware"] {
            assert_eq!(is_offered(&shop.browser().get(path).await), expected, "{path} {enough}");
        }
    }
    let popular = shop.browser().get(&format!("{list}&sort=popular")).await;
    let mut first: Vec<&String> = usual.iter().rev().take(3).collect();
    let rest = &usual[..usual.len() - 3];
    first.extend(rest);
    assert_eq!(skus(&popular), first);
    let looked_for = shop.browser().get("/de/en/search?q=tableware&sort=popular").await;
    assert_eq!(skus(&looked_for)[0], first[0]);
}
