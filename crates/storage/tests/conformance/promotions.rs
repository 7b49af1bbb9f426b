//! Promotions, and the orders that use them.

use crate::samples::{at, id, money, order};
use commerce::{
    PromotionId,
    order::{Order, OrderStatus},
    promotion::{Promotion, Reduction, Uses},
};
use storage::{Db, StorageError, orders, promotions};

/// A promotion with every condition there is.
pub fn promotion(name: &str) -> Promotion {
    Promotion {
        id: id(name),
        code: Some(id("WELCOME10")),
        reduction: Reduction::Percent(id("12.50")),
        markets: vec![id("de"), id("jp")],
        products: vec![id("bowl")],
        collections: vec![id("tea")],
        minimum: vec![money(2_000, "EUR"), money(3_000, "JPY")],
        from: Some(id("2026-11-01")),
        to: Some(id("2026-11-30")),
        most_uses: Some(100),
        most_uses_per_email: Some(1),
    }
}

/// An order of an e-mail address that was given the promotion `welcome`, or none.
fn order_of(n: u32, email: &str, promoted: bool) -> Order {
    let mut order = order(n);
    order.email = email.into();
    order.totals.discount = order.totals.discount.filter(|_| promoted);
    order
}

pub async fn promotions_come_back_and_change_only_when_different(db: Db) {
    let amount = Promotion {
        code: None,
        reduction: Reduction::Amount(vec![money(i64::MAX, "EUR"), money(500, "JPY")]),
        markets: Vec::new(),
        most_uses: None,
        most_uses_per_email: None,
        ..promotion("amount")
    };
    let post = Promotion { reduction: Reduction::FreeShipping(vec![id("standard")]), ..promotion("post") };
    let all = [amount.clone(), post.clone(), promotion("welcome")];
    let mut tx = db.write().await.unwrap();
    assert_eq!(promotions::all(&mut tx).await.unwrap(), []);
    let shuffled = [all[2].clone(), all[0].clone(), all[1].clone()];
    assert!(promotions::replace(&mut tx, &shuffled).await.unwrap());
    assert_eq!(promotions::all(&mut tx).await.unwrap(), all, "in the order of their names");
    assert!(!promotions::replace(&mut tx, &all).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = db.write().await.unwrap();
    assert!(promotions::replace(&mut tx, &all[1..]).await.unwrap());
    assert_eq!(promotions::all(&mut tx).await.unwrap(), all[1..], "what is not given is gone");
    let twice = promotions::replace(&mut tx, &[promotion("a"), promotion("a")]).await.unwrap_err();
    assert!(matches!(twice, StorageError::Conflict { .. }), "{twice:?}");
}

pub async fn a_use_is_an_order_that_is_not_canceled(db: Db) {
    let welcome: PromotionId = id("welcome");
    let mut tx = db.write().await.unwrap();
    let placed = [
        order_of(1, "ada@example.org", true),
        order_of(2, "Ada@Example.ORG", true),
        order_of(3, "bob@example.org", true),
        order_of(4, "ada@example.org", false),
    ];
    for order in &placed {
        orders::insert(&mut tx, order).await.unwrap();
    }
    let uses = |all, by_email| Uses { all, by_email };
    assert_eq!(promotions::uses(&mut tx, &welcome, "ada@example.org").await.unwrap(), uses(3, 2));
    assert_eq!(promotions::uses(&mut tx, &welcome, "eve@example.org").await.unwrap(), uses(3, 0));
    assert_eq!(promotions::uses(&mut tx, &id("other"), "ada@example.org").await.unwrap(), uses(0, 0));
    let awaiting = OrderStatus::AwaitingPayment;
    orders::set_status(&mut tx, &placed[0].id, awaiting, OrderStatus::Canceled, at(9)).await.unwrap();
    orders::set_status(&mut tx, &placed[2].id, awaiting, OrderStatus::Paid, at(9)).await.unwrap();
    assert_eq!(promotions::uses(&mut tx, &welcome, "ADA@example.org").await.unwrap(), uses(2, 1));
    assert_eq!(orders::by_id(&mut tx, &placed[3].id).await.unwrap(), Some(placed[3].clone()));
}

pub async fn the_last_use_goes_to_one(db: Db) {
    let welcome = Promotion { most_uses: Some(3), ..promotion("welcome") };
    let mut tx = db.write().await.unwrap();
    promotions::replace(&mut tx, std::slice::from_ref(&welcome)).await.unwrap();
    tx.commit().await.unwrap();
    let place = |n: u32, db: Db, welcome: Promotion| async move {
        let order = order_of(n, &format!("{n}@example.org"), true);
        let mut tx = db.write().await.unwrap();
        promotions::lock(&mut tx, &welcome.id).await.unwrap();
        let uses = promotions::uses(&mut tx, &welcome.id, &order.email).await.unwrap();
        if welcome.is_used_up(uses) {
            return false;
        }
        orders::insert(&mut tx, &order).await.unwrap();
        tx.commit().await.unwrap();
        true
    };
    let race: Vec<_> = (1..=40).map(|n| tokio::spawn(place(n, db.clone(), welcome.clone()))).collect();
    let mut placed = 0;
    for shopper in race {
        placed += u32::from(shopper.await.unwrap());
    }
    let mut tx = db.read().await.unwrap();
    let uses = promotions::uses(&mut tx, &welcome.id, "").await.unwrap();
    assert_eq!((placed, uses.all), (3, 3));
}
