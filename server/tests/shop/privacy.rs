//! What is kept of an order: shown to whom it is about, given away as a file, and erased.

use crate::{
    process::run_with,
    purchase::{GERMAN, JAPANESE, Shopper},
    test_shop::{Browser, SECRET, TestShop},
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

/// Every byte of the database, the write-ahead log among them.
fn bytes(shop: &TestShop) -> String {
    let read = |end| std::fs::read(shop.folder.0.join(format!("shop.db{end}"))).unwrap_or_default();
    String::from_utf8_lossy(&["", "-wal", "-shm"].map(read).concat()).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_purchase_leaves_nothing_of_its_buyer_to_read_in_the_database_and_keys_rotate() {
    const NEXT: &str = "the next secret of the shop under test";
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    // One who only fills in the form, and one who wants to know when something is back.
    let mut other = shop.browser();
    JAPANESE.fills_cart(&mut other, "BOWL-KOHIKI-S", "1").await;
    let answers = [("email", "anna@example.com")];
    let fields = [JAPANESE.place(), JAPANESE.address.to_vec(), answers.to_vec()].concat();
    assert_eq!(other.submit("/api/checkout/save", &fields).await.status, 303);
    let notice = [("sku", "MUG-RIDGE-MOSS"), ("email", "anna@example.com"), ("currency", "EUR")];
    let notice = [GERMAN.place(), notice.to_vec()].concat();
    assert_eq!(other.submit("/api/stock/notify", &notice).await.status, 303);

    let order = bought(&shop, &mut browser, &GERMAN).await;
    let token = order.rsplit('/').next().unwrap();
    let asked = [("token", token), ("seen", "0"), ("text", "Der Henkel ist locker. Tel. +49 30 901820")];
    assert_eq!(browser.submit("/api/orders/ask", &asked).await.status, 303);
    shop.deliver().await;
    let number =
        browser.get(&format!("{order}/data.json")).await.json()["number"].as_str().unwrap().to_owned();
    refund_order(&shop.site.app.shop, &number.parse().unwrap(), &[]).await.unwrap();
    shop.deliver().await;
    let personal = [GERMAN, JAPANESE].map(|shopper| shopper.address.to_vec()).concat();
    let personal =
        personal.iter().filter(|(field, _)| ["name", "street"].contains(field)).map(|(_, text)| *text);
    let personal = personal.chain(["anna@example.com", "Lindenweg", "Henkel ist locker", "+49 30 901820"]);
    // Who has the database has no link of hers either.
    let personal: Vec<&str> = personal.chain([token]).collect();
    let kept = bytes(&shop);
    assert!(kept.contains(&number), "the order itself is there");
    for text in &personal {
        assert!(!kept.contains(text), "{text}");
    }

    let work = &shop.folder.0;
    let url = ("DATABASE_URL", "sqlite://shop.db");
    let old = [url, ("CARAVEL_SECRET", SECRET)];
    let both = [url, ("CARAVEL_SECRET", NEXT), ("CARAVEL_SECRET_PREVIOUS", SECRET)];
    let new = [url, ("CARAVEL_SECRET", NEXT)];
    let (ok, told, error) = run_with(work, &["keys", "show"], &old);
    assert!(ok && told.contains("orders,email,") && !told.contains(",none,"), "{told}{error}");
    assert_eq!(told.lines().skip(1).filter(|row| !row.contains(",current,")).count(), 0, "{told}");
    assert!(run_with(work, &["doctor"], &old).1.contains("values have the key of CARAVEL_SECRET"));
    assert!(run_with(work, &["doctor"], &both).1.contains("values hang on CARAVEL_SECRET_PREVIOUS"));
    // It dies after the first batch, and goes on.
    let killed = [both.as_slice(), &[("CARAVEL_FAILPOINT", "keys.after_commit")]].concat();
    assert!(!run_with(work, &["keys", "rotate"], &killed).0);
    let (ok, told, _) = run_with(work, &["keys", "show"], &both);
    assert!(ok && told.contains(",current,") && told.contains(",previous,"), "{told}");
    let (ok, told, error) = run_with(work, &["keys", "rotate"], &both);
    assert!(ok && told.contains("CARAVEL_SECRET_PREVIOUS can go"), "{told}{error}");
    let (ok, told, _) = run_with(work, &["keys", "rotate"], &both);
    assert!(ok && told.contains("orders.email: 0\n"), "{told}");
    let export = ["export", "orders", "--from", "2026-11-01", "--to", "2026-11-30"];
    let (ok, told, error) = run_with(work, &export, &new);
    assert!(ok && told.contains(&number) && told.contains("anna@example.com"), "{told}{error}");
    let (ok, _, error) = run_with(work, &export, &old);
    assert!(!ok && error.contains("cannot be opened"), "{error}");
    // Taxes open nothing.
    let taxes = ["export", "taxes", "--from", "2026-11-01", "--to", "2026-11-30"];
    let (ok, told, error) = run_with(work, &taxes, &old);
    assert!(ok && told.contains("DE,"), "{told}{error}");
    assert_eq!(browser.get(&order).await.status, 500, "this order cannot be read with the old key alone");
    assert_eq!(browser.get("/de/de/").await.status, 200, "the shop can");
}
