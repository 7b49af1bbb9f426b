//! The merchant's figures, held against a story whose sums are known.

use crate::{
    process::run,
    purchase::{BRAZILIAN, GERMAN, JAPANESE},
    test_shop::{Browser, TestShop},
};
use http::Method;
use serde_json::Value;
use server::jobs::take_visits;
use std::path::Path;
use workflows::{OrderView, refund_order, view_order};

fn operator(shop: &TestShop) -> &Path {
    let work = &shop.folder.0;
    std::fs::write(work.join("caravel.toml"), "DATABASE_URL = \"sqlite://shop.db\"\n").unwrap();
    work
}

fn figures(work: &Path, what: &str) -> Vec<Value> {
    let (ok, said, told) = run(work, &["figures", what, "--json"]);
    assert!(ok, "{what}: {told}");
    let (_, csv, _) = run(work, &["figures", what]);
    let rows: Vec<Value> = serde_json::from_str(&said).unwrap();
    assert_eq!(csv.lines().count(), rows.len() + 1, "{what}: {csv}");
    rows
}

async fn viewed(shop: &TestShop, order: &str) -> OrderView {
    let token = order.rsplit('/').next().unwrap().parse().unwrap();
    view_order(&shop.site.app.shop, &token).await.unwrap().unwrap()
}

async fn looks(browser: &mut Browser, path: &str) {
    let headers = [("user-agent", "Mozilla/5.0 Firefox/140.0")];
    let answer = browser.send(Method::GET, path, &headers, axum::body::Body::empty()).await;
    assert_eq!(answer.status, 200, "{path}");
}

#[tokio::test]
async fn the_figures_add_up_to_what_has_happened() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    // A German pays by card, and gets all of it back; another one pays and keeps it; a Japanese has not paid yet.
    let back = viewed(&shop, &GERMAN.buys(&mut browser, "card").await).await;
    let kept = viewed(&shop, &GERMAN.buys(&mut browser, "card").await).await;
    let open = viewed(&shop, &JAPANESE.buys(&mut browser, "konbini").await).await;
    refund_order(&shop.site.app.shop, &back.order.number, &[]).await.unwrap();
    shop.deliver().await;
    // A Brazilian has a sum held at the checkout.
    BRAZILIAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    looks(&mut browser, &BRAZILIAN.path("checkout")).await;
    let due = |view: &OrderView| view.order.totals.due().amount;
    let work = operator(&shop);

    let orders = figures(work, "orders");
    let of = |market: &str| orders.iter().find(|row| row["market"] == market).unwrap();
    assert_eq!((&of("de")["orders"], &of("de")["pieces"]), (&2.into(), &2.into()));
    assert_eq!(of("de")["due"], due(&back) + due(&kept));
    assert_eq!((&of("jp")["status"], &of("jp")["due"]), (&"awaiting_payment".into(), &due(&open).into()));

    let [row]: [Value; 1] = figures(work, "payouts").try_into().unwrap();
    assert_eq!(
        (&row["method"], &row["currency"], &row["payments"]),
        (&"card".into(), &"EUR".into(), &2.into())
    );
    assert_eq!(row["captured"], due(&back) + due(&kept));
    assert_eq!((&row["refunded"], &row["net"]), (&due(&back).into(), &due(&kept).into()));
    assert_eq!(
        (&row["fees"], &row["fee_currency"]),
        (&Value::Null, &Value::Null),
        "nobody has asked for them"
    );
    // The sandbox keeps a fiftieth of what it has taken, also of what went back.
    for _ in 0..2 {
        let (ok, _, told) = run(work, &["payments", "reconcile", "--since", "2026-11-20"]);
        assert!(ok, "{told}");
        let [row]: [Value; 1] = figures(work, "payouts").try_into().unwrap();
        let fees = [&back, &kept].map(|view| (due(view) + 25) / 50).iter().sum::<i64>();
        assert_eq!((&row["fees"], &row["fee_currency"]), (&fees.into(), &"EUR".into()));
    }

    let tax = figures(work, "tax");
    let [row] = tax.as_slice() else { panic!("{tax:?}") };
    assert_eq!(
        (&row["country"], &row["scheme"], &row["currency"]),
        (&"DE".into(), &"tax".into(), &"EUR".into())
    );
    let (collected, given_back) = (row["collected"].as_i64().unwrap(), row["given_back"].as_i64().unwrap());
    assert!(collected > 0 && collected == -2 * given_back, "{row}");

    let exposure = figures(work, "exposure");
    let of = |currency: &str| exposure.iter().find(|row| row["currency"] == currency).unwrap();
    assert_eq!((&of("EUR")["refundable"], &of("EUR")["refundable_amount"]), (&1.into(), &due(&kept).into()));
    assert_eq!((&of("JPY")["unpaid"], &of("JPY")["unpaid_amount"]), (&1.into(), &due(&open).into()));
    assert_eq!(of("BRL")["held"], 1);
    assert!(of("BRL")["held_amount"].as_i64().unwrap() > 0);

    let cover = figures(work, "cover");
    let bowl = cover.iter().find(|row| row["sku"] == "BOWL-KOHIKI-S").unwrap();
    let (available, sold) = (bowl["available"].as_i64().unwrap(), bowl["sold"].as_i64().unwrap());
    assert_eq!((sold, bowl["days"].as_i64().unwrap()), (3, 30));
    assert_eq!(bowl["days_of_cover"], available * 30 / 3);
    assert!(cover.iter().any(|row| row["sold"] == 0 && row["days_of_cover"].is_null()));

    let promises = figures(work, "promises");
    let promised: i64 = promises.iter().map(|row| row["promised"].as_i64().unwrap()).sum();
    assert_eq!(promised, 3);
    let (_, said, _) = run(work, &["figures", "orders", "--from", "2026-10-01", "--to", "2026-11-21"]);
    assert_eq!(said.lines().count(), 1, "nothing was ordered then");
    for what in ["orders", "payouts", "tax", "exposure", "cover", "promises", "refused", "searches", "funnel"]
    {
        let (_, said, _) = run(work, &["figures", what]);
        for personal in ["anna@example.com", "Muster", "Lindenweg", back.order.number.as_str()] {
            assert!(!said.contains(personal), "{what}: {said}");
        }
    }
}

