//! What is kept of an order: shown to whom it is about, given away as a file, and erased.

use crate::{
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Browser, TestShop},
};
use workflows::{erase_buyers, refund_order};

async fn bought(shop: &TestShop, browser: &mut Browser, shopper: &Shopper) -> String {
    let order = shopper.buys(browser, "card").await;
    shop.deliver().await;
    let page = browser.get(&order).await;
    assert!(page.body.contains(&format!("href=\"{order}/data\"")), "{}", page.body);
    order
}

#[tokio::test]
async fn a_buyer_sees_and_takes_away_what_is_kept() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for (shopper, kept_until, law) in [(&GERMAN, "2034-12-31", "§ 147"), (&JAPANESE, "2034-12-31", "§ 147")]
    {
        let order = bought(&shop, &mut browser, shopper).await;
        let data = browser.get(&format!("{order}/data")).await;
        assert_eq!((data.status, data.header("cache-control")), (200, "no-store"));
        assert!(data.speaks(shopper.locale));
        assert_eq!(data.mark("data-kept-until", "data-day").as_deref(), Some(kept_until));
        let name = shopper.address.iter().find(|(field, _)| *field == "name").unwrap().1;
        for said in [name, "anna@example.com", law, "money_arrived", "unreadable marks of"] {
            assert!(data.body.contains(said), "{said}: {}", data.body);
        }
        let file = browser.get(&format!("{order}/data.json")).await;
        assert_eq!(
            (file.header("content-type"), file.header("cache-control")),
            ("application/json", "no-store")
        );
        let kept = file.json();
        let number = kept["number"].as_str().unwrap();
        assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{number}.json\""));
        assert_eq!((&kept["email"], &kept["address"]["name"]), (&"anna@example.com".into(), &name.into()));
        let kinds: Vec<_> = kept["events"].as_array().unwrap().iter().map(|event| &event["kind"]).collect();
        assert_eq!(kinds, ["placed", "money_arrived", "paid"]);
        assert_eq!(kept["payments"][0]["status"], "captured");
        // In another language's folder it is elsewhere, and under another secret it is nowhere.
        let elsewhere = order.replacen(&format!("/{}/{}/", shopper.market, shopper.locale), "/gb/en/", 1);
        for tail in ["/data", "/data.json"] {
            let moved = browser.get(&format!("{elsewhere}{tail}")).await;
            assert_eq!((moved.status, moved.location()), (308, format!("{order}{tail}").as_str()));
            let unknown = format!("/gb/en/orders/{}{tail}", "A".repeat(43));
            assert_eq!(browser.get(&unknown).await.status, 404);
        }
    }
}

#[tokio::test]
async fn a_buyer_is_erased_as_far_as_the_law_lets_it_go_and_then_all_of_her() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let order = bought(&shop, &mut browser, &GERMAN).await;
    let data = format!("{order}/data");
    let token = order.rsplit('/').next().unwrap();
    let erased = async || erase_buyers(&shop.site.app.shop, 100).await.unwrap();
    for _ in 0..2 {
        let asked = browser.submit("/api/orders/erase", &[("token", token)]).await;
        assert_eq!((asked.status, asked.location()), (303, data.as_str()));
    }
    assert_eq!(browser.post_json("/api/orders/erase", &[("token", "x")]).await.code(), "unknown_order");
    let page = browser.get(&data).await;
    assert_eq!(page.mark("data-erasure", "data-state").as_deref(), Some("asked"));
    assert_eq!(page.mark("data-erase", "data-testid"), None, "once is enough");
    assert_eq!(erased().await, 0, "it is on its way to her");

    shop.at("2027-03-01T00:00:00Z");
    assert_eq!((erased().await, erased().await), (1, 0));
    let page = browser.get(&data).await;
    assert_eq!(page.mark("data-erasure", "data-state").as_deref(), Some("contact"));
    assert!(!page.body.contains("anna@example.com") && page.body.contains("Anna Muster"), "{}", page.body);
    let page = browser.get(&order).await;
    assert!(page.status == 200 && !page.body.contains("anna@example.com"), "{}", page.body);

    // What still happens to the order writes to nobody.
    let mails = shop.mails.0.lock().unwrap().len();
    let number =
        browser.get(&format!("{data}.json")).await.json()["number"].as_str().unwrap().parse().unwrap();
    refund_order(&shop.site.app.shop, &number, &[]).await.unwrap();
    shop.deliver().await;
    assert_eq!(shop.mails.0.lock().unwrap().len(), mails);

    shop.at("2034-12-31T23:59:59Z");
    assert_eq!(erased().await, 0, "the last day of the books");
    shop.at("2035-01-01T00:00:00Z");
    assert_eq!((erased().await, erased().await), (1, 0));
    let page = browser.get(&data).await;
    assert_eq!(page.mark("data-erasure", "data-state").as_deref(), Some("all"));
    let kept = browser.get(&format!("{data}.json")).await.json();
    assert_eq!(kept["address"], serde_json::json!({ "country": "DE" }));
    for personal in ["Anna Muster", "Lindenweg", "anna@example.com"] {
        assert!(!page.body.contains(personal) && !kept.to_string().contains(personal), "{personal}");
    }
    assert!(kept["sums"].is_object() && kept["lines"][0]["sku"] == "BOWL-KOHIKI-S", "the sums stay");
    let verified = workflows::verify_orders(&shop.site.app.shop.db).await.unwrap();
    assert_eq!(verified.found, [], "erasing breaks no chain");
}
