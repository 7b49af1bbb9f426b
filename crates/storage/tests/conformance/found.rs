//! Views of pages, and what was bought together.

use crate::samples::{at, id, order, product};
use commerce::{ProductId, order::OrderStatus};
use storage::{
    Db, Tx, bought_together, catalog,
    generations::{self, Generation},
    orders,
    page_views::{self, PageViews},
};

pub async fn views_are_added_to_their_day(db: Db) {
    let views = |day: &str, kind: &str, bots, views| PageViews {
        day: id(day),
        market: "de".into(),
        locale: "en".into(),
        kind: kind.into(),
        bots,
        views,
    };
    let mut tx = db.write().await.unwrap();
    page_views::add(&mut tx, &[views("2026-11-22", "home", false, 2)]).await.unwrap();
    let later = [
        views("2026-11-23", "home", true, 4),
        views("2026-11-22", "home", false, 5),
        views("2026-11-22", "cart", false, 1),
    ];
    page_views::add(&mut tx, &later).await.unwrap();
    let kept = page_views::between(&mut tx, id("2026-11-22"), id("2026-11-22")).await.unwrap();
    assert_eq!(kept, [views("2026-11-22", "cart", false, 1), views("2026-11-22", "home", false, 7)]);
    let kept = page_views::between(&mut tx, id("2026-11-23"), id("2026-12-31")).await.unwrap();
    assert_eq!(kept, [views("2026-11-23", "home", true, 4)]);
}

async fn generation(tx: &mut Tx) -> i64 {
    generations::get(tx, Generation::Recommendations).await.unwrap()
}

pub async fn orders_with_both_are_counted(db: Db) {
    let mut tx = db.write().await.unwrap();
    for (position, product) in [product("bowl", &["BOWL-S"]), product("apron", &["APRON"])].iter().enumerate()
    {
        let position = u32::try_from(position).unwrap();
        catalog::save_product(&mut tx, product, position).await.unwrap();
    }
    // Each has a bowl and an apron.
    for n in 1..=3 {
        orders::insert(&mut tx, &order(n)).await.unwrap();
    }
    let (bowl, apron): (ProductId, ProductId) = (id("bowl"), id("apron"));
    let both = |count| {
        let products = [&apron, &bowl];
        let pairs = products.map(|product| products.map(|other| (product.clone(), other.clone(), count)));
        pairs.concat()
    };
    assert_eq!(bought_together::count(&mut tx, at(0), 3).await.unwrap(), both(3));
    assert_eq!(bought_together::count(&mut tx, at(2), 2).await.unwrap(), both(2));
    assert_eq!(bought_together::count(&mut tx, at(2), 3).await.unwrap(), []);
    let (from, to) = (OrderStatus::AwaitingPayment, OrderStatus::Canceled);
    orders::set_status(&mut tx, &order(3).id, from, to, at(9)).await.unwrap();
    assert_eq!(bought_together::count(&mut tx, at(0), 2).await.unwrap(), both(2));

    let before = generation(&mut tx).await;
    assert!(bought_together::replace(&mut tx, &both(2)).await.unwrap());
    assert!(!bought_together::replace(&mut tx, &both(2)).await.unwrap());
    assert_eq!(generation(&mut tx).await, before + 1);
    let kept = bought_together::all(&mut tx).await.unwrap();
    assert_eq!((kept.with(&bowl), kept.orders(&bowl)), (std::slice::from_ref(&apron), 2));
    assert!(bought_together::replace(&mut tx, &[]).await.unwrap());
    assert!(bought_together::all(&mut tx).await.unwrap().with(&bowl).is_empty());
}

pub async fn a_night_is_counted_by_who_takes_it(db: Db) {
    let mut tx = db.write().await.unwrap();
    assert!(bought_together::claim(&mut tx, at(1), at(10)).await.unwrap());
    assert!(!bought_together::claim(&mut tx, at(9), at(20)).await.unwrap());
    assert!(bought_together::claim(&mut tx, at(10), at(20)).await.unwrap());
}
