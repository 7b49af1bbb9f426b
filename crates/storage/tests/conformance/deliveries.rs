//! What was promised of a parcel, and when it came.

use crate::samples::{at, id, order, row};
use commerce::{
    delivery::{Arrival, Promise},
    order::OrderStatus,
};
use storage::{Db, orders, promises};

fn promise(parcel: u32) -> Promise {
    Promise {
        parcel,
        from: id("house"),
        to: id("JP"),
        method: id("standard"),
        arrival: Arrival { first: id("2026-12-03"), last: id("2026-12-07") },
        time_zone: "Asia/Tokyo".into(),
        delivered_at: None,
    }
}

pub async fn a_promise_is_kept_and_its_delivery_noted_once(db: Db) {
    let mut tx = db.write().await.unwrap();
    for n in [1, 2] {
        orders::insert(&mut tx, &order(n)).await.unwrap();
    }
    for (n, parcel) in [(1, 1), (1, 0), (2, 0)] {
        promises::insert(&mut tx, &row(n), &promise(parcel)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut tx = db.write().await.unwrap();
    assert_eq!(promises::of_order(&mut tx, &row(1)).await.unwrap(), [promise(0), promise(1)]);
    for moment in [500, 900] {
        promises::delivered(&mut tx, &row(1), 1, at(moment)).await.unwrap();
    }
    promises::delivered(&mut tx, &row(1), 7, at(500)).await.unwrap();
    let delivered = Promise { delivered_at: Some(at(500)), ..promise(1) };
    assert_eq!(promises::of_order(&mut tx, &row(1)).await.unwrap(), [promise(0), delivered.clone()]);
    let placed = order(1).placed_at;
    let all = promises::between(&mut tx, at(0), at(100_000)).await.unwrap();
    assert_eq!(all, [promise(0), delivered.clone(), promise(0)]);
    assert_eq!(promises::between(&mut tx, at(0), placed).await.unwrap(), []);
    orders::set_status(&mut tx, &row(2), OrderStatus::AwaitingPayment, OrderStatus::Canceled, at(900))
        .await
        .unwrap();
    let left = promises::between(&mut tx, at(0), at(100_000)).await.unwrap();
    assert_eq!(left, [promise(0), delivered], "nobody waits for what was canceled");
    tx.commit().await.unwrap();
    let mut tx = db.write().await.unwrap();
    assert!(promises::insert(&mut tx, &row(1), &promise(0)).await.is_err(), "a parcel is promised once");
}
