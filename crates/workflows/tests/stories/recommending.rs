//! What is bought together.

use crate::support::{BOWL, CUP, TestShop};
use commerce::catalog::Because;
use workflows::recommend;

/// Orders a bowl and a cup.
async fn both(shop: &TestShop) -> commerce::order::Order {
    let mut visit = shop.ready("de", BOWL, 1, "card").await;
    shop.add(&mut visit, CUP, 1).await;
    let key = shop.checkout(&visit).await.idempotency_key;
    shop.place(&visit, &key).await.unwrap()
}

/// What is shown as bought together with the bowl.
fn with_bowl(shop: &TestShop) -> Vec<String> {
    let snapshot = shop.shop.snapshot.load();
    let (bowl, _) = snapshot.catalog.variant(&crate::support::id(BOWL)).unwrap();
    let shown = snapshot.catalog.beside(bowl, &snapshot.together, 4).into_iter();
    let together = shown.filter(|(_, because)| *because == Because::BoughtTogether);
    together.map(|(product, _)| product.id.to_string()).collect()
}

/// In how many orders the bowl and the cup were, as far as that is told.
fn orders(shop: &TestShop) -> (u32, u32) {
    let snapshot = shop.shop.snapshot.load();
    let orders = |sku| {
        let (product, _) = snapshot.catalog.variant(&crate::support::id(sku)).unwrap();
        snapshot.together.orders(&product.id)
    };
    (orders(BOWL), orders(CUP))
}

pub async fn nothing_is_told_of_fewer_orders_than_the_merchant_has_set(shop: TestShop) {
    shop.buy("de", CUP, 1, "card").await;
    for _ in 0..2 {
        both(&shop).await;
    }
    assert!(recommend(&shop.shop).await.unwrap());
    shop.shop.refresh().await.unwrap();
    assert_eq!(orders(&shop), (0, 3), "three orders had a cup");
    assert!(with_bowl(&shop).is_empty(), "two orders are too few");
    let before = shop.shop.snapshot.load().generation.clone();
    both(&shop).await;
    assert!(recommend(&shop.shop).await.unwrap());
    shop.shop.refresh().await.unwrap();
    assert_eq!((with_bowl(&shop), orders(&shop)), (vec!["cup-sand".to_owned()], (3, 4)));
    assert_ne!(shop.shop.snapshot.load().generation, before, "pages are others then");
    assert!(!recommend(&shop.shop).await.unwrap(), "nothing has changed since");
}

pub async fn old_and_canceled_orders_do_not_count(shop: TestShop) {
    for _ in 0..3 {
        both(&shop).await;
    }
    assert!(recommend(&shop.shop).await.unwrap());
    shop.turn_the_world(|world| world.finding.looked_back = 1);
    shop.forward_hours(25);
    assert!(recommend(&shop.shop).await.unwrap(), "a day later they are too old");
    shop.shop.refresh().await.unwrap();
    assert!(with_bowl(&shop).is_empty());
    shop.turn_the_world(|world| world.finding.looked_back = 365);
    assert!(recommend(&shop.shop).await.unwrap());
    // Never paid, they are given up in the end.
    shop.forward_hours(24 * 60);
    assert!(shop.expire().await >= 3);
    assert!(recommend(&shop.shop).await.unwrap());
    shop.shop.refresh().await.unwrap();
    assert!(with_bowl(&shop).is_empty());
}

pub async fn it_is_counted_once_a_night(shop: TestShop) {
    for _ in 0..3 {
        both(&shop).await;
    }
    workflows::recommend_nightly(&shop.shop).await.unwrap();
    shop.shop.refresh().await.unwrap();
    assert_eq!(with_bowl(&shop), ["cup-sand"], "the first time at once");
    shop.turn_the_world(|world| world.finding.least_orders = 4);
    workflows::recommend_nightly(&shop.shop).await.unwrap();
    shop.shop.refresh().await.unwrap();
    assert_eq!(with_bowl(&shop), ["cup-sand"], "not again on this day");
    shop.forward_hours(24);
    workflows::recommend_nightly(&shop.shop).await.unwrap();
    shop.shop.refresh().await.unwrap();
    assert!(with_bowl(&shop).is_empty());
}