#[tokio::test]
async fn the_funnel_goes_from_looking_to_paying_and_what_was_refused_is_counted() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    for words in ["zzgubbel", "zzgubbel", "ZZgubbel", "zzonce", "4242424242424242"] {
        looks(&mut browser, &format!("/de/de/search?q={words}")).await;
    }
    let snapshot = shop.site.app.shop.snapshot.load_full();
    let text = snapshot.catalog.text(&"bowl-kohiki".parse().unwrap(), &"de".parse().unwrap()).unwrap();
    for _ in 0..3 {
        looks(&mut browser, &format!("/de/de/p/{}", text.slug)).await;
    }
    GERMAN.fills_cart(&mut browser, "BOWL-KOHIKI-S", "1").await;
    looks(&mut browser, "/de/de/cart").await;
    looks(&mut browser, "/de/de/checkout").await;
    // Not every way to pay takes dollars.
    looks(&mut browser, "/de/de/checkout?currency=USD").await;
    let placed = GERMAN.orders(&mut browser, "card").await;
    assert_eq!(placed.status, 303);
    take_visits(&shop.site).await.unwrap();
    let work = operator(&shop);

    let funnel = figures(work, "funnel");
    let views = funnel.iter().find(|row| row["market"] == "de" && row["method"] == "").unwrap();
    assert_eq!(
        (&views["product_views"], &views["cart_views"], &views["checkout_views"]),
        (&3.into(), &1.into(), &2.into())
    );
    let card = funnel.iter().find(|row| row["method"] == "card").unwrap();
    assert_eq!((&card["locale"], &card["placed"], &card["paid"]), (&"de".into(), &1.into(), &1.into()));

    let searches = figures(work, "searches");
    let told: Vec<_> =
        searches.iter().map(|row| format!("{} {} {}", row["where"], row["words"], row["count"])).collect();
    assert_eq!(
        told,
        ["\"products\" \"\" 1", "\"products\" \"zzgubbel\" 3"],
        "rare words are nobody's to read"
    );

    let refused = figures(work, "refused");
    let by_currency = refused.iter().find(|row| row["why"] == "currency").unwrap();
    assert_eq!((&by_currency["kind"], &by_currency["market"]), (&"method".into(), &"de".into()));
    assert_eq!((&by_currency["locale"], &by_currency["count"]), (&"de".into(), &1.into()), "{by_currency}");
}
